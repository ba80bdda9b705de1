import { expect, test } from 'vitest'
import { isGood } from './way-back.ts'

const NOW = Date.UTC(2026, 10, 22, 12)
const pass = (body: unknown): string =>
  `x.${btoa(JSON.stringify(body)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}.y`

test.each<[string, boolean]>([
  [pass({ exp: NOW / 1_000 + 1, name: '?>?>~~~' }), true],
  [pass({ exp: NOW / 1_000 - 1 }), false],
  [pass({ exp: 'never' }), false],
  [pass(null), false],
  ['', false],
  ['a.b', false],
  ['a.!!.c', false],
])('%s: %s', (token, good) => {
  expect(isGood(token, NOW)).toBe(good)
})
