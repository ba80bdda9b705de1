import type { OpeningHours } from './policy.ts'
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

/** A day before today may still run past midnight; a week ahead holds every weekday. */
const [DAYS_BACK, WEEK] = [1, 7]
/** Closed days in a row that the next opening is looked for behind. */
const MOST_CLOSED = 366
const DAY_MINUTES = 24 * 60

const minutesOf = (clock: string): number | null => {
  const found = /^(\d{1,2}):(\d{2})$/.exec(clock)
  if (!found) return null
  const minutes = Number(found[1]) * 60 + Number(found[2])
  return minutes <= DAY_MINUTES ? minutes : null
}

const dayName = (date: { year: number; month: number; day: number }): string =>
  new Date(Date.UTC(date.year, date.month - 1, date.day)).toISOString().slice(0, 10)

const rangesAround = (hours: OpeningHours, instantMs: number): readonly Range[] => {
  const today = zonedTime(instantMs, hours.timeZone)
  const closed = new Set(hours.closed)
  const length = DAYS_BACK + 1 + WEEK + Math.min(closed.size, MOST_CLOSED)
  return Array.from({ length }, (_, place) => place - DAYS_BACK).flatMap((shift) => {
    const weekday = ((((today.weekday - 1 + shift) % WEEK) + WEEK) % WEEK) + 1
    const date = { year: today.year, month: today.month, day: today.day + shift }
    if (closed.has(dayName(date))) return []
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
 * On a closed day no range begins; one of the day before still runs past midnight. Ranges are local time, end excluded; one that ends before it begins runs past midnight, and
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
