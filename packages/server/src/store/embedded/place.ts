import { createHash } from 'node:crypto'
import { access, mkdir, readFile, realpath, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { EmbeddedError } from './embedded-error.ts'
import { canEnter } from './run-as.ts'
import type { ServerUser } from './server-user.ts'

const MARKER = 'postgres-is-at'
const OWNER = 'belongs-to'
const SYSTEM_FOLDER = '/var/lib/diapason'

/** Where the database of a data folder lives; `cluster` may not exist yet. */
export interface Place {
  readonly folder: string
  readonly cluster: string
}

/**
 * Finds or chooses where the database of `dataFolder` lives: in it, or (when we are root and the
 * server's user may not go there) under `/var/lib/diapason`, which a marker file then says.
 */
export async function findPlace(
  dataFolder: string,
  user: ServerUser | null,
  log: (line: string) => void,
): Promise<Place> {
  // the server's user must be able to pass, but not to list
  await mkdir(dataFolder, { recursive: true, mode: user ? 0o711 : 0o700 })
  const folder = await realpath(dataFolder)
  const marked = await readFile(join(folder, MARKER), 'utf8').catch(() => null)
  if (marked !== null) return markedPlace(folder, marked.trim())
  if (await exists(join(folder, 'postgres'))) return inside(folder)
  if (user === null || (await canEnter(user, folder))) return inside(folder)
  return outside(folder, log)
}

/** True when the file or folder is there. */
export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

function inside(folder: string): Place {
  return { folder, cluster: join(folder, 'postgres') }
}

async function outside(dataFolder: string, log: (line: string) => void): Promise<Place> {
  const name = createHash('sha256').update(dataFolder).digest('hex').slice(0, 16)
  const folder = join(SYSTEM_FOLDER, name)
  await mkdir(folder, { recursive: true, mode: 0o755 })
  await writeFile(join(folder, OWNER), `${dataFolder}\n`)
  await writeFile(join(dataFolder, MARKER), `${folder}\n`)
  log(`Only root may enter ${dataFolder}, so the database is kept in ${folder}.`)
  return inside(folder)
}

async function markedPlace(dataFolder: string, folder: string): Promise<Place> {
  const owner = (await readFile(join(folder, OWNER), 'utf8').catch(() => '')).trim()
  if (owner === '') {
    throw new EmbeddedError(
      'database-missing',
      `${join(dataFolder, MARKER)} says that the database is in ${folder}, but it is not there.`,
      `Bring ${folder} back. To begin with an empty database instead, delete ${MARKER}.`,
    )
  }
  if (owner === dataFolder) return inside(folder)
  if ((await readFile(join(owner, MARKER), 'utf8').catch(() => '')).trim() === folder) {
    throw new EmbeddedError(
      'database-in-use',
      `${dataFolder} is a copy: the database in ${folder} belongs to ${owner}.`,
      `Delete ${join(dataFolder, MARKER)} to begin with an empty database; move content with diapason backup and restore.`,
    )
  }
  // the data folder was moved: the database stays where it is
  await writeFile(join(folder, OWNER), `${dataFolder}\n`)
  return inside(folder)
}
