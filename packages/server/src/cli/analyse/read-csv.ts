import { Readable } from 'node:stream'
import { type CsvError, parse } from 'csv-parse'
import { UsageError } from '../command.ts'
import { decode } from '../streams/decode.ts'
import { type Entry, NOT_UTF8 } from './entry.ts'

interface Row {
  readonly info: { readonly lines: number }
  readonly record: readonly Buffer[]
}

/** CSV with a header that names `text`, and `id` and `lang` where known; `,` `;` or tab between. */
export async function* readCsv(
  chunks: AsyncIterable<Buffer>,
  delimiter: string,
): AsyncGenerator<Entry> {
  const bad: Entry[] = []
  const parser = Readable.from(chunks, { objectMode: false }).pipe(
    parse({
      delimiter,
      encoding: null,
      info: true,
      max_record_size: 1024 * 1024,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      on_skip: (error: CsvError | undefined) => {
        bad.push({ line: Number(error?.['lines'] ?? 0), problem: 'not CSV' })
        return undefined
      },
    }),
  )
  let header: readonly string[] | null = null
  for await (const row of parser as AsyncIterable<Row>) {
    yield* bad.splice(0)
    if (header) yield toEntry(header, row)
    else header = readHeader(row.record)
  }
  yield* bad
}

function readHeader(record: readonly Buffer[]): readonly string[] {
  const names = record.map((cell) => (decode(cell) ?? '').trim().toLowerCase())
  if (names.includes('text')) return names
  throw new UsageError(
    `The first line of the CSV names no column "text", only: ${names.join(', ')}`,
  )
}

function toEntry(header: readonly string[], { info, record }: Row): Entry {
  const cells = record.map(decode)
  const line = info.lines - cells.join('').split('\n').length + 1
  if (cells.includes(null)) return { line, problem: NOT_UTF8 }
  const cell = (name: string) => cells[header.indexOf(name)] ?? null
  const text = cell('text')
  if (text === null) return { line, problem: '"text" is missing' }
  return { line, id: cell('id') || line, text, lang: cell('lang') || null }
}
