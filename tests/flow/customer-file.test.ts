import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CustomerExport, Erasure } from '@diapason/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createWorkspace } from '../../packages/server/src/setup/first-start.ts'
import { openStore, type Store } from '../../packages/server/src/store/db.ts'
import { freshDatabase, type FreshDatabase } from '../fresh-database.ts'
import { ROOT } from '../source.ts'

const BIN = join(ROOT, 'packages/server/bin/diapason.mjs')

let database: FreshDatabase
let store: Store
let folder: string
const customer = randomUUID()
beforeAll(async () => {
  database = await freshDatabase()
  store = openStore(database.url, 2)
  folder = await mkdtemp(join(tmpdir(), 'diapason-customer-'))
  const workspaceId = await createWorkspace(store.db, 'Boutique des Quais')
  await store.pool.query(
    `with come as (
       insert into customers (workspace_id, id, channel_id, name)
       select $1, $2, id, 'Camille' from channels returning workspace_id, id, channel_id
     ), talk as (
       insert into conversations (workspace_id, id, channel_id, customer_id, last_seq)
       select workspace_id, gen_random_uuid(), channel_id, id, 1 from come returning workspace_id, id
     )
     insert into messages (workspace_id, conversation_id, seq, id, author, text)
     select workspace_id, id, 1, gen_random_uuid(), 'customer', 'Où est mon colis ?' from talk`,
    [workspaceId, customer],
  )
})
afterAll(async () => {
  await store.close()
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})

/** Runs `diapason customer …` as a person would. */
const run = (...words: string[]): Promise<{ code: number; said: string }> =>
  new Promise((done) => {
    const env = { ...process.env, DATABASE_URL: database.url, DIAPASON_DATA: folder }
    execFile(process.execPath, [BIN, 'customer', ...words], { env }, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, said: out + err }),
    )
  })

test('everything that is held goes into a new file that its owner alone can read', async () => {
  const file = join(folder, 'customer.json')
  expect(await run('export', customer, file)).toMatchObject({ code: 0 })
  const held = JSON.parse(await readFile(file, 'utf8')) as CustomerExport
  expect(held).toMatchObject({ company: 'Boutique des Quais', customer: { name: 'Camille' } })
  expect(held.conversations[0]?.messages[0]?.text).toBe('Où est mon colis ?')
  expect(held.records['messages']).toHaveLength(1)
  expect((await stat(file)).mode & 0o77).toBe(0)
  expect(await run('export', customer, file)).toMatchObject({ code: 2 })
})

test('an erasure prints its proof, and happens once', async () => {
  const { code, said } = await run('erase', customer, '--yes')
  expect(code).toBe(0)
  const proof = JSON.parse(said) as Erasure
  const counts = { messages: 1, conversations: 1, customers: 1 }
  expect(proof).toMatchObject({ customerId: customer, askedBy: 'machine', counts })
  const { rows } = await store.pool.query('select 1 from messages')
  expect(rows).toEqual([])
  expect(await run('erase', customer, '--yes')).toMatchObject({ code: 1 })
})
