import { LANGUAGES } from '../../languages/languages.ts'
import { fold } from '../../text/fold.ts'
import { isDay, isoDate, shift, weekday } from './calendar.ts'
import type { Candidate } from './candidate.ts'

const folded = (names: readonly string[]) => names.map((name) => fold(name).text)
const MONTHS = LANGUAGES.flatMap(({ months }) =>
  folded(months).map((name, index) => [name, index + 1] as const),
)
const MONTH = new Map<string, number>(MONTHS)
const WEEKDAY = new Map<string, number>(
  LANGUAGES.flatMap(({ weekdays }) => folded(weekdays).map((name, day) => [name, day] as const)),
)
const NAMES = [...MONTH.keys()].join('|')
const BEGINNINGS = [...new Set([...MONTH.keys()].map((name) => name.slice(0, 3)))].join('|')
const DAYS = [...WEEKDAY.keys()].join('|')

const ISO = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g
const NUMERIC = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/g
const SHORT = /\b(?:le|du|au|on|since|from|depuis le) (\d{1,2})\/(\d{1,2})(?![\d/])/g
const DAY_FIRST = new RegExp(
  String.raw`(?<![\d/.,-])(\d{1,2})(?:er|st|nd|rd|th)? (?:of )?(${NAMES})(?:,? (\d{4}))?(?![a-z\d])`,
  'g',
)
const MONTH_FIRST = new RegExp(
  String.raw`\b(${NAMES}) (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?(?![a-z\d:€])`,
  'g',
)
/** A month has a number before or after it. */
const MONTH_NEAR = new RegExp(String.raw`\d[a-z]{0,2} (?:of )?(?:${BEGINNINGS})|[a-z] \d`)
const RELATIVE = new RegExp(
  String.raw`\b(?:(avant[- ]hier)|(hier|yesterday)|(aujourd'hui|today)|(apres[- ]demain)|(demain|tomorrow)|(?:(last|next) )?(${DAYS})(?: (dernier|prochain))?)\b`,
  'g',
)

type Parts = { year: string | undefined; month: number; day: number }

function written({ year, month, day }: Parts): string | null {
  if (!isDay(month, day)) return null
  const full = year === undefined ? null : Number(year.length === 2 ? `20${year}` : year)
  return isoDate(full, month, day)
}

/** Day first, as in Europe; month first only where the other way is no date. */
function numeric(first: number, second: number, year: string | undefined): string | null {
  return (
    written({ year, month: second, day: first }) ?? written({ year, month: first, day: second })
  )
}

function collect(
  text: string,
  pattern: RegExp,
  read: (match: RegExpExecArray) => string | null,
): Candidate[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const value = read(match)
    const lead = pattern === SHORT ? match[0].search(/\d/) : 0
    const from = match.index + lead
    const to = match.index + match[0].length
    return value ? [{ kind: 'date' as const, from, to, value, sureness: 6 }] : []
  })
}

/** « lundi » is the last Monday gone by; « lundi prochain » the next. */
function named(match: RegExpExecArray, today: string): string | null {
  const [, beforeYesterday, yesterday, now, afterTomorrow, tomorrow, lead, day, trail] = match
  if (beforeYesterday) return shift(today, -2)
  if (yesterday) return shift(today, -1)
  if (now) return shift(today, 0)
  if (afterTomorrow) return shift(today, 2)
  if (tomorrow) return shift(today, 1)
  const current = weekday(today)
  const wanted = WEEKDAY.get(day ?? '')
  if (current === null || wanted === undefined) return null
  const ahead = lead === 'next' || trail === 'prochain'
  const days = ahead ? (wanted - current + 6) % 7 : (current - wanted + 6) % 7
  return shift(today, ahead ? days + 1 : -days - 1)
}

const month = (name: string | undefined): number => MONTH.get(name ?? '') ?? 0

const inNumbers = (text: string): Candidate[] => [
  ...collect(text, ISO, ([, year, m, d]) => written({ year, month: Number(m), day: Number(d) })),
  ...collect(text, NUMERIC, ([, a, , b, year]) => numeric(Number(a), Number(b), year)),
  ...collect(text, SHORT, ([, a, b]) => numeric(Number(a), Number(b), undefined)),
]

const inWords = (text: string): Candidate[] => [
  ...collect(text, DAY_FIRST, ([, d, m, year]) =>
    written({ year, month: month(m), day: Number(d) }),
  ),
  ...collect(text, MONTH_FIRST, ([, m, d, year]) =>
    written({ year, month: month(m), day: Number(d) }),
  ),
]

/** Dates, as `2026-05-03`, or `--05-03` without a year; « hier » only where today is known. */
export function dates(text: string, today: string | undefined): readonly Candidate[] {
  return [
    // a look for what must be there costs less than a search
    ...(/\d[/.-]\d/.test(text) ? inNumbers(text) : []),
    ...(MONTH_NEAR.test(text) ? inWords(text) : []),
    ...(today === undefined ? [] : collect(text, RELATIVE, (match) => named(match, today))),
  ]
}
