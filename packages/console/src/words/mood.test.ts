import { describe, expect, it } from 'vitest'
import { en } from '../strings/en.ts'
import { fr } from '../strings/fr.ts'
import { certaintyInWords, claimInWords, headingInWords, moodInWords } from './mood.ts'

describe('moodInWords', () => {
  const cases: [string, number, string, string][] = [
    ['frustration', 2, 'Agacement net', 'Clear annoyance'],
    ['frustration', 0, 'Léger agacement', 'Slight annoyance'],
    ['anger', 4, 'Colère extrême', 'Extreme anger'],
    ['neutral', 0, 'Ton posé', 'Even tone'],
    ['unsure', 3, 'Ressenti incertain, mais fort', 'Feeling unclear, but strong'],
    ['not-in-the-list', 1, 'Ressenti incertain', 'Feeling unclear'],
  ]
  it.each(cases)('%s %i', (emotion, intensity, french, english) => {
    expect(moodInWords({ emotion, intensity }, fr.heard)).toBe(french)
    expect(moodInWords({ emotion, intensity }, en.heard)).toBe(english)
  })
})

describe('headingInWords', () => {
  const cases: [number[], string | null][] = [
    [[], null],
    [[-0.5], null],
    [[-0.2, -0.5], null],
    [[0.1, -0.2, -0.5], 'la tension monte depuis 3 messages'],
    [[0.3, 0.1, -0.2, -0.5], 'la tension monte depuis 4 messages'],
    [[0.9, 0.6, 0.3], null],
    [[-0.6, -0.62, -0.64], null],
    [[-0.8, -0.3], null],
    [[-0.2, -0.8, 0], null],
    [[-0.8, -0.3, 0.4], 's’apaise depuis 3 messages'],
  ]
  it.each(cases)('%j → %s', (valences, expected) => {
    expect(headingInWords(valences, fr.heard)).toBe(expected)
  })
})

describe('claimInWords', () => {
  const cases: [string, string][] = [
    ['anger', 'colère'],
    ['asksHuman', 'demande une personne'],
    ['intensity', 'intensité'],
    ['intent:refund', '<refund>'],
    ['something-new', 'something-new'],
  ]
  it.each(cases)('%s → %s', (claim, expected) => {
    expect(claimInWords(claim, fr.heard, (name) => `<${name}>`)).toBe(expected)
  })
})

describe('certaintyInWords', () => {
  const cases: [number, string][] = [
    [0.3, 'à prendre avec prudence'],
    [0.5, 'probable'],
    [0.8, 'très probable'],
  ]
  it.each(cases)('%f → %s', (certainty, expected) => {
    expect(certaintyInWords(certainty, fr.heard)).toBe(expected)
  })
})
