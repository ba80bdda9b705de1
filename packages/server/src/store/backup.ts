import { createHash } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import pg from 'pg'
import { BackupError } from './backup/backup-error.ts'
import { type Amount, FORMAT, FORMAT_VERSION, noteLine } from './backup/format.ts'
import { listMigrations, listSequences, listTables, type Table } from './backup/shape.ts'

const ROWS_AT_ONCE = 1_000
/** Rows of a table with bytes: each may have half a million characters. */
const LARGE_ROWS_AT_ONCE = 8

/**
 * Writes all tables, as they are at one moment, into `file`. It gets its name only once it is
 * complete and on the disk; memory stays constant, and nobody has to wait for it.
 *
 * @throws BackupError when the file is there already
 * @example await backup(pool, 'diapason-backup.gz') // { tables: 21, rows: 5031 }
 */
export async function backup(pool: pg.Pool, file: string): Promise<Amount> {
  const draft = `${file}.part`
  const handle = await open(draft, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EEXIST' ? taken(draft) : error
  })
  const client = await pool.connect()
  const amount = { tables: 0, rows: 0 }
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    const stream = handle.createWriteStream({ flush: true })
    await pipeline(Readable.from(linesOf(client, amount)), createGzip(), stream)
    await client.query('COMMIT')
    await giveName(draft, file)
    return amount
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined)
    await rm(draft, { force: true })
    throw error
  } finally {
    client.release()
  }
}

async function* linesOf(client: pg.ClientBase, amount: { tables: number; rows: number }) {
  yield noteLine({
    format: FORMAT,
    version: FORMAT_VERSION,
    createdAt: new Date().toISOString(),
    migrations: await listMigrations(client),
  })
  for (const table of await listTables(client)) {
    amount.rows += yield* tableLines(client, table)
    amount.tables += 1
  }
  yield noteLine({ sequences: await listSequences(client) })
}

async function* tableLines(
  client: pg.ClientBase,
  { name, columns }: Table,
): AsyncGenerator<string, number> {
  yield noteLine({ table: name, columns })
  const list = columns.map((column) => pg.escapeIdentifier(column)).join(', ')
  const hash = createHash('sha256')
  let count = 0
  await client.query(
    `DECLARE everything NO SCROLL CURSOR FOR
     SELECT to_jsonb(t)::text AS line FROM (SELECT ${list} FROM ${pg.escapeIdentifier(name)}) t`,
  )
  const atOnce = columns.includes('bytes') ? LARGE_ROWS_AT_ONCE : ROWS_AT_ONCE
  for (;;) {
    const { rows } = await client.query<{ line: string }>(`FETCH ${atOnce} FROM everything`)
    if (rows.length === 0) break
    const lines = rows.map(({ line }) => `${line}\n`).join('')
    hash.update(lines)
    count += rows.length
    yield lines
  }
  await client.query('CLOSE everything')
  yield noteLine({ rows: count, sha256: hash.digest('hex') })
  return count
}

async function giveName(draft: string, file: string): Promise<void> {
  // reserves the name, so that no file of somebody else is replaced
  const reserved = await open(file, 'wx').catch(() => null)
  if (!reserved) throw taken(file)
  await reserved.close()
  await rename(draft, file)
}

function taken(file: string): BackupError {
  return new BackupError(`${file} exists already.`, 'Choose another name, or move it away.')
}
