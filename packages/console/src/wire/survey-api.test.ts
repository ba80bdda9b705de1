import { expect, test } from 'vitest'
import { lastMonths } from './survey-api.ts'

test.each([
  ['2026-11-22', 3, '2026-09', '2026-11'],
  ['2027-01-31', 3, '2026-11', '2027-01'],
  ['2026-03-31', 1, '2026-03', '2026-03'],
])('%s, %i months', (day, count, from, to) => {
  expect(lastMonths(new Date(`${day}T12:00:00Z`), count)).toEqual({ from, to })
})
