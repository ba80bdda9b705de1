import { drizzle, type NodePgQueryResultHKT } from 'drizzle-orm/node-postgres'
import type { PgDatabase } from 'drizzle-orm/pg-core'
import pg from 'pg'

/** The database or a transaction on it: every function of the store takes either. */
export type Db = PgDatabase<NodePgQueryResultHKT, Record<string, never>>

/** An open connection pool, with drizzle on top for everything but the hot paths. */
export interface Store {
  readonly pool: pg.Pool
  readonly db: Db
  close(): Promise<void>
}

/**
 * Opens a pool on a PostgreSQL server of version 15 or newer.
 * Connections are made when first needed; a broken idle one is replaced without noise.
 *
 * @param url `postgresql://…`, over TCP or a Unix socket
 * @param connections most connections at a time; each costs the server about 10 MB
 * @param patienceMs milliseconds after which a statement is given up; 0 waits for ever, as migrations
 * and backups must
 */
export function openStore(url: string, connections = 16, patienceMs = 30_000): Store {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    application_name: 'diapason',
    // A statement that waits for ever must not hold a request, or the worker, for ever.
    connectionTimeoutMillis: 10_000,
    ...(patienceMs > 0 && { statement_timeout: patienceMs, lock_timeout: patienceMs / 2 }),
  })
  pool.on('error', () => undefined)
  // A connection that breaks inside a transaction has no other listener, and would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return { pool, db: drizzle(pool), close: () => pool.end() }
}
