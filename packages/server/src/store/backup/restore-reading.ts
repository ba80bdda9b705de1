import { createHash } from 'node:crypto'
import pg from 'pg'
import { BackupError } from './backup-error.ts'
import {
  type Amount,
  type Ending,
  FORMAT,
  FORMAT_VERSION,
  type Header,
  type Note,
  type TableEnd,
  type TableStart,
} from './format.ts'
import { listMigrations } from './shape.ts'

const ROWS_AT_ONCE = 500
/** Characters that wait to be inserted together. */
const LENGTH_AT_ONCE = 4_000_000

/** Follows a backup line by line into the tables. @throws BackupError at the first line that is wrong */
export class RestoreReading {
  readonly #client: pg.ClientBase
  #header: Header | null = null
  #table: TableStart | null = null
  #hash = createHash('sha256')
  #waiting: string[] = []
  #waitingLength = 0
  #rowsOfTable = 0
  #ended = false
  #tables = 0
  #rows = 0

  constructor(client: pg.ClientBase) {
    this.#client = client
  }

  async row(line: string): Promise<void> {
    if (!this.#table) throw damaged('A row stands outside a table.')
    this.#hash.update(`${line}\n`)
    this.#rowsOfTable += 1
    this.#waiting.push(line)
    this.#waitingLength += line.length
    const isFull = this.#waiting.length >= ROWS_AT_ONCE || this.#waitingLength >= LENGTH_AT_ONCE
    if (isFull) await this.#insert()
  }

  async note(text: string): Promise<void> {
    const note = parseNote(text)
    if ('format' in note) await this.#begin(note)
    else if (!this.#header) throw damaged('It does not begin as a backup does.')
    else if ('table' in note) this.#table = note
    else if ('rows' in note) await this.#endTable(note)
    else await this.#end(note)
  }

  finish(): Amount {
    if (!this.#ended) throw damaged('It is cut off.')
    return { tables: this.#tables, rows: this.#rows }
  }

  async #begin(header: Header): Promise<void> {
    if (header.format !== FORMAT || header.version !== FORMAT_VERSION) {
      throw damaged(`It says ${header.format} ${header.version}, not ${FORMAT} ${FORMAT_VERSION}.`)
    }
    const here = await listMigrations(this.#client)
    if (here.join() !== header.migrations.join()) throw otherVersion(header, here)
    this.#header = header
  }

  async #insert(): Promise<void> {
    const { table, columns } = this.#table as TableStart
    const name = pg.escapeIdentifier(table)
    const list = columns.map((column) => pg.escapeIdentifier(column)).join(', ')
    await this.#client.query(
      `INSERT INTO ${name} (${list}) OVERRIDING SYSTEM VALUE
       SELECT ${list} FROM jsonb_populate_recordset(NULL::${name}, $1::jsonb)`,
      [`[${this.#waiting.join(',')}]`],
    )
    this.#waiting = []
    this.#waitingLength = 0
  }

  async #endTable({ rows, sha256 }: TableEnd): Promise<void> {
    const table = this.#table?.table ?? ''
    if (this.#waiting.length > 0) await this.#insert()
    if (rows !== this.#rowsOfTable || sha256 !== this.#hash.digest('hex')) {
      throw damaged(`The rows of ${table} are not the ones that were written.`)
    }
    this.#tables += 1
    this.#rows += rows
    this.#table = null
    this.#hash = createHash('sha256')
    this.#rowsOfTable = 0
  }

  async #end({ sequences }: Ending): Promise<void> {
    for (const [name, value] of Object.entries(sequences)) {
      await this.#client.query('SELECT setval($1::regclass, $2::bigint)', [
        pg.escapeIdentifier(name),
        value,
      ])
    }
    this.#ended = true
  }
}

function parseNote(text: string): Note {
  try {
    return JSON.parse(text) as Note
  } catch {
    throw damaged('A line cannot be read.')
  }
}

function otherVersion(header: Header, here: readonly string[]): BackupError {
  const known = new Set(here)
  const unknown = header.migrations.filter((name) => !known.has(name))
  return unknown.length > 0
    ? new BackupError(
        `The backup comes from a newer Diapason (it knows ${unknown.join(', ')}).`,
        'Update Diapason, then restore.',
      )
    : new BackupError(
        'The backup comes from an older Diapason.',
        'Restore it with that version, then update.',
      )
}

/** The file is not what a backup wrote. */
export function damaged(how: string): BackupError {
  return new BackupError(`The file is not a whole backup. ${how}`, 'Use another backup.')
}
