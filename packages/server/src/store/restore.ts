import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import pg from 'pg'
import { BackupError } from './backup/backup-error.ts'
import type { Amount } from './backup/format.ts'
import { linesOf } from './backup/lines.ts'
import { damaged, RestoreReading } from './backup/restore-reading.ts'
import { liftRules, restoreRules } from './backup/rules.ts'
import { listTables } from './backup/shape.ts'

/**
 * Reads a file that {@link backup} wrote into the empty, migrated tables of a database, in one
 * transaction: everything, checked against counts and checksums, or nothing.
 *
 * @throws BackupError when the file is damaged or of another version, or a table holds rows
 * @example await restore(pool, 'diapason-backup.gz') // { tables: 21, rows: 5031 }
 */
export async function restore(pool: pg.Pool, file: string): Promise<Amount> {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    await refuseContent(client)
    const rules = await liftRules(client)
    const amount = await readAll(client, file)
    await restoreRules(client, rules)
    await client.query('COMMIT')
    return amount
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}

async function readAll(client: pg.ClientBase, file: string): Promise<Amount> {
  const reading = new RestoreReading(client)
  try {
    const text = pipeline(createReadStream(file), createGunzip(), () => undefined)
    for await (const line of linesOf(text)) {
      await (line.startsWith('# ') ? reading.note(line.slice(2)) : reading.row(line))
    }
  } catch (error) {
    const { code = '' } = error as { code?: string }
    throw code.startsWith('Z_') ? damaged('It is cut off or not compressed by gzip.') : error
  }
  return reading.finish()
}

async function refuseContent(client: pg.ClientBase): Promise<void> {
  for (const { name } of await listTables(client)) {
    const { rowCount } = await client.query(`SELECT FROM ${pg.escapeIdentifier(name)} LIMIT 1`)
    if (rowCount) {
      throw new BackupError(
        `The database is not empty: there are rows in ${name}.`,
        'Restore into a new database: another DIAPASON_DATA folder, or another DATABASE_URL.',
      )
    }
  }
}
