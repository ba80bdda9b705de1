import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { openEmbedded } from '../packages/server/src/store/embedded.ts'
import { migrate } from '../packages/server/src/store/migrate.ts'
import { dropDatabase } from './drop-database.ts'
import { onServer, withDatabase } from './on-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A server where databases may be made. */
    readonly databaseUrl: string
    /** Name of a migrated database without content, to copy. */
    readonly templateDatabase: string
  }
}

const undo: (() => Promise<unknown>)[] = []

/** Before the first test: one server for the run, one migrated database to copy for each file. */
export async function setup(project: TestProject): Promise<void> {
  const url = process.env['DATABASE_URL'] ?? (await openServer())
  const template = `diapason_template_${randomBytes(6).toString('hex')}`
  await onServer(url, `CREATE DATABASE ${template}`)
  undo.unshift(() => dropDatabase(url, template))
  const pool = new pg.Pool({ connectionString: withDatabase(url, template) })
  try {
    await migrate(pool)
  } finally {
    await pool.end()
  }
  project.provide('databaseUrl', url)
  project.provide('templateDatabase', template)
}

/** After the last test: nothing stays behind. */
export async function teardown(): Promise<void> {
  for (const step of undo.splice(0)) await step()
}

async function openServer(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'diapason-test-'))
  undo.unshift(() => rm(folder, { recursive: true, force: true }))
  // when root runs the tests, the server's user must be able to pass
  await chmod(folder, 0o711)
  const server = await openEmbedded(join(folder, 'data'))
  undo.unshift(() => server.stop())
  return server.url
}
