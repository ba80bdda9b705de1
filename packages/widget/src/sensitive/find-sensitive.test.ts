import { expect, test } from 'vitest'
import { findSensitive } from './find-sensitive.ts'

test.each([
  ['ma carte 4111 1111 1111 1111', 'card'],
  ['4111111111111111', 'card'],
  ['AMEX 378282246310005 merci', 'card'],
  ['numéro 5555-5555-5555-4444.', 'card'],
  ['4111\u00a01111\u202f1111 1111', 'card'],
  ['FR76 3000 6000 0112 3456 7890 189', 'iban'],
  ['mon iban fr7630006000011234567890189 merci', 'iban'],
  ['FR76 3000 6000 0112 3456 7890 189 merci', 'iban'],
  ['DE89370400440532013000', 'iban'],
  ['carte 4111 1111 1111 1112', null], // wrong sum
  ['BE68 5390 0754 7034', 'iban'],
  ['NO93 8601 1117 947', 'iban'],
  ['ZZ76 3000 6000 0112 3456 7890 189', null],
  ['livré le12 novembre au matin chez moi', null],
  ['commande 1234567890123456', null],
  ['colis 6A12345678901', null],
  ['0000 0000 0000 0000', null],
  ['FR76 3000 6000 0112 3456 7890 188', null],
  ['appelez le 06 12 34 56 78', null],
  ['suivi 41111111111111111111111', null], // too long for a card
  ['Bonjour, où est mon colis ?', null],
  ['', null],
] as const)('%s → %s', (text, kind) => {
  expect(findSensitive(text)).toBe(kind)
})
