import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { backup } from '../../packages/server/src/store/backup.ts'
import { restore } from '../../packages/server/src/store/restore.ts'
import { findPassage } from '../../packages/server/src/flow/articles/find.ts'
import { openStore, type Store } from '../../packages/server/src/store/db.ts'
import { freshDatabase, type FreshDatabase } from '../fresh-database.ts'
import { expectStatus } from '../house/call.ts'
import { openHouse, type House } from '../house.ts'
import { ARTICLES } from './article-texts.ts'

let house: House
let folder: string
let target: FreshDatabase
let store: Store
beforeAll(async () => {
  house = await openHouse()
  folder = await mkdtemp(join(tmpdir(), 'diapason-articles-'))
  target = await freshDatabase()
  store = openStore(target.url)
})
afterAll(async () => {
  await house.close()
  await store.close()
  await target.drop()
  await rm(folder, { recursive: true, force: true })
})

const EVERYTHING = [
  'select * from articles order by id, version',
  'select * from article_passages order by article_id, place',
]

test('articles come back from a backup, every version, and are found again', async () => {
  const { call } = await house.agent()
  for (const body of ARTICLES) {
    const { id } = expectStatus(await call<{ id: string }>('POST', '/articles', { body }), 201)
    const changed = { ...body, body: `${body.body}\n\nVersion 2.` }
    expectStatus(await call('PUT', `/articles/${id}`, { body: changed }), 200)
  }
  const file = join(folder, 'all.gz')
  await backup(house.app.flow.store.pool, file)
  await restore(store.pool, file)
  for (const query of EVERYTHING) {
    const { rows } = await store.pool.query<pg.QueryResultRow>(query)
    expect(rows.length).toBeGreaterThan(ARTICLES.length)
    expect(rows).toEqual(await house.sql(query))
  }
  const { found } = await findPassage(store.db, {
    workspaceId: house.company.id,
    language: 'fr',
    question: 'Combien coûte un ressemelage ?',
  })
  expect(found).toMatchObject({ version: 2, title: 'Réparer une paire' })
})
