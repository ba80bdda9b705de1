/* Bad lines between client and server: cut, late, in crumbs, frozen. */
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../fresh-database.ts'
import { Agent } from './agent.ts'
import { account, logOf, viewEqualsLog } from './check-clients.ts'
import { checkDatabase } from './check-database.ts'
import { openProxy, type Proxy, type Weather } from './proxy.ts'
import { chance } from './random.ts'
import { type ServerProcess, serverProcess } from './server-process.ts'
import { channelKey, rowsOf, settled } from './settle.ts'
import { until } from './until.ts'
import { Visitor } from './visitor.ts'

const SEED = Number(process.env['DIAPASON_SEED'] ?? Date.now() % 1_000_000)

let database: FreshDatabase
let server: ServerProcess
let agent: Agent
let channel: string
let proxy: Proxy
let visitors: Visitor[]

beforeAll(async () => {
  database = await freshDatabase()
  server = await serverProcess(database.url)
  await server.start()
  agent = await Agent.signIn(server)
  channel = await channelKey(database.url)
}, 120_000)
afterAll(async () => {
  await server?.remove()
  await database?.drop()
}, 60_000)
beforeEach(async () => {
  proxy = await openProxy(server.url)
  visitors = []
})
afterEach(async () => {
  visitors.forEach(({ follower }) => follower?.stop())
  await proxy.close()
})

/** A visitor whose every request and frame goes over the bad line. */
async function visitor(): Promise<Visitor> {
  const made = await Visitor.open(proxy.url, channel)
  visitors.push(made)
  return made
}

const storedOf = ({ conversation }: Visitor) =>
  rowsOf<{ id: string; text: string }>(
    database.url,
    `select id, text from messages where conversation_id = $1 and author = 'customer' order by seq`,
    [conversation],
  )

/** Bad for the first connections, then good. */
function badAtFirst(times: number, weather: Weather): () => Weather {
  let left = times
  return () => (left-- > 0 ? weather : {})
}

describe('one message, however often it is sent', () => {
  test('the answer is lost, three times', async () => {
    const customer = await visitor()
    proxy.setWeather(badAtFirst(3, { loseAnswer: true }))
    const { id } = await customer.say('Où est mon colis ?')
    expect(await storedOf(customer)).toEqual([{ id, text: 'Où est mon colis ?' }])
    expect([...customer.statuses], 'the stored answer, not a new one').toEqual([[200, 1]])
  })

  test('the request is cut in its middle: nothing of it is stored', async () => {
    const customer = await visitor()
    const connections = proxy.connections()
    proxy.setWeather(badAtFirst(4, { cutAfter: 300 }))
    const { id } = await customer.say(`Où est mon colis ? ${'Je répète. '.repeat(40)}fin`)
    expect(proxy.connections() - connections).toBe(5)
    expect((await storedOf(customer)).map((row) => row.id)).toEqual([id])
    expect([...customer.statuses]).toEqual([[201, 1]])
  })

  test('the answer stands still longer than the client waits', async () => {
    const customer = await visitor()
    proxy.setWeather(badAtFirst(2, { freezeAnswer: true }))
    const { id } = await customer.say('Allô ?', { patience: 700 })
    proxy.thaw()
    expect((await storedOf(customer)).map((row) => row.id)).toEqual([id])
  })

  test('the request arrives late, after its own repetition', async () => {
    const customer = await visitor()
    proxy.setWeather(badAtFirst(2, { freezeRequest: true }))
    const { id, seq } = await customer.say('Premier', { patience: 700 })
    const second = await customer.say('Second')
    proxy.thaw()
    await sleep(500)
    expect(seq).toBe(1)
    expect((await storedOf(customer)).map((row) => row.id)).toEqual([id, second.id])
    expect([...customer.statuses]).toEqual([[201, 2]])
  })

  test('everything is late and comes in crumbs', async () => {
    const customer = await visitor()
    proxy.setWeather({ delayMs: 1, crumbs: 7 })
    const texts = ['Bonjour à tous', 'Ça n’est « toujours » pas arrivé 😡', 'Où en êtes-vous ?']
    for (const text of texts) await customer.say(text)
    expect((await storedOf(customer)).map((row) => row.text)).toEqual(texts)
  })

  test('a person is asked for, and the answer is lost', async () => {
    const customer = await visitor()
    proxy.setWeather(badAtFirst(3, { loseAnswer: true }))
    await customer.askPerson()
    const rows = await rowsOf(
      database.url,
      'select fence from handovers where conversation_id = $1',
      [customer.conversation],
    )
    expect(rows).toEqual([{ fence: 2 }])
  })
})

