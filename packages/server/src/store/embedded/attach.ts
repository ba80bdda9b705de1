import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { EmbeddedError } from './embedded-error.ts'
import { forgetStranger, type PidFile, servingProcess } from './pid-file.ts'
import { hasEnded, type Launch, lastWords, launch, shutDown } from './postmaster.ts'
import { socketLock, socketUrl } from './socket.ts'

/** Recovery after a power cut can take this long on a slow disk. */
const PATIENCE = 120_000
/** A living server that nobody can reach is stopped after this. */
const SILENCE = 10_000

/** A server that answers. */
export interface Attached {
  readonly pid: number
  readonly socketFolder: string
  /** False when it was found running. */
  readonly started: boolean
}

/**
 * Finds the server that already runs on the cluster, or starts one. Safe against a second caller:
 * PostgreSQL lets only one server run, and the loser finds the winner's.
 */
export async function attach(plan: Launch): Promise<Attached> {
  const { cluster } = plan.place
  const until = Date.now() + PATIENCE
  let problem = ''
  while (Date.now() < until) {
    const found = await findRunning(cluster)
    if (found) return { ...found, started: false }
    await forgetStranger(join(cluster, 'postmaster.pid'), cluster)
    await forgetStranger(socketLock(plan.socketFolder), cluster)
    const child = await launch(plan)
    while (!hasEnded(child) && Date.now() < until) {
      if ((await ask(plan.socketFolder)) === cluster) {
        return { pid: child.pid ?? 0, socketFolder: plan.socketFolder, started: true }
      }
      await sleep(10)
    }
    problem = await lastWords(plan.place)
    if (!/lock file|shared memory block/.test(problem)) break
    await sleep(100)
  }
  throw new EmbeddedError(
    'database-did-not-start',
    `The embedded PostgreSQL did not start. It said:\n${problem}`,
    'Free space, repair what it names, or set DATABASE_URL to a PostgreSQL of your own.',
  )
}

/** A server left running, once it answers; one that never does is stopped. */
async function findRunning(cluster: string): Promise<PidFile | null> {
  let silentSince = Date.now()
  for (;;) {
    const running = await servingProcess(cluster)
    if (!running) return null
    const answer = running.socketFolder ? await ask(running.socketFolder) : 'silent'
    if (answer === cluster) return running
    if (answer === 'busy') silentSince = Date.now()
    if (Date.now() - silentSince > SILENCE) await shutDown(cluster)
    await sleep(20)
  }
}

/** The folder that the server behind a socket serves; `busy` while it starts, stops or recovers. */
async function ask(socketFolder: string): Promise<string> {
  const client = new pg.Client({
    connectionString: socketUrl(socketFolder, 'postgres', 'postgres'),
    connectionTimeoutMillis: 5_000,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory')
    return rows[0]?.data_directory ?? 'silent'
  } catch (error) {
    // cannot_connect_now
    return (error as { code?: string }).code === '57P03' ? 'busy' : 'silent'
  } finally {
    await client.end().catch(() => undefined)
  }
}
