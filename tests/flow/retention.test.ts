import type { Erasure, Retention } from '@diapason/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, pause, until, type Company, type House } from '../house.ts'
import type { Agent } from '../house/agent.ts'
import { expectStatus } from '../house/call.ts'
import { correct, learnt } from '../house/correction.ts'
import type { Visitor } from '../house/visitor.ts'

const ANGER = 'C’est la troisième fois que j’écris, je suis furieuse, c’est inadmissible !'
const DEFAULT: Retention = { feelingsDays: 7, correctionsDays: 7, messagesDays: 365 }

let house: House
let admin: Agent
beforeAll(async () => {
  house = await openHouse()
  admin = await house.agent()
})
afterAll(() => house.close())

const keep = (retention: Retention, who = admin) =>
  who.call<Retention>('PUT', '/retention', { body: retention })

/** A conversation that was handed over, answered, corrected and closed so many days ago. */
async function closed(days: number, at: { company?: Company; agent?: Agent } = {}) {
  const { company = house.company, agent = admin } = at
  const visitor = await house.visitor({ channel: company.channel })
  await visitor.say(ANGER)
  await until(async () => (await visitor.snapshot()).conversation?.owner === 'queue')
  const { conversationId } = visitor
  await agent.reply(conversationId, 'Bonjour, je regarde tout de suite.')
  expectStatus(await correct(agent, { conversationId, seq: 1 }, { emotion: 'sadness' }), 200)
  await agent.change(conversationId, 'close')
  await idle()
  await endedAgo(conversationId, days)
  return visitor
}

const idle = () =>
  until(async () => (await house.sql('select 1 from outbox limit 1')).length === 0, 20_000)

const endedAgo = (id: string, days: number) =>
  house.sql(
    `update conversations set closed_at = now() - make_interval(days => $2) where id = $1`,
    [id, days],
  )

/** How many rows each table holds of a conversation. */
async function rowsOf({ conversationId }: Visitor) {
  const [row] = await house.sql<Record<string, number>>(
    `select (select count(*)::int from readings where conversation_id = $1) as readings,
            (select count(*)::int from decisions where conversation_id = $1) as decisions,
            (select count(*)::int from corrections where conversation_id = $1) as corrections,
            (select count(*)::int from verdicts v join drafts d on d.id = v.draft_id
             where conversation_id = $1) as verdicts,
            (select count(*)::int from messages where conversation_id = $1) as messages,
            (select count(*)::int from arrivals where conversation_id = $1) as arrivals`,
    [conversationId],
  )
  return row ?? {}
}

const isForgotten = (visitor: Visitor) => async () => (await rowsOf(visitor))['readings'] === 0

test('a week by default for feelings, a year for what was said; administrators change it', async () => {
  expect((await admin.call('GET', '/retention')).body).toEqual(DEFAULT)
  const agent = await house.agent({ role: 'agent' })
  expect((await agent.call('GET', '/retention')).body).toEqual(DEFAULT)
  expect(await keep(DEFAULT, agent)).toMatchObject({ status: 403 })
  for (const wrong of [{ feelingsDays: 366 }, { feelingsDays: -1 }, { correctionsDays: 3 }])
    expect(await keep({ ...DEFAULT, ...wrong })).toMatchObject({ status: 400 })
  expect((await admin.call('GET', '/retention')).body).toEqual(DEFAULT)
})

test('a week after the end what was felt is forgotten, what was said and counted stays', async () => {
  const [early, due] = [await closed(6), await closed(8)]
  const before = await rowsOf(due)
  expect(before).toMatchObject({ readings: 1, decisions: 1, corrections: 1, arrivals: 1 })
  expect(before['verdicts']).toBeGreaterThan(0)
  const tallies = await house.sql('select * from tallies order by day, name, label')
  expectStatus(await keep(DEFAULT), 200)
  await until(isForgotten(due))
  const { messages, arrivals } = before
  const nothing = { readings: 0, decisions: 0, corrections: 0, verdicts: 0 }
  await until(async () => (await rowsOf(due))['corrections'] === 0)
  expect(await rowsOf(due)).toEqual({ ...nothing, messages, arrivals })
  expect(await rowsOf(early)).toMatchObject({ readings: 1, decisions: 1, corrections: 1 })
  expect(await house.sql('select * from tallies order by day, name, label')).toEqual(tallies)
  expect(await learnt(admin)).toMatchObject({ corrections: 1 })

  const { summary, messages: shown, trajectory } = await admin.open(due.conversationId)
  expect(summary).toMatchObject({ mood: null, path: [], reasons: [], priority: 0 })
  expect(shown[0]).toMatchObject({ text: ANGER, reading: null, correction: null })
  expect(trajectory).toMatchObject({ path: [], peak: null })
  const told = await house.sql<{ told: string }>(
    `select string_agg(t::text, ' ') as told from handovers t where conversation_id = $1`,
    [due.conversationId],
  )
  expect(told[0]?.told).toMatch(/taken.*closed/)
  expect(told[0]?.told).not.toMatch(/angry|repeated-contact/)
})

