import { instantOf, openingAt, zonedTime, type OpeningHours } from '@diapason/engine'
import type { SnoozeTimes } from '@diapason/contract'
import { invalid } from '../../errors.ts'

type Time = SnoozeTimes['times'][number]

const HOUR_MS = 3_600_000
const QUARTER_MS = HOUR_MS / 4
/** Hours that « later » lies ahead. */
const LATER_HOURS = 3
/** Where nobody has said when people answer: a morning, in minutes after midnight. */
const MORNING = 9 * 60
const [MONDAY, WEEK] = [1, 7]

const sameDay = (a: number, b: number, zone: string): boolean => {
  const [one, other] = [zonedTime(a, zone), zonedTime(b, zone)]
  return one.day === other.day && one.month === other.month && one.year === other.year
}

/** The first opening of a day that lies so many days ahead, or of the first open day after it. */
function morningIn(hours: OpeningHours, nowMs: number, days: number): number {
  const { timeZone } = hours
  const today = zonedTime(nowMs, timeZone)
  const date = { ...today, day: today.day + days }
  const { open, next } = openingAt(hours, instantOf(date, 0, timeZone))
  return !open && next ? Date.parse(next) : instantOf(date, MORNING, timeZone)
}

/**
 * When a conversation may come back: some hours later while people still answer, tomorrow morning,
 * on Monday, each at an opening; where tomorrow is closed, the next opening.
 *
 * @param nowMs milliseconds since 1970
 */
export function snoozeTimes(hours: OpeningHours, nowMs: number): SnoozeTimes {
  const { timeZone } = hours
  const later = Math.ceil((nowMs + LATER_HOURS * HOUR_MS) / QUARTER_MS) * QUARTER_MS
  const isToday = sameDay(later, nowMs, timeZone) && openingAt(hours, later).open
  const tomorrow = morningIn(hours, nowMs, 1)
  const isTomorrow = sameDay(tomorrow, instantOf(dayAfter(nowMs, timeZone), 0, timeZone), timeZone)
  const untilMonday = (MONDAY - zonedTime(nowMs, timeZone).weekday + WEEK) % WEEK || WEEK
  const monday = morningIn(hours, nowMs, untilMonday)
  const all: (Time | null)[] = [
    isToday ? time('later', later) : null,
    tomorrow === monday && !isTomorrow ? null : time(isTomorrow ? 'tomorrow' : 'opening', tomorrow),
    tomorrow === monday && isTomorrow ? null : time('monday', monday),
  ]
  return { timeZone, times: all.filter((one) => one !== null) }
}

const dayAfter = (nowMs: number, timeZone: string) => {
  const today = zonedTime(nowMs, timeZone)
  return { ...today, day: today.day + 1 }
}

const time = (name: Time['name'], at: number): Time => ({ name, at: new Date(at).toISOString() })

/** A moment as it was chosen: an instant, or a local time of the workspace. */
export function momentOf(text: string, timeZone: string): Date {
  if (/(?:Z|[+-]\d\d:\d\d)$/.test(text)) return new Date(text)
  const local = new Date(`${text}:00Z`)
  if (Number.isNaN(local.getTime()))
    throw invalid('There is no such moment.', 'Choose a day of the calendar.')
  const date = {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
  }
  const minutes = local.getUTCHours() * 60 + local.getUTCMinutes()
  return new Date(instantOf(date, minutes, timeZone))
}
