/**
 * How long to wait before trying again, in milliseconds: doubles from 0.5 s up to 15 s, then a
 * random half is taken off so that many browsers do not come back at once.
 *
 * @param attempt failures so far, from 0
 * @param chance from 0 to 1
 */
export const pause = (attempt: number, chance: number): number =>
  Math.min(15_000, 500 * 2 ** Math.min(attempt, 10)) * (1 - chance / 2)

/**
 * What a Retry-After header says, in milliseconds: seconds or a date (RFC 9110, 10.2.3), at most
 * ten minutes; five seconds when it says nothing.
 */
export const retryAfter = (header: string | null, now: number): number => {
  const seconds = Number(header)
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header ?? '') - now
  return header && wait >= 0 ? Math.min(wait, 600_000) : 5_000
}
