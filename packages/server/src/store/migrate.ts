import { readdir, readFile } from 'node:fs/promises'
import type pg from 'pg'

const FOLDER = new URL('./migrations/', import.meta.url)
/** Any constant will do, as long as every Diapason uses the same. */
const LOCK = 7_267_001

/**
 * Brings the tables up to date: applies each file of `migrations/` once, by name, in order, all in
 * one transaction. Several processes may call it at once; one works, the others wait.
 *
 * @returns names of the migrations that were applied now
 * @throws when a migration fails; then nothing has changed
 */
export async function migrate(pool: pg.Pool): Promise<string[]> {
  const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.sql')).sort()
  const client = await pool.connect()
  try {
    await client.query('begin')
    const applied = await applyAll(client, files)
    await client.query('commit')
    return applied
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

async function applyAll(client: pg.PoolClient, files: readonly string[]): Promise<string[]> {
  await client.query('select pg_advisory_xact_lock($1)', [LOCK])
  await client.query(
    'create table if not exists migrations (name text primary key, applied_at timestamptz not null default now())',
  )
  const { rows } = await client.query<{ name: string }>('select name from migrations')
  const done = new Set(rows.map((row) => row.name))
  const missing = files.filter((file) => !done.has(file))
  for (const file of missing) {
    await client.query(await readFile(new URL(file, FOLDER), 'utf8'))
    await client.query('insert into migrations (name) values ($1)', [file])
  }
  return missing
}
