import { DEFAULT_POLICY, type OpeningHours } from '@diapason/engine'
import { describe, expect, test } from 'vitest'
import { momentOf, snoozeTimes } from './snooze-times.ts'

const PARIS = DEFAULT_POLICY.hours
const at = (instant: string) => Date.parse(instant)
const proposed = (instant: string, hours: OpeningHours = PARIS) =>
  Object.fromEntries(snoozeTimes(hours, at(instant)).times.map((one) => [one.name, one.at]))

describe('proposals', () => {
  test('on a Tuesday morning: later, tomorrow, Monday', () => {
    expect(proposed('2026-11-24T09:07:00Z')).toEqual({
      later: '2026-11-24T12:15:00.000Z',
      tomorrow: '2026-11-25T08:00:00.000Z',
      monday: '2026-11-30T08:00:00.000Z',
    })
  })

  test('late on a Friday: not later, since nobody is there; not tomorrow, but on Monday', () => {
    expect(proposed('2026-11-27T16:30:00Z')).toEqual({ monday: '2026-11-30T08:00:00.000Z' })
  })

  test('on a Sunday tomorrow is Monday, said once', () => {
    expect(proposed('2026-11-22T12:00:00Z')).toEqual({ tomorrow: '2026-11-23T08:00:00.000Z' })
  })

  test('a closed day is passed over', () => {
    const closed = { ...PARIS, closed: ['2026-11-25', '2026-11-30'] }
    expect(proposed('2026-11-24T09:00:00Z', closed)).toMatchObject({
      opening: '2026-11-26T08:00:00.000Z',
      monday: '2026-12-01T08:00:00.000Z',
    })
  })

  test('without any hours it is nine o’clock', () => {
    const none = { timeZone: 'Europe/Paris', days: {}, closed: [] }
    expect(proposed('2026-11-24T09:00:00Z', none)).toEqual({
      tomorrow: '2026-11-25T08:00:00.000Z',
      monday: '2026-11-30T08:00:00.000Z',
    })
  })

  test('the night of the clock change keeps the hour on the wall', () => {
    expect(proposed('2026-03-27T10:00:00Z')).toMatchObject({ monday: '2026-03-30T07:00:00.000Z' })
  })
})

describe('a chosen moment', () => {
  test('is local time of the workspace, or an instant', () => {
    expect(momentOf('2026-11-23T09:00', 'Europe/Paris').toISOString()).toBe(
      '2026-11-23T08:00:00.000Z',
    )
    expect(momentOf('2026-07-23T09:00', 'America/New_York').toISOString()).toBe(
      '2026-07-23T13:00:00.000Z',
    )
    expect(momentOf('2026-11-23T09:00:00+01:00', 'Asia/Tokyo').toISOString()).toBe(
      '2026-11-23T08:00:00.000Z',
    )
  })

  test('that is in no calendar is refused', () => {
    expect(() => momentOf('2026-13-45T09:00', 'Europe/Paris')).toThrow('There is no such moment')
  })
})
