import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Policy } from '@diapason/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createWorkspace } from '../../packages/server/src/setup/first-start.ts'
import { openStore, type Store } from '../../packages/server/src/store/db.ts'
import { currentPolicy } from '../../packages/server/src/store/policies.ts'
import { freshDatabase, type FreshDatabase } from '../fresh-database.ts'
import { ROOT } from '../source.ts'

const BIN = join(ROOT, 'packages/server/bin/diapason.mjs')

let database: FreshDatabase
let store: Store
let folder: string
let workspaceId: string
beforeAll(async () => {
  database = await freshDatabase()
  store = openStore(database.url, 2)
  folder = await mkdtemp(join(tmpdir(), 'diapason-policy-'))
  workspaceId = await createWorkspace(store.db, 'Boutique des Quais')
})
afterAll(async () => {
  await store.close()
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})

/** Runs `diapason policy …` as a person would. */
const policy = (deed: string, file: string): Promise<{ code: number; said: string }> =>
  new Promise((done) => {
    const env = { ...process.env, DATABASE_URL: database.url, DIAPASON_DATA: folder }
    execFile(process.execPath, [BIN, 'policy', deed, file], { env }, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, said: out + err }),
    )
  })
const written = async (name: string, text: string): Promise<string> => {
  const file = join(folder, name)
  await writeFile(file, text)
  return file
}

test('written, changed and read again, a policy is a new version', async () => {
  const file = join(folder, 'policy.json')
  expect(await policy('export', file)).toEqual({ code: 0, said: `Version 1 is in ${file}.\n` })
  const read = JSON.parse(await readFile(file, 'utf8')) as Policy
  expect(read).toEqual(await currentPolicy(store.db, workspaceId))

  expect(await policy('import', file)).toMatchObject({ said: expect.stringMatching(/^Nothing/u) })
  await writeFile(file, JSON.stringify({ ...read, mode: 'suggest', forPeople: ['complaint'] }))
  expect(await policy('import', file)).toEqual({ code: 0, said: 'Version 2 is in force.\n' })
  expect(await currentPolicy(store.db, workspaceId)).toEqual({
    ...read,
    version: 2,
    mode: 'suggest',
    forPeople: ['complaint'],
  })
})

test('what is wrong is named, place by place, and nothing changes', async () => {
  const before = await currentPolicy(store.db, workspaceId)
  const wrong = {
    ...before,
    mode: 'obey',
    angerHandover: 4,
    hours: { ...before.hours, closed: ['x'] },
  }
  const { code, said } = await policy('import', await written('wrong.json', JSON.stringify(wrong)))
  expect(code).toBe(1)
  for (const place of ['mode:', 'angerHandover:', 'hours.closed.0:']) expect(said).toContain(place)
  const nowhere = { ...before, hours: { ...before.hours, timeZone: 'Mars/Base' } }
  const zone = await policy('import', await written('zone.json', JSON.stringify(nowhere)))
  expect(zone).toMatchObject({ code: 1, said: expect.stringContaining('time zone') })
  expect((await policy('import', await written('none.json', 'mode: answer'))).code).toBe(2)
  expect((await policy('import', join(folder, 'missing.json'))).code).toBe(2)
  expect(await currentPolicy(store.db, workspaceId)).toEqual(before)
})
