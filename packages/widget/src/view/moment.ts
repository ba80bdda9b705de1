import type { Words } from '../strings/words.ts'

/** Hour and minute as the reader's language writes them, in the reader's zone. */
export const clock = (iso: string, { tag }: Words): string =>
  formatOf(tag, { hour: '2-digit', minute: '2-digit' }).format(new Date(iso))

/** « Aujourd’hui », « Hier », « jeudi 19 novembre ». */
export const dayName = (
  iso: string,
  now: Date,
  { tag, today, tomorrow, yesterday }: Words,
): string => {
  const date = new Date(iso)
  const days = Math.round((midnight(now) - midnight(date)) / 86_400_000)
  if (days === 0) return today
  if (days === 1) return yesterday
  if (days === -1) return tomorrow
  const year = date.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const)
  const form = { weekday: 'long', day: 'numeric', month: 'long', ...year } as const
  return formatOf(tag, form).format(date)
}

// Making one takes longer than drawing a message.
const formats = new Map<string, Intl.DateTimeFormat>()

const formatOf = (tag: string, form: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = `${tag} ${Object.keys(form).join()}`
  const known = formats.get(key) ?? new Intl.DateTimeFormat(tag, form)
  formats.set(key, known)
  return known
}

const midnight = (date: Date) => new Date(date).setHours(0, 0, 0, 0)
