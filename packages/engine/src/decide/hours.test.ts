import { describe, expect, it } from 'vitest'
import { DEFAULT_POLICY } from './default-policy.ts'
import { openingAt } from './hours.ts'
import type { OpeningHours } from './policy.ts'

const paris = DEFAULT_POLICY.hours
const hours = (days: OpeningHours['days'], timeZone = 'Europe/Paris'): OpeningHours => ({
  timeZone,
  days,
  closed: [],
})
const closed = (...days: string[]): OpeningHours => ({ ...paris, closed: days })
const at = (iso: string): number => Date.parse(iso)

describe('openingAt', () => {
  const rows: readonly (readonly [string, OpeningHours, string, boolean, string | null])[] = [
    ['Monday at noon', paris, '2026-11-23T11:00:00Z', true, null],
    ['the first minute', paris, '2026-11-23T08:00:00Z', true, null],
    ['the minute before', paris, '2026-11-23T07:59:59Z', false, '2026-11-23T08:00:00.000Z'],
    ['the end is closed', paris, '2026-11-23T17:00:00Z', false, '2026-11-24T08:00:00.000Z'],
    ['Friday evening to Monday', paris, '2026-11-20T17:30:00Z', false, '2026-11-23T08:00:00.000Z'],
    ['over the spring change', paris, '2026-03-28T12:00:00Z', false, '2026-03-30T07:00:00.000Z'],
    ['over the autumn change', paris, '2026-10-24T12:00:00Z', false, '2026-10-26T08:00:00.000Z'],
    ['over the new year', paris, '2027-01-02T12:00:00Z', false, '2027-01-04T08:00:00.000Z'],
    [
      'a local Monday that is Sunday in UTC',
      hours({ '1': [['00:00', '02:00']] }),
      '2026-11-22T23:30:00Z',
      true,
      null,
    ],
    [
      'a lunch break',
      hours({
        '1': [
          ['09:00', '12:00'],
          ['14:00', '18:00'],
        ],
      }),
      '2026-11-23T12:00:00Z',
      false,
      '2026-11-23T13:00:00.000Z',
    ],
    [
      'past midnight, before it',
      hours({ '5': [['22:00', '02:00']] }),
      '2026-11-20T22:30:00Z',
      true,
      null,
    ],
    [
      'past midnight, after it',
      hours({ '5': [['22:00', '02:00']] }),
      '2026-11-21T00:30:00Z',
      true,
      null,
    ],
    [
      'past midnight, over',
      hours({ '5': [['22:00', '02:00']] }),
      '2026-11-21T01:00:00Z',
      false,
      '2026-11-27T21:00:00.000Z',
    ],
    ['the whole day', hours({ '7': [['00:00', '24:00']] }), '2026-11-22T22:59:00Z', true, null],
    [
      'a skipped local time opens with the offset before',
      hours({ '7': [['02:30', '05:00']] }),
      '2026-03-28T22:00:00Z',
      false,
      '2026-03-29T01:30:00.000Z',
    ],
    [
      'a time that occurs twice opens the first time',
      hours({ '7': [['02:30', '05:00']] }),
      '2026-10-24T22:00:00Z',
      false,
      '2026-10-25T00:30:00.000Z',
    ],
    [
      'once a week, just over',
      hours({ '1': [['09:00', '10:00']] }),
      '2026-11-23T09:00:00Z',
      false,
      '2026-11-30T08:00:00.000Z',
    ],
    [
      'far east',
      hours({ '1': [['09:00', '18:00']] }, 'Pacific/Auckland'),
      '2026-11-22T20:30:00Z',
      true,
      null,
    ],
    [
      'a closed Monday is over on Tuesday',
      closed('2026-11-23'),
      '2026-11-23T11:00:00Z',
      false,
      '2026-11-24T08:00:00.000Z',
    ],
    ['the day before it is open', closed('2026-11-23'), '2026-11-20T11:00:00Z', true, null],
    [
      'is named at night before it',
      closed('2026-11-23'),
      '2026-11-22T20:00:00Z',
      false,
      '2026-11-24T08:00:00.000Z',
    ],
    [
      'a fortnight, looked past',
      closed(
        ...Array.from({ length: 14 }, (_, day) =>
          new Date(Date.UTC(2026, 11, 21 + day)).toISOString().slice(0, 10),
        ),
      ),
      '2026-12-20T12:00:00Z',
      false,
      '2027-01-04T08:00:00.000Z',
    ],
    [
      'a night that began on an open day goes on',
      { ...hours({ '5': [['22:00', '02:00']] }), closed: ['2026-11-21'] },
      '2026-11-21T00:30:00Z',
      true,
      null,
    ],
    ['no date', closed('tomorrow', '2026-13-45'), '2026-11-23T11:00:00Z', true, null],
    ['never', hours({}), '2026-11-23T12:00:00Z', false, null],
    [
      'malformed ranges are left out',
      hours({
        '1': [
          ['9h', '18h'],
          ['10:00', '10:00'],
          ['25:00', '26:00'],
        ],
      }),
      '2026-11-23T10:00:00Z',
      false,
      null,
    ],
    [
      'an unknown zone is UTC',
      hours({ '1': [['09:00', '18:00']] }, 'Mars/Base'),
      '2026-11-23T08:30:00Z',
      false,
      '2026-11-23T09:00:00.000Z',
    ],
  ]
  it.each(rows)('%s', (_, given, iso, open, next) => {
    expect(openingAt(given, at(iso))).toEqual({ open, next })
  })
  it('bears instants that are none', () => {
    expect(openingAt(paris, Number.NaN)).toEqual({ open: false, next: null })
    expect(openingAt(paris, Number.POSITIVE_INFINITY)).toEqual({ open: false, next: null })
  })
})
