import { join } from 'node:path'
import { attach } from './embedded/attach.ts'
import { usableBinaries } from './embedded/binaries.ts'
import { EmbeddedError } from './embedded/embedded-error.ts'
import { initialise } from './embedded/initialise.ts'
import { own } from './embedded/own.ts'
import { exists, findPlace } from './embedded/place.ts'
import type { Launch } from './embedded/postmaster.ts'
import { canEnter } from './embedded/run-as.ts'
import { newServerUser, serverUserOf } from './embedded/server-user.ts'
import { removeSocketFolder, socketFolder, socketUrl } from './embedded/socket.ts'

/** A PostgreSQL that answers. */
export interface EmbeddedDatabase {
  /** For `pg` and for PostgreSQL's own programs; reaches the database `diapason`. */
  readonly url: string
  /** Ends it orderly and waits; without effect on a server that another process owns. */
  stop(): Promise<void>
}

/** How to open it. */
export interface EmbeddedOptions {
  /** Told what a person should know, one line each. Default: nothing. */
  readonly log?: (line: string) => void
  /**
   * For short commands beside a running Diapason: use its server instead of refusing.
   * Default false.
   */
  readonly share?: boolean
}

/**
 * Opens the real PostgreSQL that comes with Diapason on a data folder: made at the first start,
 * adopted when a killed process left it running, owned by one process at a time.
 *
 * @throws EmbeddedError `database-in-use` when another process owns the folder, and others that
 *   each say what to do
 * @example
 * const database = await openEmbedded('/srv/diapason/data', { log: console.error })
 * const pool = new pg.Pool({ connectionString: database.url })
 */
export async function openEmbedded(
  dataFolder: string,
  { log = () => undefined, share = false }: EmbeddedOptions = {},
): Promise<EmbeddedDatabase> {
  const plan = await prepare(dataFolder, log)
  const attached = await attach(plan)
  if (attached.socketFolder !== plan.socketFolder) await removeSocketFolder(plan.socketFolder)
  const url = socketUrl(attached.socketFolder, 'diapason', 'diapason')
  const owned = await own({
    plan: { ...plan, socketFolder: attached.socketFolder },
    attached,
    patience: share ? 200 : 2_000,
    log,
  })
  if ('stop' in owned) {
    if (!attached.started)
      log('Took over the database server that an earlier process left running.')
    return { url, stop: async () => owned.stop() }
  }
  if (share) return { url, stop: async () => undefined }
  throw inUse(dataFolder, owned.pid)
}

async function prepare(dataFolder: string, log: (line: string) => void): Promise<Launch> {
  const newUser = await newServerUser()
  const place = await findPlace(dataFolder, newUser, log)
  const isThere = await exists(join(place.cluster, 'PG_VERSION'))
  const user = isThere ? await serverUserOf(place.cluster) : newUser
  if (user && !(await canEnter(user, place.folder))) throw unreachable(place.folder, user.uid)
  const binaries = await usableBinaries(user, place.folder)
  if (!isThere) log('Preparing the database; this happens once.')
  await initialise(place, binaries, user)
  return { place, binaries, user, socketFolder: await socketFolder(place, user) }
}

function inUse(dataFolder: string, pid: string): EmbeddedError {
  return new EmbeddedError(
    'database-in-use',
    `Another Diapason (process ${pid}) is using the data folder ${dataFolder}.`,
    'Stop it first, or give this one a folder of its own with DIAPASON_DATA.',
  )
}

function unreachable(folder: string, uid: number): EmbeddedError {
  return new EmbeddedError(
    'database-unreachable',
    `The database in ${folder} runs as the user with the number ${uid}, who may not enter that folder.`,
    'Let others pass through it and the folders above it: chmod o+x <folder>',
  )
}
