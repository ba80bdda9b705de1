import { expect, test } from 'vitest'
import { editDistance } from './edit-distance.ts'

test.each([
  ['humain', 'humain', 0],
  ['humin', 'humain', 1],
  ['humian', 'humain', 1],
  ['conseiler', 'conseiller', 1],
  ['conselier', 'conseiller', 2],
  ['colis', 'conseiller', 3],
])('%s ~ %s: %d', (left, right, expected) => {
  expect(editDistance(left, right, 2)).toBe(expected)
})
