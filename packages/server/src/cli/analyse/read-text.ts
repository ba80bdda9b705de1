import { decode } from '../streams/decode.ts'
import { type Line, linesOf } from '../streams/lines.ts'
import { type Entry, NOT_UTF8 } from './entry.ts'

/** Plain lines: one message each. Blank ones are passed over, but counted. */
export async function* readText(chunks: AsyncIterable<Buffer>): AsyncGenerator<Entry> {
  for await (const line of linesOf(chunks)) {
    const entry = decodeLine(line)
    if ('problem' in entry) yield entry
    else if (entry.text.trim() !== '') {
      yield { line: line.number, id: line.number, text: entry.text, lang: null }
    }
  }
}

/** The text of a line, or what is wrong with it. */
export function decodeLine({
  number,
  bytes,
}: Line): { text: string } | (Entry & { problem: string }) {
  if (bytes === null) return { line: number, problem: 'longer than 1 MiB' }
  const text = decode(bytes)
  return text === null ? { line: number, problem: NOT_UTF8 } : { text }
}
