import { expect, test } from 'vitest'
import { fuzzy } from './fuzzy.ts'

const LABELS = [
  'À reprendre',
  'Les miennes',
  'Toutes',
  'Terminées',
  'Réglages : Réponses',
  'Apparence : Sombre',
]

test.each([
  ['rep', 'À reprendre'],
  ['arep', 'À reprendre'],
  ['mien', 'Les miennes'],
  ['termine', 'Terminées'],
  ['TERMINÉ', 'Terminées'],
  ['regl rep', 'Réglages : Réponses'],
  ['rr', 'Réglages : Réponses'],
  ['somb', 'Apparence : Sombre'],
])('%s leads to %s', (typed, expected) => {
  const scores = LABELS.map((label) => fuzzy(label, typed) ?? -Infinity)
  const best = Math.max(...scores)
  expect(LABELS[scores.indexOf(best)]).toBe(expected)
  expect(best).toBeGreaterThan(0)
})

test.each(['xyz', 'iennes', 'reprendrez'])('%s fits nothing', (typed) =>
  expect(LABELS.map((label) => fuzzy(label, typed))).toEqual(LABELS.map(() => null)),
)

test('nothing typed fits everything alike', () =>
  expect(new Set(LABELS.map((label) => fuzzy(label, '')))).toEqual(new Set([0])))
