import { decode } from '../streams/decode.ts'

/** How the input is written. */
export type Format =
  | { readonly name: 'jsonl' }
  | { readonly name: 'text' }
  | { readonly name: 'csv'; readonly delimiter: string }

/** What `--format` accepts. */
export const FORMAT_NAMES = ['jsonl', 'csv', 'text'] as const
export type FormatName = (typeof FORMAT_NAMES)[number]

const ENDINGS: Readonly<Record<string, FormatName>> = {
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  json: 'jsonl',
  csv: 'csv',
  tsv: 'csv',
  txt: 'text',
}
const DELIMITERS = [',', ';', '\t']

/** Decides by `--format`, else by the file's ending, else by the first line. */
export function findFormat(wanted: FormatName | null, file: string | null, head: Buffer): Format {
  const first = firstLine(head)
  const ending = /\.(\w+)$/.exec(file ?? '')?.[1]?.toLowerCase() ?? ''
  const name = wanted ?? ENDINGS[ending] ?? guess(first)
  return name === 'csv' ? { name, delimiter: delimiterOf(first) } : { name }
}

function guess(first: string): FormatName {
  if (first.startsWith('{')) return 'jsonl'
  return columnsOf(first).length > 1 && columnsOf(first).includes('text') ? 'csv' : 'text'
}

function columnsOf(first: string): string[] {
  return first
    .split(delimiterOf(first))
    .map((name) => name.replaceAll('"', '').trim().toLowerCase())
}

function delimiterOf(first: string): string {
  const count = (delimiter: string) => first.split(delimiter).length
  return DELIMITERS.reduce((best, one) => (count(one) > count(best) ? one : best))
}

function firstLine(head: Buffer): string {
  const end = head.indexOf(10)
  return (decode(head.subarray(0, end < 0 ? head.length : end)) ?? '').trim()
}
