import { expect, test } from 'vitest'
import { pause, retryAfter } from './pause.ts'

test('grows from half a second to fifteen, with a random half', () => {
  expect(pause(0, 0)).toBe(500)
  expect(pause(3, 0)).toBe(4_000)
  expect(pause(3, 1)).toBe(2_000)
  expect(pause(400, 0)).toBe(15_000)
})

const now = Date.parse('2026-11-22T10:00:00Z')

test.each([
  ['3', 3_000],
  ['0', 0],
  ['86400', 600_000],
  ['Sun, 22 Nov 2026 10:00:30 GMT', 30_000],
  ['Sun, 22 Nov 2026 09:00:00 GMT', 5_000],
  ['-4', 5_000],
  ['soon', 5_000],
  ['', 5_000],
  [null, 5_000],
] as const)('Retry-After %s → %i ms', (header, wait) => {
  expect(retryAfter(header, now)).toBe(wait)
})
