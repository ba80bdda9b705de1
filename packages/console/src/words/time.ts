import { agoFormat, momentFormat, numberFormat } from './formats.ts'

const MINUTE = 60
const HOUR = 3_600
const DAY = 86_400

const STEPS: readonly (readonly [number, Intl.RelativeTimeFormatUnit])[] = [
  [DAY, 'day'],
  [HOUR, 'hour'],
  [MINUTE, 'minute'],
]

const seconds = (iso: string, now: number): number =>
  Math.max(0, Math.round((now - Date.parse(iso)) / 1_000))

/** How long ago, in words: « il y a 5 min », “5 min. ago”; under a minute « maintenant ». */
export const ago = (iso: string, now: number, language: string): string => {
  const past = seconds(iso, now)
  const format = agoFormat(language, { numeric: 'auto', style: 'short' })
  const step = STEPS.find(([size]) => past >= size)
  return step === undefined
    ? format.format(0, 'second')
    : format.format(-Math.floor(past / step[0]), step[1])
}

/** How long something has lasted, in words: « 12 min », « 3 h », “2 days”; never under a minute. */
export const lasting = (iso: string, now: number, language: string): string => {
  const past = Math.max(MINUTE, seconds(iso, now))
  const [size, unit] = STEPS.find(([one]) => past >= one) ?? [MINUTE, 'minute']
  const unitDisplay = unit === 'day' ? 'long' : 'short'
  return numberFormat(language, { style: 'unit', unit, unitDisplay }).format(
    Math.floor(past / size),
  )
}

/** The exact moment: « samedi 22 novembre 2026 à 09:12 ». */
export const exact = (iso: string, language: string): string =>
  momentFormat(language, { dateStyle: 'full', timeStyle: 'short' }).format(new Date(iso))

/** Only the day: « 22 novembre 2026 ». */
export const day = (iso: string, language: string): string =>
  momentFormat(language, { dateStyle: 'long' }).format(new Date(iso))

/** A moment to come, short, in the zone of the workspace: « lun. 24 nov., 09:00 ». */
export const momentIn = (iso: string, language: string, timeZone?: string): string =>
  momentFormat(language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    ...(timeZone !== undefined && { timeZone }),
  }).format(new Date(iso))
