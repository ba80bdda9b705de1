import { describe, expect, test } from 'vitest'
import { analyse } from '../analyse/analyse.ts'
import type { Adjustment } from '../weights/adjustment.ts'
import { adjust } from './adjust.ts'
import type { Correction } from '../model.ts'

const REAL_FRUSTRATION = [
  'Le portail me refait le coup du sablier',
  'Encore le coup du sablier sur la page de paiement',
  'Hier soir le coup du sablier, ce matin aussi',
  'Bon, le coup du sablier au moment de valider',
  'Le coup du sablier pour télécharger ma facture',
]

const said = (texts: readonly string[], what: Omit<Correction, 'text'>): Correction[] =>
  texts.map((text) => ({ text, language: 'fr', ...what }))

const read = (text: string, adjustment?: Adjustment) =>
  analyse(text, { language: 'fr', ...(adjustment && { adjustment }) })

describe('a feeling', () => {
  const frustrated = said(REAL_FRUSTRATION, { emotion: 'frustration', intensity: 2 })
  const after = adjust(frustrated)

  test.each([
    'Le coup du sablier pendant ma réservation',
    'Et là, le coup du sablier dans l’application',
    'Ce midi, le coup du sablier',
  ])('%s: reads as the five before it were corrected', (text) => {
    expect(read(text).emotion).not.toBe('frustration')
    expect(read(text, after)).toMatchObject({ emotion: 'frustration', polarity: 'negative' })
    expect(read(text, after).intensity).toBeGreaterThanOrEqual(1)
  })

  test.each([
    'Où en est ma commande ?',
    'Je voudrais télécharger ma facture',
    'Vendez-vous un sablier de cuisine ?',
    'Merci, la page de paiement fonctionne',
    'Bonjour, à quelle heure fermez-vous ce soir ?',
    'Je valide la réservation de ce matin',
  ])('%s: reads as before', (text) => {
    const before = read(text)
    expect(read(text, after)).toMatchObject({
      emotion: before.emotion,
      intensity: before.intensity,
    })
  })

  test('evidence points at the words it was taught on, and adds up as ever', () => {
    const text = 'Le coup du sablier pendant ma réservation'
    const words = read(text, after)
      .evidence.filter(({ claim, weight }) => claim === 'frustration' && weight > 0)
      .map((one) => one.text)
    expect(words.some((one) => /coup|sablier/.test(one))).toBe(true)
    for (const { start, end, text: shown } of read(text, after).evidence)
      expect(text.slice(start, end)).toBe(shown)
  })

  test('one correction alone does not turn what merely resembles it', () => {
    const one = adjust(frustrated.slice(0, 1))
    const text = 'Le portail affiche la page de garde'
    expect(read(text, one).emotion).toBe(read(text).emotion)
  })

  test('left out again, all it did is gone', () => {
    expect(adjust([])).toMatchObject({ corrections: 0, weights: {} })
    expect(adjust(frustrated)).toEqual(after)
    const text = 'Ce midi, le coup du sablier'
    expect(read(text, adjust([]))).toEqual(read(text))
  })

  test('it is plain JSON, and works after a way through it', () => {
    const stored = JSON.parse(JSON.stringify(after)) as Adjustment
    const text = 'Ce midi, le coup du sablier'
    expect(read(text, stored)).toEqual(read(text, after))
  })

  test('made for other weights, it changes nothing', () => {
    const text = 'Ce midi, le coup du sablier'
    expect(read(text, { ...after, basis: 'other' })).toEqual(read(text))
  })
})

describe('calm where too much was heard', () => {
  const BRANDS = [
    'La lampe Furie clignote-t-elle en veille ?',
    'Quel est le prix de la lampe Furie ?',
    'La Furie existe-t-elle en laiton ?',
    'Ma Furie a besoin d’une ampoule E14',
    'Je cherche l’abat-jour de la Furie',
  ]
  const after = adjust(said(BRANDS, { emotion: 'neutral', intensity: 0 }))

  test('a product’s name stops being a feeling', () => {
    expect(read('La Furie est-elle disponible en magasin ?', after).emotion).toBe('neutral')
  })

  test.each(['Je suis furieux', 'C’est une honte, je suis furieuse', 'Vous vous moquez de moi !'])(
    '%s: real anger is still anger',
    (text) => expect(read(text, after).emotion).toBe('anger'),
  )
})

describe('a signal', () => {
  const PLEAS = [
    'Passez-moi la Dame du Lac',
    'La Dame du Lac est-elle là ?',
    'Je préfère voir ça avec la Dame du Lac',
    'C’est possible d’avoir la Dame du Lac ?',
    'Mettez-moi la Dame du Lac s’il vous plaît',
  ]
  const after = adjust(said(PLEAS, { signals: { asksHuman: true } }))

  test('is heard in words of the house', () => {
    const text = 'Il me faut la Dame du Lac'
    expect(read(text).signals.asksHuman).toBe(false)
    expect(read(text, after).signals.asksHuman).toBe(true)
  })

  test.each(['Le lac est gelé', 'Il me faut une facture'])('%s: not in these', (text) =>
    expect(read(text, after).signals.asksHuman).toBe(false),
  )

  test('what a rule names stays, whatever is corrected: a person is never refused', () => {
    const text = 'Je veux parler à un humain'
    const taught = adjust(
      Array.from({ length: 20 }, () => ({ text, signals: { asksHuman: false } })),
    )
    expect(read(text, taught).signals.asksHuman).toBe(true)
  })
})

describe('harm', () => {
  test('a flood of wrong corrections cannot spoil ordinary messages', () => {
    const calm = ['Bonjour, merci beaucoup', 'Je voudrais une facture', 'Quand arrive mon colis ?']
    const angry = calm.map((text) => ({ text, emotion: 'anger' as const, intensity: 4 as const }))
    const wrong = Array.from({ length: 100 }, () => angry).flat()
    const { held, strength } = adjust(wrong)
    expect(held.after).toBeGreaterThanOrEqual(held.before - 0.012)
    expect(strength).toBeLessThanOrEqual(1)
  })

  test.each(['', ' ', '💥', '\ud800', 'a'.repeat(30_000)])('%j is taken as it is', (text) => {
    const made = adjust([{ text, emotion: 'joy', intensity: 2, intent: 'x' }])
    expect(made.corrections).toBe(1)
    expect(() => read(text, made)).not.toThrow()
  })

  test('only the last thousand count', () => {
    const many = Array.from({ length: 1_010 }, () => ({ text: 'oui', emotion: 'neutral' as const }))
    expect(adjust(many).corrections).toBe(1_000)
  })
})
