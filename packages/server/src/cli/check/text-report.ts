import { styleText } from 'node:util'
import type { Finding, FindingLevel, Verdict } from '@diapason/engine'
import type { DraftToCheck } from './draft-to-check.ts'
import { LineFinder } from './line-finder.ts'
import { WORDS } from './words.ts'

type Style = Parameters<typeof styleText>[0]

/** How a report is written. */
interface Manner {
  readonly language: 'fr' | 'en'
  readonly paint: (style: Style, text: string) => string
}

const COLOURS: Readonly<Record<FindingLevel, Style>> = {
  block: 'red',
  warn: 'yellow',
  hint: 'cyan',
}
/** A whole paragraph need not be read twice. */
const LONGEST_QUOTE = 200

/**
 * What a linter would print: for each finding `line:column level rule (who spoke)`, the words, the reason and a
 * better wording where there is one; the count in the end. In the draft's language.
 */
export function textReport(
  { text, language }: DraftToCheck,
  { findings, allowed }: Verdict,
  coloured: boolean,
): string {
  const words = WORDS[language]
  const manner: Manner = {
    language,
    paint: (style, part) => (coloured ? styleText(style, part) : part),
  }
  const lines = new LineFinder(text)
  const blocks = findings.map((finding) => {
    const { line, column } = lines.find(finding.start)
    return `${headOf(finding, `${line}:${column}`, manner)}${bodyOf(finding, manner)}\n`
  })
  return `${blocks.join('')}${words.count(findings.length)}${allowed ? '' : ` ${words.stopped}`}\n`
}

function headOf({ level, rule, by }: Finding, place: string, { language, paint }: Manner): string {
  const words = WORDS[language]
  const grave = paint(COLOURS[level], words.levels[level])
  return `${paint('bold', place)}  ${grave}  ${paint('dim', `${rule} (${words.by[by]})`)}\n`
}

function bodyOf({ text, reason, suggestion }: Finding, { language, paint }: Manner): string {
  const words = WORDS[language]
  const said = plain(text)
  return [
    ...(said === '' ? [] : [words.quote(paint('underline', said))]),
    reason[language],
    ...(suggestion === null ? [] : [words.instead(plain(suggestion))]),
  ]
    .map((line) => `  ${line}\n`)
    .join('')
}

/** On one line, cut in the middle, and with nothing in it that a terminal would obey. */
function plain(words: string): string {
  const line = words
    .replace(/\s+/gu, (space) => (/[\n\r\t]/u.test(space) ? ' ' : space))
    .replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
    .trim()
  const signs = Array.from(line)
  if (signs.length <= LONGEST_QUOTE) return line
  const half = LONGEST_QUOTE / 2
  return `${signs.slice(0, half).join('')} […] ${signs.slice(-half).join('')}`
}
