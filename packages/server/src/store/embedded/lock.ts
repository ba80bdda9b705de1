import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { socketUrl } from './socket.ts'

/** Any constant would do; it is held in the database `postgres`, where nothing else locks. */
const KEY = 0x64696170

/** The right to use a data folder. It ends with the process, however that ends. */
export interface Lock {
  release(): Promise<void>
}

/** Who holds the lock instead. */
export interface Holder {
  readonly pid: string
}

/**
 * Takes the lock as a session of its own on the server, or says who has it.
 *
 * @param patience milliseconds: the server may not have noticed yet that a holder was killed
 * @param onLoss called once if the session breaks before `release`
 */
export async function takeLock(
  socketFolder: string,
  patience: number,
  onLoss: () => void,
): Promise<Lock | Holder> {
  const client = new pg.Client({
    connectionString: socketUrl(socketFolder, 'postgres', 'postgres'),
    application_name: `diapason ${process.pid}`,
    keepAlive: true,
  })
  client.on('error', () => undefined)
  await client.connect()
  const until = Date.now() + patience
  while (!(await tryLock(client))) {
    const holder = await findHolder(client)
    if (Date.now() > until) {
      await client.end()
      return { pid: holder }
    }
    await sleep(50)
  }
  await prepareDatabase(client)
  let wanted = true
  client.once('end', () => wanted && onLoss())
  return {
    async release() {
      wanted = false
      await client.end().catch(() => undefined)
    },
  }
}

async function tryLock(client: pg.Client): Promise<boolean> {
  const statement = 'SELECT pg_try_advisory_lock($1) AS got'
  const { rows } = await client.query<{ got: boolean }>(statement, [KEY])
  return rows[0]?.got === true
}

async function findHolder(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ application_name: string }>(
    `SELECT application_name FROM pg_stat_activity JOIN pg_locks USING (pid)
      WHERE locktype = 'advisory' AND objid = $1 AND granted`,
    [KEY],
  )
  return rows[0]?.application_name.replace('diapason ', '') ?? 'unknown'
}

/** The application gets a role that is no superuser and a database of its own. */
async function prepareDatabase(client: pg.Client): Promise<void> {
  const role = await client.query("SELECT FROM pg_roles WHERE rolname = 'diapason'")
  if (role.rowCount === 0) await client.query('CREATE ROLE diapason LOGIN CREATEDB')
  const database = await client.query("SELECT FROM pg_database WHERE datname = 'diapason'")
  if (database.rowCount === 0) await client.query('CREATE DATABASE diapason OWNER diapason')
}
