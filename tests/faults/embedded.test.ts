import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmod,
  chown,
  mkdir,
  mkdtemp,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  type EmbeddedDatabase,
  type EmbeddedOptions,
  openEmbedded,
} from '../../packages/server/src/store/embedded.ts'

const HOLDER = fileURLToPath(new URL('hold-database.ts', import.meta.url))
const isRoot = process.getuid?.() === 0

let parent: string
let folder: string
let undo: (() => Promise<unknown>)[]
let holders: ChildProcess[]

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'diapason embedded '))
  await chmod(parent, 0o711)
  folder = join(parent, 'data')
  undo = []
  holders = []
})
afterEach(async () => {
  for (const step of undo.reverse()) await step()
  await Promise.all(holders.map(kill))
  if (holders.length > 0) await (await openEmbedded(folder)).stop()
  await rm(parent, { recursive: true, force: true })
})

async function open(at = folder, options: EmbeddedOptions = {}): Promise<EmbeddedDatabase> {
  const database = await openEmbedded(at, options)
  undo.push(() => database.stop())
  return database
}

/** Opens the folder in another process. */
async function holdElsewhere({ detached = false } = {}): Promise<ChildProcess> {
  const words = ['--import', 'tsx', HOLDER, folder]
  const holder = spawn(process.execPath, words, { detached, stdio: 'pipe' })
  holders.push(holder)
  const refused = once(holder, 'exit').then(() => Promise.reject(new Error('it ended')))
  await Promise.race([once(holder.stdout, 'data'), refused])
  return holder
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGKILL')
  await once(child, 'exit')
}

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

async function postmaster(at = folder): Promise<number> {
  const text = await readFile(join(at, 'postgres', 'postmaster.pid'), 'utf8')
  return Number(text.split('\n')[0])
}

