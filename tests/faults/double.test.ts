/* Everything is delivered several times at once, as impatient lines and fingers do. */
import { randomUUID } from 'node:crypto'
import type { Message } from '@diapason/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../fresh-database.ts'
import { Agent } from './agent.ts'
import { type Answer, ask } from './ask.ts'
import { logOf, viewEqualsLog } from './check-clients.ts'
import { checkDatabase } from './check-database.ts'
import { chance } from './random.ts'
import { type ServerProcess, serverProcess } from './server-process.ts'
import { channelKey, rowsOf, settled } from './settle.ts'
import { Visitor } from './visitor.ts'

const SEED = Number(process.env['DIAPASON_SEED'] ?? Date.now() % 1_000_000)
const random = chance(SEED)

let database: FreshDatabase
let server: ServerProcess
let agent: Agent
let channel: string

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

/** The same request 1–5 times side by side. */
function several(path: string, headers: Record<string, string>, body: object): Promise<Answer[]> {
  const times = random.whole(1, 5)
  const url = `${server.url}/api/v1${path}`
  return Promise.all(Array.from({ length: times }, () => ask(url, { headers, body })))
}

/** All answers tell the same; one of them, as a client would take it. */
function same(answers: readonly Answer[]): unknown {
  const bodies = new Set(answers.map(({ body }) => JSON.stringify(body)))
  expect([...bodies]).toHaveLength(1)
  return answers[0]?.body
}

const statuses = (answers: readonly Answer[]) =>
  answers.map(({ status }) => status).toSorted((a, b) => a - b)

const open = () => Visitor.open(server.url, channel)
const count = async (query: string, visitor: Visitor) => {
  const [row] = await rowsOf<{ count: number }>(
    database.url,
    `select count(*)::int from ${query} and conversation_id = $1`,
    [visitor.conversation],
  )
  return row?.count
}

test(`messages: one is new, the others get its stored answer (seed ${SEED})`, async () => {
  const visitor = await open()
  const follower = visitor.follow()
  const said: Message[] = []
  for (let number = 1; number <= 12; number += 1) {
    const body = { id: randomUUID(), text: `Message ${number}` }
    const answers = await several('/visitor/conversation/messages', visitor.headers, body)
    said.push(same(answers) as Message)
    const [first, ...others] = statuses(answers).toReversed()
    expect(first, 'one is created').toBe(201)
    expect(new Set(others)).toEqual(new Set(others.map(() => 200)))
  }
  await settled(database.url, { conversation: visitor.conversation })
  const log = await logOf(visitor, server.url)
  const customers = log.filter(({ author }) => author === 'customer')
  expect(customers.map(({ id }) => id)).toEqual(said.map(({ id }) => id))
  expect(await viewEqualsLog(follower, log)).toEqual([])
  follower.stop()
})

test('the same id with another text is refused, whichever comes first', async () => {
  const visitor = await open()
  const id = randomUUID()
  const url = `${server.url}/api/v1/visitor/conversation/messages`
  const texts = ['Oui', 'Non', 'Oui', 'Non', 'Oui']
  const answers = await Promise.all(
    texts.map((text) => ask(url, { headers: visitor.headers, body: { id, text } })),
  )
  expect(statuses(answers).filter((status) => status === 201)).toHaveLength(1)
  const refused = answers.filter(({ status }) => status === 422)
  expect(refused.length, 'those with the other text').toBeGreaterThanOrEqual(2)
  for (const { body } of refused) expect(body).toMatchObject({ code: 'id_reused' })
  expect(await count(`messages where author = 'customer'`, visitor)).toBe(1)
})

test('a person asked for: one hand-over, one reference, said once', async () => {
  for (let round = 0; round < 4; round += 1) {
    const visitor = await open()
    const body = { id: randomUUID() }
    const answers = await several('/visitor/conversation/handover', visitor.headers, body)
    expect(new Set(statuses(answers))).toEqual(new Set([200]))
    const references = answers.map((answer) => (answer.body as { reference: string }).reference)
    expect(new Set(references).size).toBe(1)
    expect(await count('handovers where true', visitor)).toBe(1)
    expect(await count(`messages where author = 'system'`, visitor)).toBe(1)
  }
})

test.each(['bot', 'queue', 'agent'])(
  'replies to a conversation of the %s: spoken once, every answer tells of it',
  async (owner) => {
    const visitor = await open()
    const { conversation } = visitor
    if (owner === 'bot') await visitor.say('Merci beaucoup.')
    else await visitor.askPerson()
    await settled(database.url, { conversation })
    if (owner === 'agent')
      await agent.act(conversation, 'take', (await agent.summary(conversation)).fence)
    for (let round = 1; round <= 4; round += 1) {
      const { lastSeq: seenSeq } = await agent.summary(conversation)
      const body = { id: randomUUID(), text: `Je regarde (${round}).`, seenSeq }
      const path = `/conversations/${conversation}/replies`
      const answers = await Promise.all(
        Array.from({ length: 5 }, () =>
          ask(`${server.url}/api/v1${path}`, { headers: agent.headers, body }),
        ),
      )
      expect(statuses(answers), JSON.stringify(answers.map((one) => one.body))).toEqual(
        Array.from({ length: 5 }, () => 201),
      )
      same(answers)
      expect(await count(`messages where author = 'agent'`, visitor)).toBe(round)
    }
    expect(await count(`handovers where to_owner = 'agent'`, visitor)).toBe(1)
  },
)

test('notes: written once', async () => {
  const visitor = await open()
  await visitor.askPerson()
  for (let round = 1; round <= 5; round += 1) {
    const body = { id: randomUUID(), text: `À rappeler (${round}).` }
    const path = `/conversations/${visitor.conversation}/notes`
    const answers = await several(path, agent.headers, body)
    expect(new Set(statuses(answers))).toEqual(new Set([201]))
    same(answers)
    expect(await count('notes where true', visitor)).toBe(round)
  }
})

test.each(['take', 'return', 'close'] as const)(
  '%s: happens once, later ones are told that the fence has moved',
  async (act) => {
    const visitor = await open()
    await visitor.askPerson()
    const { fence } = await agent.summary(visitor.conversation)
    const path = `/conversations/${visitor.conversation}/${act}`
    const answers = await several(path, agent.headers, { fence })
    expect(statuses(answers)[0]).toBe(200)
    for (const { status, body } of answers)
      if (status !== 200)
        expect({ status, body }).toMatchObject({ status: 409, body: { code: 'fence_outdated' } })
    expect((await agent.summary(visitor.conversation)).fence).toBe(fence + 1)
  },
)

test('seen: numbers only grow, whatever the order', async () => {
  const visitor = await open()
  for (const text of ['Un', 'Deux', 'Trois']) await visitor.say(text)
  const path = '/visitor/conversation/seen'
  await Promise.all([3, 1, 2, 3].map((seq) => several(path, visitor.headers, { seq })))
  expect((await agent.summary(visitor.conversation)).seen.customer).toBe(3)
})

test('nothing is left over', async () => {
  await settled(database.url)
  expect(await checkDatabase(database.url)).toEqual([])
})
