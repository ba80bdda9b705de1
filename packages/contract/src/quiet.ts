/** Hours and days in which somebody wants no news: `HH:MM`, and 1 Monday … 7 Sunday. */
interface Quiet {
  readonly quiet: { readonly from: string; readonly to: string } | null
  readonly quietDays: readonly number[]
}

const WEEK = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/**
 * Is it quiet for this person at this moment? Hours are local time, the end excluded; they may run past
 * midnight.
 *
 * @example
 * isQuietAt({ quiet: { from: '20:00', to: '08:00' }, quietDays: [] }, 'Europe/Paris', new Date())
 */
export function isQuietAt({ quiet, quietDays }: Quiet, timeZone: string, at: Date): boolean {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at)
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((one) => one.type === type)?.value ?? ''
  if (quietDays.includes(WEEK.indexOf(part('weekday')) + 1)) return true
  if (quiet === null || quiet.from === quiet.to) return false
  const now = `${part('hour')}:${part('minute')}`
  const [isPast, isBefore] = [now >= quiet.from, now < quiet.to]
  return quiet.from < quiet.to ? isPast && isBefore : isPast || isBefore
}
