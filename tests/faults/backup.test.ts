import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { backup } from '../../packages/server/src/store/backup.ts'
import { restore } from '../../packages/server/src/store/restore.ts'
import { type FreshDatabase, freshDatabase } from '../fresh-database.ts'

const ROWS = 2_500
/** What could break lines, quotes, encodings or numbers on the way. */
const AWKWARD = 'é\u2028\u2029\n\r\n# {"rows":0}\t\\ " \' 🙂 \u202f€'

let folder: string
let file: string
let databases: FreshDatabase[]
let pools: pg.Pool[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diapason-backup-'))
  file = join(folder, 'all.gz')
  databases = []
  pools = []
})
afterEach(async () => {
  for (const pool of pools) await pool.end()
  for (const database of databases) await database.drop()
  await rm(folder, { recursive: true, force: true })
})

async function emptyDatabase(): Promise<pg.Pool> {
  const database = await freshDatabase()
  databases.push(database)
  const pool = new pg.Pool({ connectionString: database.url })
  pools.push(pool)
  return pool
}

/** Workspaces, and tables that refer to them: what they hold is awkward on purpose. */
async function filledDatabase(): Promise<pg.Pool> {
  const pool = await emptyDatabase()
  const workspace = randomUUID()
  await pool.query('INSERT INTO workspaces (id, name) VALUES ($1, $2)', [workspace, AWKWARD])
  for (let row = 0; row < 3; row += 1) {
    await pool.query(
      'INSERT INTO api_keys (workspace_id, id, name, key_hash) VALUES ($1, $2, $3, $4)',
      [workspace, randomUUID(), AWKWARD, randomBytes(32)],
    )
  }
  await pool.query(
    `INSERT INTO workspaces (id, name)
     SELECT gen_random_uuid(), 'n° ' || n FROM generate_series(1, $1::int) n`,
    [ROWS],
  )
  return pool
}

async function contentOf(pool: pg.Pool): Promise<unknown> {
  const workspaces = await pool.query('SELECT * FROM workspaces ORDER BY id')
  const keys = await pool.query('SELECT * FROM api_keys ORDER BY id')
  return { workspaces: workspaces.rows, keys: keys.rows }
}

async function foreignKeys(pool: pg.Pool): Promise<unknown> {
  const { rows } = await pool.query(
    `SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid), convalidated
       FROM pg_constraint WHERE contype = 'f' ORDER BY 1, 2`,
  )
  return rows
}

test('what was written comes back exactly, and the rules of the tables with it', async () => {
  const from = await filledDatabase()
  const written = await backup(from, file)
  expect(written).toEqual({ tables: expect.any(Number), rows: ROWS + 4 })
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  const to = await emptyDatabase()
  expect(await restore(to, file)).toEqual(written)
  expect(await contentOf(to)).toEqual(await contentOf(from))
  expect(await foreignKeys(to)).toEqual(await foreignKeys(from))
})

test('it holds one moment, while others go on writing', async () => {
  const from = await filledDatabase()
  const writing = backup(from, file)
  await from.query("INSERT INTO workspaces (id, name) VALUES (gen_random_uuid(), 'later')")
  const { rows } = await writing
  expect([ROWS + 4, ROWS + 5]).toContain(rows)
  expect(await restore(await emptyDatabase(), file)).toMatchObject({ rows })
})

test('a file that is there is never replaced, and a failure leaves none', async () => {
  const from = await filledDatabase()
  await writeFile(file, 'mine')
  await expect(backup(from, file)).rejects.toThrow('exists already')
  expect(await readFile(file, 'utf8')).toBe('mine')
  expect(await readdir(folder)).toEqual(['all.gz'])
})

test('a database with content is refused', async () => {
  const from = await filledDatabase()
  await backup(from, file)
  await expect(restore(from, file)).rejects.toThrow('not empty')
})

const DAMAGES: [how: string, damage: (text: string) => string | Buffer, said: RegExp][] = [
  ['cut off between lines', (text) => gz(text.slice(0, text.indexOf('# {"sequences"'))), /cut off/],
  ['cut off within gzip', (text) => gz(text).subarray(0, 2_000), /cut off/],
  ['no gzip at all', () => 'hello', /not compressed/],
  ['another file', () => gz('hello\n'), /not a whole backup/],
  ['a changed word', (text) => gz(text.replace('n° 1234', 'n° 1235')), /rows of workspaces/],
  ['a lost row', (text) => gz(text.replace(/^.*n° 1234.*\n/mu, '')), /rows of workspaces/],
  ['a newer form', (text) => gz(text.replace('"version":1', '"version":2')), /diapason-backup 2/],
  [
    'a newer Diapason',
    (text) => gz(text.replace('"migrations":[', '"migrations":["9999.sql",')),
    /newer/,
  ],
]

const gz = (text: string): Buffer => gzipSync(text)

test.each(DAMAGES)('%s is refused, and nothing has changed', async (_, damage, said) => {
  await backup(await filledDatabase(), file)
  await writeFile(file, damage(gunzipSync(await readFile(file)).toString()))
  const to = await emptyDatabase()
  const before = await foreignKeys(to)
  await expect(restore(to, file)).rejects.toThrow(said)
  expect(await contentOf(to)).toEqual({ workspaces: [], keys: [] })
  expect(await foreignKeys(to)).toEqual(before)
})
