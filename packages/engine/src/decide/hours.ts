import type { OpeningHours } from '../model.ts'
import { instantOf, zonedTime } from './zoned-time.ts'

/** Whether people answer now, and when they will. */
export interface Opening {
  readonly open: boolean
  /** ISO instant of the next opening; null while open, and when no opening is planned. */
  readonly next: string | null
}

interface Range {
  readonly from: number
  readonly to: number
}

/** A closed day before today may still run past midnight; a week ahead holds every weekday. */
const DAYS = [-1, 0, 1, 2, 3, 4, 5, 6, 7]
const DAY_MINUTES = 24 * 60

const minutesOf = (clock: string): number | null => {
  const found = /^(\d{1,2}):(\d{2})$/.exec(clock)
  if (!found) return null
  const minutes = Number(found[1]) * 60 + Number(found[2])
  return minutes <= DAY_MINUTES ? minutes : null
}

const rangesAround = (hours: OpeningHours, instantMs: number): readonly Range[] => {
  const today = zonedTime(instantMs, hours.timeZone)
  return DAYS.flatMap((shift) => {
    const weekday = ((today.weekday - 1 + shift + 7) % 7) + 1
    const date = { year: today.year, month: today.month, day: today.day + shift }
    return (hours.days[String(weekday)] ?? []).flatMap(([opens, closes]) => {
      const [from, to] = [minutesOf(opens), minutesOf(closes)]
      if (from === null || to === null || from === to) return []
      return {
        from: instantOf(date, from, hours.timeZone),
        to: instantOf(date, to < from ? to + DAY_MINUTES : to, hours.timeZone),
      }
    })
  })
}

/**
 * Do people answer at this instant (ms since 1970), and if not, from when on?
 *
 * Ranges are local time, end excluded; one that ends before it begins runs past midnight, and
 * `24:00` is the end of the day. Malformed ranges are left out; an unknown zone is read as UTC.
 *
 * @example
 * const saturday = Date.UTC(2026, 10, 21, 12)
 * openingAt(DEFAULT_POLICY.hours, saturday) // { open: false, next: '2026-11-23T08:00:00.000Z' }
 */
export const openingAt = (hours: OpeningHours, instantMs: number): Opening => {
  if (!Number.isFinite(instantMs) || Math.abs(instantMs) > 8e15) return { open: false, next: null }
  const ranges = rangesAround(hours, instantMs)
  if (ranges.some(({ from, to }) => from <= instantMs && instantMs < to))
    return { open: true, next: null }
  const starts = ranges.map(({ from }) => from).filter((from) => from > instantMs)
  const next = starts.length > 0 ? new Date(Math.min(...starts)).toISOString() : null
  return { open: false, next }
}
