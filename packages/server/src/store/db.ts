import { drizzle, type NodePgQueryResultHKT } from 'drizzle-orm/node-postgres'
import type { PgDatabase } from 'drizzle-orm/pg-core'
import pg from 'pg'

/** The database or a transaction on it: every function of the store takes either. */
export type Db = PgDatabase<NodePgQueryResultHKT, Record<string, never>>

/** Open connection pools, with drizzle on top for everything but the hot paths. */
export interface Store {
  readonly pool: pg.Pool
  readonly db: Db
  /**
   * For work that the outbox repeats: claims, readings, counts. Its commits do not wait for the disk.
   * After a power cut the last of them may be gone, each as a whole, and so with the end of its job:
   * it is done again. What somebody is told to be stored never goes this way.
   */
  readonly repeatable: { readonly pool: pg.Pool; readonly db: Db }
  close(): Promise<void>
}

/** Connections for repeatable work. */
const REPEATABLE = 4

/**
 * Opens pools on a PostgreSQL server of version 15 or newer.
 * Connections are made when first needed; a broken idle one is replaced without noise.
 *
 * @param url `postgresql://…`, over TCP or a Unix socket
 * @param connections most connections at a time; each costs the server about 10 MB
 * @param patienceMs milliseconds after which a statement is given up; 0 waits for ever, as migrations
 * and backups must
 */
export function openStore(url: string, connections = 16, patienceMs = 30_000): Store {
  const shared = {
    connectionString: url,
    application_name: 'diapason',
    // A statement that waits for ever must not hold a request, or the worker, for ever.
    connectionTimeoutMillis: 10_000,
    ...(patienceMs > 0 && { statement_timeout: patienceMs, lock_timeout: patienceMs / 2 }),
  }
  const pool = openPool({ ...shared, max: connections })
  const repeatable = openPool({ ...shared, max: REPEATABLE, options: '-c synchronous_commit=off' })
  return {
    pool,
    db: drizzle(pool),
    repeatable: { pool: repeatable, db: drizzle(repeatable) },
    close: async () => {
      await Promise.all([pool.end(), repeatable.end()])
    },
  }
}

function openPool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool(config)
  pool.on('error', () => undefined)
  // A connection that breaks inside a transaction has no other listener, and would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}
