import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openEmbedded } from '../../packages/server/src/store/embedded.ts'
import { migrate } from '../../packages/server/src/store/migrate.ts'

/** A database of its own for a bench, with the product's tables and the peer's one. */
export interface BenchDatabase {
  readonly url: string
  readonly version: string
  /** For counting, while nothing is measured. */
  readonly pool: pg.Pool
  readonly close: () => Promise<void>
}

/** The least a durable message store could do: one table, one key. */
const BARE = `
  create table bare (
    id uuid primary key,
    conversation_id uuid not null,
    body text not null,
    sent_at timestamptz not null default now()
  )`

/** Does the work and closes the database, whatever happens. */
export async function closing<Result>(
  database: BenchDatabase,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work()
  } finally {
    await database.close()
  }
}

/** Starts the PostgreSQL that comes with the product, as the product starts it, in a temporary folder. */
export async function openBenchDatabase(): Promise<BenchDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'diapason-bench-'))
  // when root runs the bench, the server's user must be able to pass
  await chmod(folder, 0o711)
  const server = await openEmbedded(join(folder, 'data'))
  const pool = new pg.Pool({ connectionString: server.url, max: 2 })
  await migrate(pool)
  await pool.query(BARE)
  const version = await show(pool, 'server_version')
  for (const setting of ['synchronous_commit', 'fsync', 'full_page_writes'])
    if ((await show(pool, setting)) !== 'on') throw new Error(`${setting} must be on`)
  return {
    url: server.url,
    version,
    pool,
    close: async () => {
      await pool.end()
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function show(pool: pg.Pool, setting: string): Promise<string> {
  const { rows } = await pool.query<Record<string, string>>(`show ${setting}`)
  return rows[0]?.[setting] ?? ''
}
