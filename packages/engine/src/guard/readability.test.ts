import { describe, expect, it } from 'vitest'
import { readability, syllables } from './readability.ts'

describe('readability', () => {
  const spoken: readonly (readonly [string, 'fr' | 'en', number])[] = [
    ['table', 'fr', 1],
    ['maison', 'fr', 2],
    ['voiture', 'fr', 2],
    ['aéroport', 'fr', 4],
    ['créer', 'fr', 2],
    ['parlent', 'fr', 1],
    ['argent', 'fr', 2],
    ['remboursement', 'fr', 4],
    ['oiseau', 'fr', 2],
    ['nuit', 'fr', 1],
    ['le', 'fr', 1],
    ['table', 'en', 2],
    ['make', 'en', 1],
    ['asked', 'en', 1],
    ['wanted', 'en', 2],
    ['delivery', 'en', 4],
    ['boxes', 'en', 2],
    ['the', 'en', 1],
  ]
  it.each(spoken)('%s (%s) has %i', (word, language, count) =>
    expect(syllables(word, language)).toBe(count),
  )
  it('is a figure of long enough texts only, and higher for easier ones', () => {
    const plain = 'Il me faut une photo. Votre carte va bien. Je lis vos messages ici. '.repeat(3)
    const hard =
      'Conformément aux dispositions contractuelles précédemment communiquées, la régularisation administrative nécessite obligatoirement la transmission préalable des justificatifs. '.repeat(
        3,
      )
    expect(readability('Il me faut une photo.', 'fr')).toBeNull()
    expect(readability(plain, 'fr')).toBeGreaterThan(80)
    expect(readability(hard, 'fr')).toBeLessThan(20)
  })
})
