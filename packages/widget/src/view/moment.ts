import type { Words } from '../strings/words.ts'

/** Hour and minute as the reader's language writes them, in the reader's zone. */
export const clock = (iso: string, { tag }: Words): string =>
  new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit' }).format(new Date(iso))

/** « Aujourd’hui », « Hier », « jeudi 19 novembre ». */
export const dayName = (iso: string, now: Date, { tag, today, yesterday }: Words): string => {
  const date = new Date(iso)
  const days = Math.round((midnight(now) - midnight(date)) / 86_400_000)
  if (days === 0) return today
  if (days === 1) return yesterday
  const year = date.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const)
  const form = { weekday: 'long', day: 'numeric', month: 'long', ...year } as const
  return new Intl.DateTimeFormat(tag, form).format(date)
}

const midnight = (date: Date) => new Date(date).setHours(0, 0, 0, 0)
