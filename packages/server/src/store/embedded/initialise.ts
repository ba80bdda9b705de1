import { randomUUID } from 'node:crypto'
import { chown, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { EmbeddedError } from './embedded-error.ts'
import { isAlive } from './pid-file.ts'
import { exists, type Place } from './place.ts'
import { runAs } from './run-as.ts'
import type { ServerUser } from './server-user.ts'

/** Collation is PostgreSQL's own C.UTF-8; these only say what a letter is to text search. */
const CTYPES = ['C.UTF-8', 'en_US.UTF-8', 'C']

/** Only the folder of the socket protects it, so nothing else may open a door. */
const HOST_RULES = 'local all all trust\n'

/**
 * Makes the cluster if it is not there yet: beside its place first, then by one rename, so that a
 * start cut short leaves nothing half made and two first starts cannot mix.
 */
export async function initialise(
  place: Place,
  binaries: string,
  user: ServerUser | null,
): Promise<void> {
  if (await exists(join(place.cluster, 'PG_VERSION'))) return checkVersion(place, binaries, user)
  await removeDrafts(place.folder)
  const draft = join(place.folder, `postgres.new-${process.pid}-${randomUUID()}`)
  await makeCluster(draft, binaries, user)
  await writeFile(join(draft, 'pg_hba.conf'), HOST_RULES)
  try {
    await rename(draft, place.cluster)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    if (!(await exists(join(place.cluster, 'PG_VERSION')))) throw error
  }
}

async function makeCluster(folder: string, binaries: string, user: ServerUser | null) {
  let said = ''
  for (const ctype of CTYPES) {
    await rm(folder, { recursive: true, force: true })
    await mkdir(folder, { mode: 0o700 })
    if (user) await chown(folder, user.uid, user.gid)
    const { code, output } = await runAs(user, join(binaries, 'bin', 'initdb'), [
      `--pgdata=${folder}`,
      '--username=postgres',
      '--encoding=UTF8',
      '--auth=trust',
      '--no-instructions',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      `--lc-ctype=${ctype}`,
    ])
    if (code === 0) return
    said ||= output
  }
  await rm(folder, { recursive: true, force: true })
  throw new EmbeddedError(
    'database-did-not-start',
    `PostgreSQL could not make its folder ${folder}.\n${said.trim()}`,
    'Check the free space and the rights of the folder, or set DATABASE_URL to a PostgreSQL of your own.',
  )
}

/** Drafts of starts that were cut short. */
async function removeDrafts(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = /^postgres\.new-(\d+)-/.exec(name)?.[1]
    if (pid && !isAlive(Number(pid))) await rm(join(folder, name), { recursive: true, force: true })
  }
}

async function checkVersion(place: Place, binaries: string, user: ServerUser | null) {
  const made = (await readFile(join(place.cluster, 'PG_VERSION'), 'utf8')).trim()
  const { output } = await runAs(user, join(binaries, 'bin', 'postgres'), ['--version'])
  const ours = /(\d+)/.exec(output)?.[1] ?? ''
  if (made === ours) return
  throw new EmbeddedError(
    'database-other-version',
    `The database in ${place.cluster} was made by PostgreSQL ${made}; this Diapason brings ${ours}.`,
    'With the former Diapason run: diapason backup FILE. Then move the folder away and run: diapason restore FILE.',
  )
}
