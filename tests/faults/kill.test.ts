/*
 * The server is killed (`kill -9`) at random moments under the traffic of several people.
 *
 * A long run, such as 1,000 kills (about an hour); the seed is printed and repeats the schedule:
 *   DIAPASON_KILLS=1000 DIAPASON_SEED=7 node_modules/.bin/vitest run --project flow tests/faults/kill.test.ts
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../fresh-database.ts'
import { Agent } from './agent.ts'
import { account, acknowledgedBy, logOf, viewEqualsLog } from './check-clients.ts'
import { checkDatabase } from './check-database.ts'
import { chance } from './random.ts'
import { type ServerProcess, serverProcess } from './server-process.ts'
import { channelKey, settled } from './settle.ts'
import { keepAnswering, keepWriting, type Traffic } from './traffic.ts'

const KILLS = Number(process.env['DIAPASON_KILLS'] ?? 12)
const SEED = Number(process.env['DIAPASON_SEED'] ?? Date.now() % 1_000_000)
const VISITORS = 8
/** Share of kills that hit a server on its way up. */
const EARLY = 0.2

let database: FreshDatabase
let server: ServerProcess

beforeAll(async () => {
  database = await freshDatabase()
  server = await serverProcess(database.url)
  await server.start()
}, 120_000)
afterAll(async () => {
  await server?.remove()
  await database?.drop()
}, 60_000)

/** Kills and starts, by schedule; the last life goes on. */
async function killAtRandom(kills: number): Promise<void> {
  const schedule = chance(SEED)
  for (let done = 0; done < kills; done += 1) {
    const isEarly = schedule.next() < EARLY
    const wait = isEarly ? schedule.whole(50, 1_500) : schedule.whole(100, 2_200)
    if (isEarly) server.launch()
    else await server.start()
    await sleep(wait)
    await server.kill()
  }
  await server.start()
}

test(
  `${KILLS} kills at random moments lose nothing and double nothing (seed ${SEED})`,
  async () => {
    const started = Date.now()
    const agent = await Agent.signIn(server)
    const traffic: Traffic = {
      url: server.url,
      channel: await channelKey(database.url),
      chance: chance(SEED + 1),
      visitors: [],
      over: false,
    }
    const people = [
      ...Array.from({ length: VISITORS }, () => keepWriting(traffic)),
      keepAnswering(traffic, agent),
    ]
    await Promise.race([killAtRandom(KILLS), ...people]).finally(() => (traffic.over = true))
    await Promise.all(people)
    await settled(database.url)

    const { acknowledged, lost, doubled } = await account(
      database.url,
      acknowledgedBy([...traffic.visitors, agent]),
    )
    const seconds = Math.round((Date.now() - started) / 1_000)
    console.log(
      `kill: ${KILLS} kills, ${acknowledged} acknowledged, ${lost.length} lost, ` +
        `${doubled.length} doubled, ${seconds} s (seed ${SEED})`,
    )
    expect({ lost, doubled }).toEqual({ lost: [], doubled: [] })
    expect(await checkDatabase(database.url)).toEqual([])
    expect(acknowledged, 'there was traffic').toBeGreaterThan(KILLS)
    for (const visitor of traffic.visitors) {
      const { follower } = visitor
      if (!follower) continue
      const log = await logOf(visitor, server.url)
      expect(await viewEqualsLog(follower, log), visitor.conversation).toEqual([])
      follower.stop()
    }
  },
  120_000 + KILLS * 8_000,
)
