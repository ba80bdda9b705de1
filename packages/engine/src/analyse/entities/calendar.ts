const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
const DAY = 86_400_000

const two = (number: number): string => String(number).padStart(2, '0')

/** Is this a day that some year has? */
export function isDay(month: number, day: number): boolean {
  return day >= 1 && day <= (DAYS_IN_MONTH[month - 1] ?? 0)
}

/** `2026-05-03`, or `--05-03` (ISO 8601 without a year) when the year is not said. */
export function isoDate(year: number | null, month: number, day: number): string {
  return `${year === null ? '-' : String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

/** The date so many days after an ISO date, or null when the date is not one. */
export function shift(iso: string, days: number): string | null {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN
  return Number.isNaN(time) ? null : new Date(time + days * DAY).toISOString().slice(0, 10)
}

/** 0 Sunday … 6 Saturday, or null. */
export function weekday(iso: string): number | null {
  return shift(iso, 0) === null ? null : new Date(`${iso}T00:00:00Z`).getUTCDay()
}
