import { describe, expect, it } from 'vitest'
import { cueInWords } from './cues.ts'
import { intentInWords } from './intents.ts'

describe('cueInWords', () => {
  const cases: [string, string, string][] = [
    ['word.anger', 'vocabulaire', 'choice of words'],
    ['repeated-contact', 'contact répété', 'repeated contact'],
    ['repeated-punctuation', 'ponctuation répétée', 'repeated punctuation'],
    ['address.tu', 'tutoiement ou vouvoiement', 'form of address'],
    ['own-new.cue', 'own new cue', 'own new cue'],
  ]
  it.each(cases)('%s', (cue, french, english) => {
    expect(cueInWords(cue, 'fr')).toBe(french)
    expect(cueInWords(cue, 'en')).toBe(english)
  })
})

describe('intentInWords', () => {
  const cases: [string, string, string][] = [
    ['opening_hours', 'horaires', 'opening hours'],
    ['our_own_topic', 'our own topic', 'our own topic'],
  ]
  it.each(cases)('%s', (intent, french, english) => {
    expect(intentInWords(intent, 'fr')).toBe(french)
    expect(intentInWords(intent, 'en')).toBe(english)
  })
})
