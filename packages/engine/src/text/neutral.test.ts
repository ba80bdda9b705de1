import { expect, test } from 'vitest'
import { hash } from './hash.ts'
import { neutralHash } from './neutral.ts'

test.each([
  ['decues', 'decu'],
  ['ravies', 'ravi'],
  ['enervees', 'enerve'],
  ['furieuse', 'furieux'],
  ['sportives', 'sportif'],
  ['acheteurs', 'acheteur'],
  ['directrice', 'directeur'],
  ['rue', 'rue'],
  ['ligne', 'ligne'],
])('%s counts as %s', (form, neutral) => {
  expect(neutralHash(form)).toBe(hash(neutral))
})
