/* The database goes away under load, and comes back: the server stays, says so, and recovers. */
import { chmod, cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { problemSchema } from '@diapason/contract'
import { expect, test, type TestContext } from 'vitest'
import { openEmbedded } from '../../packages/server/src/store/embedded.ts'
import { freshDatabase } from '../fresh-database.ts'
import { Agent } from './agent.ts'
import { type Answer, ask } from './ask.ts'
import { account, acknowledgedBy, logOf, viewEqualsLog } from './check-clients.ts'
import { checkDatabase } from './check-database.ts'
import { chance } from './random.ts'
import { type ServerProcess, serverProcess } from './server-process.ts'
import { channelKey, rowsOf, settled } from './settle.ts'
import { keepAnswering, keepWriting, type Traffic } from './traffic.ts'
import { until } from './until.ts'
import { Visitor } from './visitor.ts'

/** Tests run side by side, so each keeps its own list of what to undo, last first. */
type Undo = (step: () => Promise<unknown>) => void
const undoOf =
  ({ onTestFinished }: TestContext): Undo =>
  (step) =>
    onTestFinished(async () => void (await step()), 60_000)

async function serverOn(databaseUrl: string | null, undo: Undo): Promise<ServerProcess> {
  const server = await serverProcess(databaseUrl)
  undo(() => server.remove())
  return server
}

const BREAK = `select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid() and application_name like 'diapason%'`

const linksOf = async (url: string): Promise<number> => {
  const rows = await rowsOf(
    url,
    `select from pg_stat_activity
     where datname = current_database() and application_name = 'diapason-notices'`,
  )
  return rows.length
}

/** Traffic while `trouble` lasts; everything that was answered meanwhile. */
async function underLoad(
  server: ServerProcess,
  databaseUrl: string,
  trouble: () => Promise<unknown>,
): Promise<Answer[]> {
  const agent = await Agent.signIn(server)
  const answers: Answer[] = []
  const onAnswer = (answer: Answer) => void answers.push(answer)
  agent.onAnswer = onAnswer
  const channel = await channelKey(databaseUrl)
  const traffic: Traffic = {
    url: server.url,
    channel,
    chance: chance(5),
    visitors: [],
    over: false,
    onAnswer,
  }
  const people = [0, 1, 2, 3].map(() => keepWriting(traffic))
  people.push(keepAnswering(traffic, agent))
  await Promise.race([trouble(), ...people, endOf(server)]).finally(() => (traffic.over = true))
  await Promise.all(people)
  await settled(databaseUrl)
  const { acknowledged, lost, doubled } = await account(
    databaseUrl,
    acknowledgedBy([...traffic.visitors, agent]),
  )
  const away = answers.filter(({ status }) => status === 503).length
  console.log(`database: ${acknowledged} acknowledged, ${away} times away`)
  expect({ lost, doubled }).toEqual({ lost: [], doubled: [] })
  expect(await checkDatabase(databaseUrl)).toEqual([])
  for (const visitor of traffic.visitors) {
    if (!visitor.follower) continue
    const log = await logOf(visitor, server.url)
    expect(await viewEqualsLog(visitor.follower, log), visitor.conversation).toEqual([])
    visitor.follower.stop()
  }
  expect(server.isRunning(), 'the server never ended').toBe(true)
  return answers
}

async function endOf(server: ServerProcess): Promise<never> {
  while (server.isRunning()) await sleep(100)
  throw new Error(`the server ended by itself:\n${server.output().slice(-3_000)}`)
}

/** Taken, refused for a reason, or « the database is away » in the form of every problem. */
function expectCandour(answers: readonly Answer[], said: () => string): void {
  for (const { status, body } of answers) {
    if (status < 300 || status === 409) continue
    expect({ status, body }, said()).toMatchObject({ status: 503, body: { code: 'database_away' } })
    expect(problemSchema.safeParse(body).success).toBe(true)
  }
}

test.concurrent('every connection is ended, again and again', async (context) => {
  const undo = undoOf(context)
  const database = await freshDatabase()
  undo(() => database.drop())
  const server = await serverOn(database.url, undo)
  await server.start()
  const answers = await underLoad(server, database.url, async () => {
    for (let round = 0; round < 25; round += 1) {
      await sleep(60 + 25 * (round % 9))
      await rowsOf(database.url, BREAK)
    }
    await sleep(500)
  })
  expectCandour(answers, () => server.output().slice(-3_000))
  await until('the link is back, once', async () => (await linksOf(database.url)) === 1)
}, 120_000)

test.concurrent('two servers still tell each other after their links were cut', async (context) => {
  const undo = undoOf(context)
  const database = await freshDatabase()
  undo(() => database.drop())
  const here = await serverOn(database.url, undo)
  const there = await serverOn(database.url, undo)
  await here.start()
  await writeSameSecret(here, there)
  await there.start()
  const visitor = await Visitor.open(here.url, await channelKey(database.url))
  await visitor.say('Merci beaucoup.')
  const follower = visitor.follow(there.url)
  undo(async () => follower.stop())
  await settled(database.url)
  await until('the first view', () => follower.last >= 1)
  await rowsOf(database.url, BREAK)
  await until('both links are back', async () => (await linksOf(database.url)) === 2)
  await until('what may have been missed is read anew', () => follower.reconnections === 1)
  const { seq } = await visitor.say('Êtes-vous encore là ?')
  await until('the other server tells of it', () => follower.last >= seq, { withinMs: 3_000 })
  expect(follower.reconnections, 'over the line that it had').toBe(1)
}, 60_000)

/** Servers of one installation share the secret that signs tokens. */
async function writeSameSecret(from: ServerProcess, to: ServerProcess): Promise<void> {
  await cp(join(from.dataFolder, 'data'), join(to.dataFolder, 'data'), { recursive: true })
}

async function folderFor(what: string, undo: Undo): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `diapason-${what}-`))
  undo(() => rm(folder, { recursive: true, force: true }))
  await chmod(folder, 0o711)
  return join(folder, 'data')
}

