import { expect, test } from 'vitest'
import { chooseLanguage } from './choose-language.ts'

test.each([
  [['fr'], 'fr'],
  [['en-GB', 'fr'], 'en'],
  [[undefined, '', 'de-CH', 'EN_us'], 'en'],
  [['de', 'it'], 'fr'],
  [['frr', 'en'], 'en'], // North Frisian is not French
  [[null, undefined], 'fr'],
] as const)('%j → %s', (wishes, language) => {
  expect(chooseLanguage(wishes)).toBe(language)
})
