import { describe, expect, it } from 'vitest'
import { ago, lasting } from './time.ts'

const now = Date.parse('2026-11-22T12:00:00Z')
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('ago', () => {
  const cases: [string, string, string][] = [
    ['2026-11-22T11:59:40Z', 'fr', 'maintenant'],
    ['2026-11-22T11:55:00Z', 'fr', 'il y a 5 min'],
    ['2026-11-22T09:00:00Z', 'fr', 'il y a 3 h'],
    ['2026-11-21T09:00:00Z', 'fr', 'hier'],
    ['2026-11-22T12:00:09Z', 'fr', 'maintenant'],
    ['2026-11-22T11:00:00Z', 'en', '1 hr. ago'],
  ]
  it.each(cases)('%s in %s → %s', (iso, language, expected) => {
    expect(plain(ago(iso, now, language))).toBe(expected)
  })
})

describe('lasting', () => {
  const cases: [string, string, string][] = [
    ['2026-11-22T11:59:59Z', 'fr', '1 min'],
    ['2026-11-22T11:48:00Z', 'fr', '12 min'],
    ['2026-11-22T09:59:00Z', 'fr', '2 h'],
    ['2026-11-20T09:00:00Z', 'fr', '2 jours'],
    ['2026-11-20T09:00:00Z', 'en', '2 days'],
  ]
  it.each(cases)('%s in %s → %s', (iso, language, expected) => {
    expect(plain(lasting(iso, now, language))).toBe(expected)
  })
})
