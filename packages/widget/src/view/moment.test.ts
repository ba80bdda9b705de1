import { expect, test } from 'vitest'
import { en } from '../strings/en.ts'
import { fr } from '../strings/fr.ts'
import { clock, dayName } from './moment.ts'

const at = (year: number, month: number, day: number, hour = 12) =>
  new Date(year, month - 1, day, hour).toISOString()
const now = new Date(2026, 10, 22, 0, 30)

test.each([
  [at(2026, 11, 22, 0), 'Aujourd’hui', 'Today'],
  [at(2026, 11, 21, 23), 'Hier', 'Yesterday'],
  [at(2026, 11, 20, 23), 'vendredi 20 novembre', 'Friday 20 November'],
  [at(2025, 11, 22), 'samedi 22 novembre 2025', 'Saturday 22 November 2025'],
])('%s → %s', (iso, french, english) => {
  expect(dayName(iso, now, fr)).toBe(french)
  expect(dayName(iso, now, en).replace(',', '')).toBe(english)
})

test('across the change to summer time a day is still a day', () => {
  expect(dayName(at(2026, 3, 28, 23), new Date(2026, 2, 29, 23), fr)).toBe('Hier')
})

test('hours in 24', () => {
  expect([clock(at(2026, 11, 22, 9), fr), clock(at(2026, 11, 22, 21), en)]).toEqual([
    '09:00',
    '21:00',
  ])
})
