import { chmod, chown, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Place } from './place.ts'
import type { ServerUser } from './server-user.ts'

/** The kernel's limit is 104 bytes on macOS, 108 on Linux, with the closing zero. */
const LONGEST = 100
const FILE = '.s.PGSQL.5432'

/** A private folder for the server's socket: beside the cluster, or in /tmp when that is too long. */
export async function socketFolder(place: Place, user: ServerUser | null): Promise<string> {
  const beside = join(place.folder, 'socket')
  const fits = Buffer.byteLength(join(beside, FILE)) <= LONGEST
  const folder = fits ? beside : await mkdtemp('/tmp/diapason-')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await chmod(folder, 0o700)
  if (user) await chown(folder, user.uid, user.gid)
  return folder
}

/** The file by which PostgreSQL keeps a second server from the same socket. */
export function socketLock(folder: string): string {
  return join(folder, `${FILE}.lock`)
}

/** Removes the folder of a server that has stopped. */
export async function removeSocketFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
}

/** Address of a database behind the socket, as `pg` and PostgreSQL's own programs read it. */
export function socketUrl(folder: string, role: string, database: string): string {
  return `postgresql:///${database}?host=${encodeURIComponent(folder)}&user=${role}`
}