/** Somebody writes to the customer, without pause, over a good line. */
async function stream(to: Visitor, messages: number): Promise<void> {
  const { lastSeq } = await agent.summary(to.conversation)
  for (let said = 0; said < messages; said += 1) {
    const text = `Réponse ${said} (${randomUUID()})`
    expect((await agent.reply(to.conversation, text, lastSeq)).status).toBe(201)
  }
}

async function expectWholeView(customer: Visitor, followers = [customer.follower]): Promise<void> {
  await settled(database.url, { conversation: customer.conversation })
  const log = await logOf(customer, server.url)
  for (const follower of followers)
    if (follower) expect(await viewEqualsLog(follower, log)).toEqual([])
}

describe('what a client sees is the log', () => {
  test('the live line is cut again and again while messages come', async () => {
    const customer = await visitor()
    await customer.askPerson()
    await settled(database.url, { conversation: customer.conversation })
    const theirs = customer.follow()
    const ours = agent.follow(customer.conversation, proxy.url)
    const cuts = chance(SEED)
    let over = false
    const cutting = async () => {
      while (!over) {
        await sleep(cuts.whole(5, 250))
        proxy.cutAll()
      }
    }
    const end = cutting()
    await stream(customer, 60)
    over = true
    await end
    await expectWholeView(customer, [theirs, ours])
    ours.stop()
    expect(theirs.reconnections, 'it was cut').toBeGreaterThan(3)
  })

  test('the live line stands still, open and dead, while messages come', async () => {
    const customer = await visitor()
    await customer.askPerson()
    await settled(database.url, { conversation: customer.conversation })
    const follower = customer.follow()
    await until('the first view', () => follower.last >= 1)
    proxy.freezeAll()
    await stream(customer, 20)
    expect(follower.last).toBeLessThan(20)
    await expectWholeView(customer)
    expect(follower.reconnections).toBeGreaterThan(0)
    proxy.thaw()
    expect(follower.contradictions).toEqual([])
  })
})

test(`any weather, several people (seed ${SEED})`, async () => {
  const { next, whole, pick } = chance(SEED)
  proxy.setWeather(() =>
    next() < 0.5
      ? {}
      : pick<Weather>([
          { loseAnswer: true },
          { cutAfter: whole(1, 700) },
          { delayMs: whole(1, 40) },
          { crumbs: whole(1, 90), delayMs: 1 },
          { freezeAnswer: true },
          { freezeRequest: true },
        ]),
  )
  let over = false
  const changing = (async () => {
    while (!over) {
      await sleep(whole(50, 600))
      pick([proxy.cutAll, proxy.thaw, proxy.thaw])()
    }
  })()
  const write = async (person: number) => {
    const customer = await visitor()
    customer.follow()
    for (let said = 0; said < 12; said += 1)
      await customer.say(`Message ${said} de ${person} (${randomUUID()})`, { patience: 900 })
  }
  await Promise.all([0, 1, 2, 3].map((person) => write(person)))
  over = true
  await changing
  proxy.thaw()
  proxy.setWeather({})
  const { acknowledged, lost, doubled } = await account(
    database.url,
    visitors.flatMap((one) => one.acknowledged),
  )
  console.log(`links: ${acknowledged} acknowledged over ${proxy.connections()} connections`)
  expect({ lost, doubled }).toEqual({ lost: [], doubled: [] })
  for (const customer of visitors) await expectWholeView(customer)
}, 60_000)

test('nothing is left over', async () => {
  await settled(database.url)
  expect(await checkDatabase(database.url)).toEqual([])
})
