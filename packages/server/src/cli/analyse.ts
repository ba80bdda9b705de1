import type { Message } from './analyse/entry.ts'
import { FORMAT_NAMES, findFormat, type Format, type FormatName } from './analyse/format.ts'
import { Progress } from './analyse/progress.ts'
import { READING } from './analyse/reading.ts'
import { type Command, type Given, UsageError } from './command.ts'
import { openInput, peek } from './streams/input.ts'
import { Output } from './streams/output.ts'
import type { Made } from './threads/job.ts'
import { jobsNamed } from './threads/jobs-named.ts'
import { Pipeline } from './threads/pipeline.ts'
import { Threads } from './threads/threads.ts'

const HELP = `Reads messages and writes what each expresses: one JSON object a line, in the same order.
Needs no database and no network; memory does not grow with the input.

Usage
  diapason analyse [FILE] [--format jsonl|csv|text] [--jobs N]

Without FILE, or with -, it reads standard input. Without --format it goes by the file's ending
(.jsonl .ndjson .json .csv .tsv .txt), else by the first line.
  jsonl  an object a line: {"text": "…", "id": "…", "lang": "fr", "channel": "mail"}
  csv    a first line that names the columns: text, and id, lang, channel if you have them;
         separated by comma, semicolon or tab
  text   a message a line; blank lines are passed over, but counted
The input is UTF-8. "id" defaults to the line number; "lang" (fr, en) to what the text shows.

Output, in this order
  id text language polarity valence emotion emotions intensity address signals handOver
  certainty evidence (start, end, text, cue, weight: the words that made each claim)

A long input is read on as many threads as there are processors; --jobs N says otherwise, and 1
keeps to a single one. From 1,000 messages on, standard error tells at the end how many were read a
second and how much memory it took.

A line that cannot be read is named on standard error, and the others go on.

Examples
  echo "Toujours rien depuis trois semaines !!" | diapason analyse
  diapason analyse messages.csv > readings.jsonl
  diapason analyse export.txt --format text | jq -r 'select(.handOver) | .id'

Exit codes
  0  all lines were read   1  some could not be read   2  typed wrong, or no such file
`

/** `diapason analyse` */
export const analyseCommand: Command = {
  help: HELP,
  options: { format: { type: 'string', short: 'f' }, jobs: { type: 'string', short: 'j' } },
  words: [0, 1],
  async run({ values, words }: Given) {
    const file = words[0] ?? null
    const wanted = formatNamed(values['format'])
    const readers = new Threads(READING, jobsNamed(values['jobs']))
    const input = await openInput(file).catch((error: Error) => {
      throw new UsageError(`The file cannot be read: ${error.message}`)
    })
    const progress = new Progress(input.size)
    const { head, chunks } = await peek(progress.watch(input.chunks))
    const entries = await read(chunks, findFormat(wanted, file, head))
    try {
      return await writeReadings(entries, readers, progress)
    } finally {
      progress.clear()
      await readers.close()
    }
  },
}

type Entries = Awaited<ReturnType<typeof read>>

type Readers = Threads<Message, Made>

async function writeReadings(entries: Entries, readers: Readers, progress: Progress) {
  const output = new Output(process.stdout)
  const pipeline = new Pipeline(readers, output, ({ count }) => progress.step(count))
  let bad = 0
  for await (const entry of entries) {
    if (output.isClosed) return 0
    if ('problem' in entry) {
      bad += 1
      console.error(`line ${entry.line}: ${entry.problem}`)
    } else {
      const full = pipeline.add(entry)
      if (full) await full
    }
  }
  await pipeline.end()
  if (output.isClosed) return 0
  progress.clear()
  progress.report(readers.count)
  return bad > 0 ? 1 : 0
}

async function read(chunks: AsyncIterable<Buffer>, format: Format) {
  if (format.name === 'csv') {
    return (await import('./analyse/read-csv.ts')).readCsv(chunks, format.delimiter)
  }
  if (format.name === 'jsonl') {
    return (await import('./analyse/read-json-lines.ts')).readJsonLines(chunks)
  }
  return (await import('./analyse/read-text.ts')).readText(chunks)
}

function formatNamed(given: string | boolean | undefined): FormatName | null {
  if (given === undefined) return null
  const name = FORMAT_NAMES.find((one) => one === given)
  if (!name) throw new UsageError(`There is no format "${given}": ${FORMAT_NAMES.join(', ')}.`)
  return name
}
