import { linesOf } from '../streams/lines.ts'
import type { Entry } from './entry.ts'
import { decodeLine } from './read-text.ts'

/** JSON Lines: one object each with `text`, and `id` and `lang` where known. */
export async function* readJsonLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Entry> {
  for await (const line of linesOf(chunks)) {
    const decoded = decodeLine(line)
    if ('problem' in decoded) yield decoded
    else if (decoded.text.trim() !== '') yield parseEntry(line.number, decoded.text)
  }
}

function parseEntry(line: number, json: string): Entry {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return { line, problem: 'not JSON' }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { line, problem: 'not a JSON object' }
  }
  const { text, id = null, lang = null } = value as Record<string, unknown>
  if (text === undefined) return { line, problem: '"text" is missing' }
  if (typeof text !== 'string') return { line, problem: '"text" is not a string' }
  if (id !== null && typeof id !== 'string' && typeof id !== 'number') {
    return { line, problem: '"id" is neither a string nor a number' }
  }
  if (lang !== null && typeof lang !== 'string') return { line, problem: '"lang" is not a string' }
  return { line, id: id ?? line, text, lang }
}
