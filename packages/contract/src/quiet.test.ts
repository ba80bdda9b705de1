import { expect, test } from 'vitest'
import { isQuietAt } from './quiet.ts'

const PARIS = 'Europe/Paris'
/** Sunday, 22 November 2026; Paris is one hour ahead. */
const sunday = (clock: string) => new Date(`2026-11-22T${clock}:00Z`)

test.each<[from: string, to: string, utc: string, quiet: boolean]>([
  ['20:00', '08:00', '18:59', false],
  ['20:00', '08:00', '19:00', true],
  ['20:00', '08:00', '23:30', true],
  ['20:00', '08:00', '06:59', true],
  ['20:00', '08:00', '07:00', false],
  ['12:00', '13:00', '11:30', true],
  ['12:00', '13:00', '12:00', false],
  ['09:00', '09:00', '08:00', false],
])('from %s to %s, at %s UTC: %s', (from, to, utc, quiet) => {
  expect(isQuietAt({ quiet: { from, to }, quietDays: [] }, PARIS, sunday(utc))).toBe(quiet)
})

test('days are those of the workspace’s zone', () => {
  const wish = { quiet: null, quietDays: [1] }
  expect(isQuietAt(wish, PARIS, sunday('22:59'))).toBe(false)
  expect(isQuietAt(wish, PARIS, sunday('23:00'))).toBe(true)
  expect(isQuietAt({ quiet: null, quietDays: [] }, PARIS, sunday('12:00'))).toBe(false)
})
