import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, until, type House } from '../house.ts'
import type { Agent } from '../house/agent.ts'
import { expectStatus } from '../house/call.ts'
import { correct, hearIn, learnt, type Heard } from '../house/correction.ts'

const TEXTS = ['Les lames sont posées.', 'Mes « patins » \n attendent.', 'The skates are here.']

let house: House
let admin: Agent
let agent: Agent
let messages: Heard[]
beforeAll(async () => {
  house = await openHouse()
  admin = await house.agent()
  agent = await house.agent({ role: 'agent' })
  messages = []
  for (const text of TEXTS) {
    const message = await hearIn(house, { agent, channel: house.company.channel, text })
    expectStatus(await correct(agent, message, { emotion: 'joy', intensity: 2 }), 200)
    messages.push(message)
  }
})
afterAll(() => house.close())

const made = async () => {
  const [row] = await house.sql<{ corrections: number; basis: string }>(
    `select (data->>'corrections')::int as corrections, data->>'basis' as basis from adjustments
     where workspace_id = $1`,
    [house.company.id],
  )
  return row
}
const lines = async (who: Agent) =>
  (await who.call<string>('GET', '/corrections')).raw
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>)

test('leads and administrators take them along, a line each, in the order of saying', async () => {
  const answer = await admin.call('GET', '/corrections')
  expect(answer.headers.get('content-type')).toContain('application/x-ndjson')
  expect(await lines(admin)).toMatchObject(
    messages.map(({ text, conversationId, seq }) => ({
      text,
      emotion: 'joy',
      intensity: 2,
      conversation: conversationId,
      seq,
    })),
  )
  expect((await lines(admin)).map(({ language }) => language)).toEqual(['fr', 'fr', 'en'])
  expect(await lines(await house.agent({ role: 'lead' }))).toHaveLength(3)
  expect(await agent.call('GET', '/corrections')).toMatchObject({ status: 403 })
  expect(await house.call('GET', '/corrections')).toMatchObject({ status: 401 })
})

test('the reference says what an export is', async () => {
  const { body } = await house.call<{ paths: Record<string, unknown> }>('GET', '/openapi.json')
  const [, route] = Object.entries(body.paths).find(([path]) => /corrections\/?$/.test(path)) ?? []
  expect(route).toMatchObject({
    get: { responses: { 200: { content: { 'application/x-ndjson': {} } } } },
  })
})

test('an export longer than one page is whole, each line once', async () => {
  const company = await house.newCompany('Grande maison')
  const lead = await house.agent({ company, role: 'lead' })
  const one = await hearIn(house, {
    agent: lead,
    channel: company.channel,
    text: 'Bonjour à vous.',
  })
  await house.sql(
    `insert into messages (workspace_id, conversation_id, seq, id, author, text)
     select $1, $2, seq, gen_random_uuid(), 'customer', 'Ligne ' || seq
     from generate_series(1001, 2200) seq`,
    [company.id, one.conversationId],
  )
  await house.sql(
    `insert into corrections (workspace_id, conversation_id, seq, correction)
     select $1, $2, seq, '{"emotion":"worry"}' from generate_series(1001, 2200) seq`,
    [company.id, one.conversationId],
  )
  const seqs = (await lines(lead)).map(({ seq }) => seq)
  expect(seqs).toEqual(Array.from({ length: 1_200 }, (_, at) => 1_001 + at))
})

test('what goes with its message is unlearnt', async () => {
  await learnt(admin)
  const [first] = messages
  const key = [first?.conversationId, first?.seq]
  await house.sql('delete from messages where conversation_id = $1 and seq = $2', key)
  expect(await learnt(admin)).toMatchObject({ corrections: 2 })
  expect((await made())?.corrections).toBe(2)
  expect(await lines(admin)).toHaveLength(2)
})

test('what was learnt on other weights is learnt anew at the next start', async () => {
  const basis = (await made())?.basis
  await house.sql(`update adjustments set data = data || '{"basis":"of-last-year"}'`)
  await house.openSecond()
  await until(async () => (await made())?.basis === basis, 20_000)
})

test('what is forgotten while it is being learnt stays forgotten', async () => {
  const company = await house.newCompany('Maison pressée')
  const lead = await house.agent({ company })
  const at = { agent: lead, channel: company.channel }
  const message = await hearIn(house, { ...at, text: 'Les lames sont posées.' })
  expectStatus(await correct(lead, message, { emotion: 'anger' }), 200)
  await until(async () => {
    const [job] = await house.sql(
      `select from outbox where workspace_id = $1 and kind = 'adjust' and attempts > 0`,
      [company.id],
    )
    return job
  })
  expectStatus(await lead.call('DELETE', '/corrections'), 204)
  expect(await learnt(lead)).toEqual({ corrections: 0, examples: 0, pending: false, learnt: null })
})

test('an administrator forgets them all', async () => {
  expect(await agent.call('DELETE', '/corrections')).toMatchObject({ status: 403 })
  expectStatus(await admin.call('DELETE', '/corrections'), 204)
  expect(await learnt(admin)).toMatchObject({ corrections: 0, learnt: null })
  expect(await lines(admin)).toEqual([])
  const last = messages.at(-1)
  const open = await agent.open(last?.conversationId ?? '')
  expect(open.messages[0]).toMatchObject({ correction: null, reading: last?.reading })
  expect(open.summary.mood?.emotion).toBe(last?.reading.emotion)
})
