import { decode } from '../streams/decode.ts'
import { type Line, linesOf } from '../streams/lines.ts'
import type { DraftToCheck } from './draft-to-check.ts'
import { type Fields, isFields, type LineError, Unreadable } from './fields.ts'
import { type Defaults, parseDraft } from './parse-draft.ts'

/** A line's draft, or why it has none. `id` is as given, else the line number. */
export type CheckLine =
  | { readonly id: string | number; readonly draft: DraftToCheck }
  | { readonly id: string | number; readonly error: LineError }

/** JSON Lines, read one by one; a bad one is named on standard error, a blank one passed over. */
export async function* readLines(
  chunks: AsyncIterable<Buffer>,
  defaults: Defaults,
): AsyncGenerator<CheckLine> {
  for await (const line of linesOf(chunks)) {
    const read = readLine(line, defaults)
    if (read) yield read
  }
}

function readLine(line: Line, defaults: Defaults): CheckLine | null {
  let id: string | number = line.number
  try {
    const fields = fieldsOf(line)
    if (!fields) return null
    id = idOf(fields) ?? id
    return { id, draft: parseDraft(fields, defaults) }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    console.error(`line ${line.number}: ${error.message} (${error.code})`)
    return { id, error: error.code }
  }
}

function fieldsOf({ bytes }: Line): Fields | null {
  if (!bytes) throw new Unreadable('too_long', 'longer than 1 MiB')
  const text = decode(bytes)
  if (text === null) throw new Unreadable('not_utf8', 'not UTF-8')
  if (text.trim() === '') return null
  const value = parseJson(text)
  if (!isFields(value)) throw new Unreadable('not_an_object', 'not a JSON object')
  return value
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Unreadable('not_json', 'not JSON')
  }
}

function idOf({ id = null }: Fields): string | number | null {
  if (id === null || typeof id === 'string' || typeof id === 'number') return id
  throw new Unreadable('invalid_id', '"id" is neither a string nor a number')
}
