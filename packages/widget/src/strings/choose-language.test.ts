import { expect, test } from 'vitest'
import { chooseLanguage, chooseSpoken } from './choose-language.ts'

test.each([
  [['fr'], 'fr'],
  [['en-GB', 'fr'], 'en'],
  [[undefined, '', 'de-CH', 'EN_us'], 'de'],
  [['pt-BR', 'it'], 'pt'],
  [['sv', 'NL'], 'nl'],
  [['sv', 'ja'], 'fr'],
  [['frr', 'en'], 'en'], // North Frisian is not French
  [[null, undefined], 'fr'],
] as const)('%j → %s', (wishes, language) => {
  expect(chooseLanguage(wishes)).toBe(language)
})

test.each([
  ['fr', ['en'], 'fr'],
  ['es', ['es-ES', 'fr', 'en'], 'fr'],
  ['de', ['de', 'en-US'], 'en'],
  ['it', ['it'], 'en'],
] as const)(
  'in a frame of %s, for a reader of %j, the assistant speaks %s',
  (frame, wishes, spoken) => {
    expect(chooseSpoken(frame, wishes)).toBe(spoken)
  },
)
