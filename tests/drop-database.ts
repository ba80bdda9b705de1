import pg from 'pg'
import { onServer } from './on-server.ts'

const NOT_PERMITTED = '42501'

/**
 * Drops a database, and ends whoever is still in it.
 *
 * PostgreSQL's own cleaner (autovacuum) works as a superuser: where it is at work, a forced drop
 * by anybody else is not permitted. A plain drop tells it to go, and waits for it.
 *
 * @example
 * await dropDatabase(server, 'diapason_test_1')
 */
export async function dropDatabase(server: string, name: string): Promise<void> {
  try {
    await onServer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== NOT_PERMITTED) throw error
    await onServer(server, `DROP DATABASE IF EXISTS ${name}`)
  }
}
