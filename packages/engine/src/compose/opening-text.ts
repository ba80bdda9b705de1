const DAY = 86_400_000

/** A moment to be named to a customer. */
export interface OpeningMoment {
  /** ISO instant, from `openingAt(…).next`. */
  readonly next: string
  /** Now, ms since 1970: names today and tomorrow. */
  readonly nowMs: number
  /** IANA name. An unknown one is read as UTC. */
  readonly timeZone: string
  readonly language: 'fr' | 'en'
}

const formatter = (
  locale: string,
  options: Intl.DateTimeFormatOptions,
  timeZone: string,
): Intl.DateTimeFormat => {
  try {
    return new Intl.DateTimeFormat(locale, { ...options, timeZone })
  } catch {
    return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
  }
}

const dayKey = (instant: number, timeZone: string): string =>
  formatter('en-CA', { dateStyle: 'short' }, timeZone).format(instant)

const dayWords = (at: number, { nowMs, timeZone, language }: OpeningMoment): string => {
  const day = dayKey(at, timeZone)
  if (day === dayKey(nowMs, timeZone)) return language === 'fr' ? 'aujourd’hui' : 'today'
  if (day === dayKey(nowMs + DAY, timeZone)) return language === 'fr' ? 'demain' : 'tomorrow'
  const options = { weekday: 'long', day: 'numeric', month: 'long' } as const
  if (language === 'fr') return formatter('fr-FR', options, timeZone).format(at)
  return `on ${formatter('en-GB', options, timeZone).format(at).replace(',', '')}`
}

/**
 * The next opening as it stands in a sentence: « lundi 23 novembre à 9 h », “tomorrow at 9:00”;
 * null for text that is no instant.
 *
 * @example
 * const nowMs = Date.UTC(2026, 10, 21, 12)
 * const next = openingAt(DEFAULT_POLICY.hours, nowMs).next ?? ''
 * openingText({ next, nowMs, timeZone: 'Europe/Paris', language: 'en' })
 * // 'on Monday 23 November at 9:00'
 */
export const openingText = (moment: OpeningMoment): string | null => {
  const at = Date.parse(moment.next)
  if (!Number.isFinite(at) || !Number.isFinite(moment.nowMs)) return null
  const clock = formatter('en-GB', { hour: 'numeric', minute: '2-digit' }, moment.timeZone).format(
    at,
  )
  const [hour = '', minute = ''] = clock.split(':')
  const day = dayWords(at, moment)
  if (moment.language === 'en') return `${day} at ${Number(hour)}:${minute}`
  return `${day} à ${Number(hour)}\u00A0h${minute === '00' ? '' : `\u00A0${minute}`}`
}
