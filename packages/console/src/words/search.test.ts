import { expect, test } from 'vitest'
import { matches } from './search.ts'

const TEXT = 'À l’heure où j’écris, votre sœur n’a pas à s’inquiéter\u202f: j’appelle l’entrepôt.'

test.each<[search: string, found: boolean]>([
  ['', true],
  ['   ', true],
  ['inquiéter', true],
  ['inquieter', true],
  ['INQUIET', true],
  ['entrepot appelle', true],
  ['soeur', true],
  ["l'heure", true],
  ['l’heure', true],
  ['quieter', false],
  ['entrepôt fermé', false],
])('« %s »: %s', (search, found) => {
  expect(matches(TEXT, search)).toBe(found)
})