test('who comes back in time finds a conversation that still knows; later it listens anew', async () => {
  const visitor = await closed(6)
  await visitor.say('Toujours rien !')
  expectStatus(await keep(DEFAULT), 200)
  await idle()
  expect((await rowsOf(visitor))['readings']).toBe(2)
  await admin.change(visitor.conversationId, 'take')
  await admin.change(visitor.conversationId, 'close')
  await endedAgo(visitor.conversationId, 8)
  expectStatus(await keep(DEFAULT), 200)
  await until(isForgotten(visitor))
  await visitor.say('Je suis encore là, et toujours en colère !')
  await idle()
  expect((await rowsOf(visitor))['readings']).toBe(1)
})

test('corrections may be kept longer than the readings, and go when their time is over', async () => {
  const company = await house.newCompany('Maison patiente')
  const agent = await house.agent({ company })
  const visitor = await closed(8, { company, agent })
  expectStatus(await keep({ ...DEFAULT, correctionsDays: 30 }, agent), 200)
  await until(isForgotten(visitor))
  expect((await rowsOf(visitor))['corrections']).toBe(1)
  await endedAgo(visitor.conversationId, 31)
  expectStatus(await keep({ ...DEFAULT, correctionsDays: 30 }, agent), 200)
  await until(async () => (await rowsOf(visitor))['corrections'] === 0)
})

test('a year after the end the conversation goes, with a customer who has no other', async () => {
  const company = await house.newCompany('Maison d’un an')
  const agent = await house.agent({ company })
  const [old, older] = [
    await closed(366, { company, agent }),
    await closed(4_000, { company, agent }),
  ]
  expectStatus(await keep({ ...DEFAULT, messagesDays: 0 }, agent), 200)
  await until(isForgotten(older))
  await pause(200)
  expect((await rowsOf(old))['messages']).toBeGreaterThan(0)
  expectStatus(await keep(DEFAULT, agent), 200)
  await until(async () => (await rowsOf(old))['messages'] === 0)
  const held = `select 1 from customers where workspace_id = $1`
  expect(await house.sql(held, [company.id])).toEqual([])
  const { body } = await agent.call<Erasure[]>('GET', '/erasures')
  expect(body).toHaveLength(1)
  expect(body[0]).toMatchObject({ askedBy: 'retention', customerId: null, userId: null })
  expect(body[0]?.conversationIds.toSorted()).toEqual(
    [old.conversationId, older.conversationId].toSorted(),
  )
  expect(body[0]?.counts).toMatchObject({ conversations: 2, customers: 2, arrivals: 2 })
})

test('what was left with the assistant ends by itself after a week of silence', async () => {
  const visitor = await house.visitor()
  await visitor.say('Bonjour, quels sont vos horaires ?')
  await idle()
  const { conversationId } = visitor
  const silent = `update conversations set updated_at = now() - interval '8 days' where id = $1`
  await house.sql(silent, [conversationId])
  expectStatus(await keep(DEFAULT), 200)
  await until(async () => (await visitor.snapshot()).conversation?.state === 'closed')
  await idle()
  expect(await rowsOf(visitor)).toMatchObject({ readings: 1, decisions: 1 })
  await endedAgo(conversationId, 8)
  expectStatus(await keep(DEFAULT), 200)
  await until(isForgotten(visitor))
})

test('a server that starts makes up for what was due while it was off', async () => {
  const visitors: Visitor[] = []
  for (let count = 0; count < 3; count += 1) visitors.push(await closed(1))
  for (const { conversationId } of visitors) await endedAgo(conversationId, 7)
  await house.openSecond()
  for (const visitor of visitors) await until(isForgotten(visitor))
})

test('hundreds that are due at once go in small batches, each once', async () => {
  const company = await house.newCompany('Grande maison')
  const agent = await house.agent({ company })
  const one = await closed(1, { company, agent })
  await house.sql(
    `with made as (
       insert into customers (workspace_id, id, channel_id)
       select $1, gen_random_uuid(), $2 from generate_series(1, 220) returning id)
     insert into conversations (workspace_id, id, channel_id, customer_id, state, closed_at, mood)
     select $1, gen_random_uuid(), $2, id, 'closed', now() - interval '400 days', '{}' from made`,
    [company.id, company.channelId],
  )
  expectStatus(await keep(DEFAULT, agent), 200)
  const left = `select count(*)::int as count from conversations where workspace_id = $1`
  await until(async () => (await house.sql(left, [company.id]))[0]?.['count'] === 1)
  const erasures = expectStatus(await agent.call<Erasure[]>('GET', '/erasures'), 200)
  const ids = erasures.flatMap(({ conversationIds }) => conversationIds)
  expect(erasures).toHaveLength(5)
  expect(new Set(ids).size).toBe(220)
  expect((await rowsOf(one))['messages']).toBeGreaterThan(0)
})