/** False for a process that has ended, also while nobody has collected it. */
async function isRunning(pid: number): Promise<boolean> {
  if (process.platform === 'linux') {
    return (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')) !== ''
  }
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

describe('the embedded database', () => {
  test('is durable, UTF-8, private, and used by a role without power', async () => {
    const { url } = await open()
    const rows = await query(
      url,
      `SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit,
              current_setting('server_encoding') AS encoding, lower('ÉTÉ') AS lower,
              current_setting('listen_addresses') AS addresses,
              (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) AS super`,
    )
    expect(rows).toEqual([
      { fsync: 'on', commit: 'on', encoding: 'UTF8', lower: 'été', addresses: '', super: false },
    ])
    const socket = new URL(url).searchParams.get('host') ?? ''
    expect((await stat(socket)).mode & 0o777).toBe(0o700)
  })

  test('keeps its content, and leaves nothing running or lying about', async () => {
    const first = await open()
    await query(first.url, 'CREATE TABLE note AS SELECT 7 AS n')
    const pid = await postmaster()
    await first.stop()
    expect(await isRunning(pid)).toBe(false)
    await expect(stat(new URL(first.url).searchParams.get('host') ?? '')).rejects.toThrow('ENOENT')
    const second = await open()
    expect(await query(second.url, 'SELECT n FROM note')).toEqual([{ n: 7 }])
  })

  test('is refused to a second process, which learns who has it and what to do', async () => {
    const holder = await holdElsewhere()
    await expect(openEmbedded(folder)).rejects.toMatchObject({
      code: 'database-in-use',
      message: expect.stringContaining(`process ${holder.pid}`),
      action: expect.stringContaining('DIAPASON_DATA'),
    })
    expect(await isRunning(await postmaster())).toBe(true)
  })

  test('is shared with a short command, which leaves it running', async () => {
    await holdElsewhere()
    const guest = await openEmbedded(folder, { share: true })
    expect(await query(guest.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    await guest.stop()
    expect(await isRunning(await postmaster())).toBe(true)
  })

  test('is taken over when its process was killed', async () => {
    const holder = await holdElsewhere()
    const left = await postmaster()
    await kill(holder)
    expect(await isRunning(left), 'PostgreSQL survives').toBe(true)
    const lines: string[] = []
    const database = await open(folder, { log: (line) => lines.push(line) })
    expect(await postmaster()).toBe(left)
    expect(lines.join()).toContain('Took over')
    await database.stop()
    expect(await isRunning(left)).toBe(false)
  })

  test('starts again when the server itself is killed', async () => {
    const { url } = await open()
    await query(url, 'CREATE TABLE note AS SELECT 7 AS n')
    const former = await postmaster()
    process.kill(former, 'SIGKILL')
    await expect
      .poll(() => query(url, 'SELECT n FROM note').catch(() => null), { timeout: 10_000 })
      .toEqual([{ n: 7 }])
    expect(await postmaster()).not.toBe(former)
  })

  test('is not fooled by the process number of another program', async () => {
    await (await open()).stop()
    const file = join(folder, 'postgres', 'postmaster.pid')
    await writeFile(file, `${process.pid}\n${folder}/postgres\n1\n5432\n/nowhere\n\n`, {
      mode: 0o644,
    })
    expect(await query((await open()).url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  })

  test('nor by a socket that a container left behind', async () => {
    await (await open()).stop()
    const { uid, gid } = await stat(join(folder, 'postgres'))
    const lock = join(folder, 'socket', '.s.PGSQL.5432.lock')
    await mkdir(join(folder, 'socket'))
    await writeFile(lock, `${process.pid}\n${folder}/postgres\n1\n5432\n${folder}/socket\n`)
    await chown(lock, uid, gid)
    expect(await query((await open()).url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  })

  test('hears nothing of Ctrl+C in the terminal: it is told when we are done', async () => {
    const holder = await holdElsewhere({ detached: true })
    process.kill(-(holder.pid ?? 0), 'SIGINT')
    await once(holder, 'exit')
    expect(await isRunning(await postmaster())).toBe(true)
  })

  test('ends with a process that fails', async () => {
    const holder = await holdElsewhere()
    const pid = await postmaster()
    holder.kill('SIGUSR2')
    await once(holder, 'exit')
    await expect.poll(() => isRunning(pid), { timeout: 20_000 }).toBe(false)
  })

  test('two first starts at once make one database', async () => {
    const both = await Promise.allSettled([holdElsewhere(), holdElsewhere()])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('a path too long for a socket is no obstacle', async () => {
    const deep = join(parent, 'é'.repeat(60))
    const { url } = await open(deep)
    expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  })

  test('a database of another PostgreSQL version is left alone', async () => {
    await (await open()).stop()
    await writeFile(join(folder, 'postgres', 'PG_VERSION'), '14\n')
    await expect(openEmbedded(folder)).rejects.toMatchObject({ code: 'database-other-version' })
  })
})

describe.runIf(isRoot)('as root, in a folder that only root may enter', () => {
  beforeEach(async () => {
    await chmod(parent, 0o700)
    undo.push(async () => {
      const marker = await readFile(join(folder, 'postgres-is-at'), 'utf8').catch(() => '')
      if (marker) await rm(marker.trim(), { recursive: true, force: true })
    })
  })

  test('the database lives elsewhere, and a marker says where', async () => {
    const lines: string[] = []
    const first = await open(folder, { log: (line) => lines.push(line) })
    const place = (await readFile(join(folder, 'postgres-is-at'), 'utf8')).trim()
    expect(lines.join()).toContain(place)
    await query(first.url, 'CREATE TABLE note AS SELECT 7 AS n')
    await first.stop()
    expect(await query((await open()).url, 'SELECT n FROM note')).toEqual([{ n: 7 }])
  })

  test('a moved data folder finds it, and a lost place is not replaced by an empty one', async () => {
    await (await open()).stop()
    const moved = join(parent, 'moved')
    await rename(folder, moved)
    await (await open(moved)).stop()
    const place = (await readFile(join(moved, 'postgres-is-at'), 'utf8')).trim()
    await rm(place, { recursive: true })
    await expect(openEmbedded(moved)).rejects.toMatchObject({ code: 'database-missing' })
  })

  test('a copied data folder does not share it', async () => {
    await (await open()).stop()
    const copy = join(parent, 'copy')
    await mkdir(copy)
    await writeFile(join(copy, 'postgres-is-at'), await readFile(join(folder, 'postgres-is-at')))
    await expect(openEmbedded(copy)).rejects.toMatchObject({ code: 'database-in-use' })
  })
})
