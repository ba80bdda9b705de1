import { describe, expect, it } from 'vitest'
import { guard } from '../guard.ts'
import { context, draft } from '../trial.ts'

describe('sensitive-data', () => {
  const rows: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
    ['Votre carte 4111 1111 1111 1111 est notée.', [['4111 1111 1111 1111', '•••• 1111']]],
    ['Carte 4111111111111111.', [['4111111111111111', '•••• 1111']]],
    [
      'IBAN FR76 3000 6000 0112 3456 7890 189 bien reçu.',
      [['FR76 3000 6000 0112 3456 7890 189', '•••• 0189']],
    ],
    ['Carte 4111 1111 1111 1112.', []],
    ['Commande 4111.', []],
    ['Carte •••• 1111.', []],
    ['IBAN FR76 3000 6000 0112 3456 7890 180.', []],
    ['Suivi 6A12345678901.', []],
  ]
  it.each(rows)('%s', (text, expected) => {
    const { findings, allowed } = guard(draft(text), context())
    expect(findings.map((one) => [one.text, one.suggestion])).toEqual(expected)
    expect(allowed).toBe(expected.length === 0)
  })
})
