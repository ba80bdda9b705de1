import { describe, expect, it } from 'vitest'
import { examplesIn, examplesMissing, nameFrom } from './reason.ts'

describe('nameFrom', () => {
  const cases: [string, string][] = [
    ['Affûtage de patins', 'affutage_de_patins'],
    ['  Œuvre d’art  ', 'oeuvre_d_art'],
    ['2 roues', 'roues'],
    ['!!!', ''],
  ]
  it.each(cases)('%s → %s', (title, name) => {
    expect(nameFrom(title)).toBe(name)
  })
  it('is never longer than a name may be', () => {
    expect(nameFrom('a'.repeat(200))).toHaveLength(64)
  })
})

describe('examplesIn', () => {
  it('takes one a line, each once, and no empty ones', () => {
    expect(examplesIn(' Un \n\nDeux\nUn', 'fr')).toEqual([
      { text: 'Un', language: 'fr' },
      { text: 'Deux', language: 'fr' },
    ])
  })
})

describe('examplesMissing', () => {
  it('counts up to about ten', () => {
    expect(examplesMissing([])).toBe(10)
    expect(examplesMissing(Array.from({ length: 12 }))).toBe(0)
  })
})
