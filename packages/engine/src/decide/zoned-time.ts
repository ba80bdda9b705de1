/** Local date and time in a zone. `month` 1…12, `weekday` ISO 1 (Monday) … 7. */
export interface ZonedTime {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly weekday: number
}

const MINUTE = 60_000
const formats = new Map<string, Intl.DateTimeFormat>()

const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone)
  if (known) return known
  const options = {
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  } as const
  let made: Intl.DateTimeFormat
  try {
    made = new Intl.DateTimeFormat('en-US', { ...options, timeZone })
  } catch {
    made = new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' })
  }
  formats.set(timeZone, made)
  return made
}

/**
 * What clocks show in a zone at an instant (ms since 1970). An unknown zone is read as UTC.
 *
 * @example
 * zonedTime(Date.UTC(2026, 10, 21, 12), 'Europe/Paris')
 * // { year: 2026, month: 11, day: 21, hour: 13, minute: 0, weekday: 6 }
 */
export const zonedTime = (instantMs: number, timeZone: string): ZonedTime => {
  const parts = formatOf(timeZone).formatToParts(instantMs)
  const read = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((part) => part.type === type)?.value)
  const [year, month, day] = [read('year'), read('month'), read('day')]
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7
  return { year, month, day, hour: read('hour'), minute: read('minute'), weekday }
}

/**
 * The instant at which clocks of a zone show `minutes` after midnight of a day; `day` may run over
 * the month's end. A time that the spring change skips is read with the offset before it; of a
 * time that occurs twice in autumn, the first is taken.
 *
 * @example
 * const nine = instantOf({ year: 2026, month: 11, day: 21 }, 9 * 60, 'Europe/Paris')
 * new Date(nine).toISOString() // '2026-11-21T08:00:00.000Z'
 */
export const instantOf = (
  date: { readonly year: number; readonly month: number; readonly day: number },
  minutes: number,
  timeZone: string,
): number => {
  const local = Date.UTC(date.year, date.month - 1, date.day) + minutes * MINUTE
  const offsetAt = (instant: number): number => {
    const shown = zonedTime(instant, timeZone)
    const wall = Date.UTC(shown.year, shown.month - 1, shown.day, shown.hour, shown.minute)
    return wall - Math.floor(instant / MINUTE) * MINUTE
  }
  const before = local - offsetAt(local - 24 * 60 * MINUTE)
  if (offsetAt(before) === local - before) return before
  const after = local - offsetAt(local + 24 * 60 * MINUTE)
  return offsetAt(after) === local - after ? after : before
}
