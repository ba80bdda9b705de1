import { readFile, stat } from 'node:fs/promises'
import { EmbeddedError } from './embedded-error.ts'

/** The account PostgreSQL runs under when we are root: it refuses to run as root itself. */
export interface ServerUser {
  readonly uid: number
  readonly gid: number
}

/** True when this process is root. */
export function isRoot(): boolean {
  return process.getuid?.() === 0
}

/**
 * Who runs a new cluster: nobody else than us (`null`), or as root the user `postgres` where the
 * machine has one, else `nobody`.
 */
export async function newServerUser(): Promise<ServerUser | null> {
  if (!isRoot()) return null
  const accounts = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n')
  for (const name of ['postgres', '_postgres', 'nobody']) {
    const [, , uid, gid] = accounts.find((line) => line.startsWith(`${name}:`))?.split(':') ?? []
    // macOS writes nobody as -2
    if (uid && gid) return { uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 }
  }
  throw new EmbeddedError(
    'no-unprivileged-user',
    'PostgreSQL does not run as root, and this machine has neither a user postgres nor nobody.',
    'Start Diapason as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.',
  )
}

/** Who runs a cluster that exists: its owner, as PostgreSQL demands. */
export async function serverUserOf(cluster: string): Promise<ServerUser | null> {
  const { uid, gid } = await stat(cluster)
  if (isRoot() && uid !== 0) return { uid, gid }
  if (!isRoot() && uid === process.getuid?.()) return null
  throw new EmbeddedError(
    'database-not-ours',
    `The database in ${cluster} belongs to the user with the number ${uid}, not to the one that starts Diapason.`,
    `Start Diapason as that user (or as root), or give the folder away: chown -R <user> "${cluster}"`,
  )
}
