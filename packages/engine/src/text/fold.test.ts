import { expect, test } from 'vitest'
import { fold } from './fold.ts'

test.each([
  ['Déçu du SAV', 'decu du sav'],
  ['de\u0301c\u0327u', 'decu'],
  ['l’œuf', "l'oeuf"],
  ['Straße', 'strasse'],
  ['A\u00a0B\u202f!', 'a b !'],
  ['co\u200blis', 'colis'],
  ['𝐁𝐎𝐍', 'bon'],
  ['１２', '12'],
  ['\ud800x', '\ufffdx'],
  ['😡', '😡'],
])('%s → %s', (given, text) => {
  expect(fold(given).text).toBe(text)
})

test('every position leads back to the text as it was given', () => {
  const folded = fold('de\u0301c\u0327u œuf')
  expect([folded.at(0), folded.endAt(4)]).toEqual([0, 6])
  expect([folded.at(5), folded.endAt(9)]).toEqual([7, 10])
})