test.concurrent('the database is shut down for a while, and started again', async (context) => {
  const undo = undoOf(context)
  const folder = await folderFor('away', undo)
  let database = await openEmbedded(folder)
  undo(() => database.stop())
  const server = await serverOn(database.url, undo)
  await server.start()
  const answers = await underLoad(server, database.url, async () => {
    await sleep(1_500)
    await database.stop()
    await sleep(4_000)
    const health = await ask(`${server.url}/api/v1/health`)
    expect(health).toMatchObject({ status: 503, body: { status: 'degraded', database: false } })
    database = await openEmbedded(folder)
    await sleep(2_000)
  })
  expectCandour(answers, () => server.output().slice(-3_000))
  expect(answers.filter(({ status }) => status === 503).length).toBeGreaterThan(0)
  await until('the link is back', async () => (await linksOf(database.url)) > 0)
  await sleep(2_500)
  expect(await linksOf(database.url), 'attempts do not multiply').toBe(1)
}, 120_000)

const postmasterOf = async (server: ServerProcess): Promise<number> => {
  const file = join(server.dataFolder, 'data', 'postgres', 'postmaster.pid')
  return Number((await readFile(file, 'utf8')).split('\n')[0])
}

/** The embedded database of a server, as a guest. */
async function embeddedOf(server: ServerProcess): Promise<string> {
  const guest = await openEmbedded(join(server.dataFolder, 'data'), { share: true })
  return guest.url
}

test.concurrent('the embedded database is killed under load', async (context) => {
  const undo = undoOf(context)
  const server = await serverOn(null, undo)
  undo(() => endLeftDatabase(server))
  await server.start()
  const url = await embeddedOf(server)
  const answers = await underLoad(server, url, async () => {
    for (let round = 0; round < 3; round += 1) {
      await sleep(1_500)
      process.kill(await postmasterOf(server), 'SIGKILL')
      await until('the database is back', () => rowsOf(url, 'select 1').catch(() => null))
    }
    await sleep(1_000)
  })
  expectCandour(answers, () => server.output().slice(-3_000))
}, 120_000)

test.concurrent('server and embedded database are killed together, as when the power fails', async (context) => {
  const undo = undoOf(context)
  const server = await serverOn(null, undo)
  undo(() => endLeftDatabase(server))
  await server.start()
  const url = await embeddedOf(server)
  const channel = await channelKey(url)
  const visitors: Visitor[] = []
  for (let round = 0; round < 3; round += 1) {
    const visitor = await Visitor.open(server.url, channel)
    visitors.push(visitor)
    for (let said = 0; said < 5; said += 1) await visitor.say(`Message ${said} (${round})`)
    const postmaster = await postmasterOf(server)
    process.kill(postmaster, 'SIGKILL')
    await server.kill()
    await server.start()
  }
  const restarted = Date.now()
  await settled(url)
  expect(Date.now() - restarted, 'no lease is waited for').toBeLessThan(12_000)
  const { lost, doubled } = await account(url, acknowledgedBy(visitors))
  expect({ lost, doubled }).toEqual({ lost: [], doubled: [] })
  expect(await checkDatabase(url)).toEqual([])
}, 120_000)

/** A killed server leaves its database running: the next one takes it over, and ends it. */
async function endLeftDatabase(server: ServerProcess): Promise<void> {
  await server.kill()
  await (await openEmbedded(join(server.dataFolder, 'data'))).stop()
}
