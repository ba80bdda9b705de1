import { randomUUID } from 'node:crypto'
import type { HeldReply, Macro, MacroStep, NewMacro, Tag } from '@diapason/contract'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openHouse, until, type House } from '../house.ts'
import type { Agent } from '../house/agent.ts'
import { expectStatus } from '../house/call.ts'
import type { Visitor } from '../house/visitor.ts'

let house: House
let agent: Agent
let lead: Agent
let visitor: Visitor
beforeAll(async () => {
  house = await openHouse()
  agent = await house.agent({ role: 'agent' })
  lead = await house.agent({ role: 'lead' })
})
afterAll(() => house.close())
beforeEach(async () => {
  visitor = await house.visitor()
  await visitor.say('Bonjour, je voudrais parler à une personne.')
  await until(async () => (await visitor.snapshot()).conversation?.owner === 'queue')
})

const LATE: NewMacro = {
  title: 'Colis en retard',
  text: 'Bonjour {{customer}}, je regarde où en est {{reference}}.',
  steps: [{ do: 'close' }],
  shared: false,
}
const make = async (by: Agent, macro: NewMacro) =>
  expectStatus(await by.call<Macro>('POST', '/macros', { body: macro }), 201)
const titles = async (by: Agent) =>
  expectStatus(await by.call<Macro[]>('GET', '/macros'), 200).map(({ title }) => title)

const WORDS = 'Bonjour, c’est réglé.'
const send = async (steps: MacroStep[], holdMs = 1, text = WORDS) => {
  const { summary } = await agent.open(visitor.conversationId)
  const body = { id: randomUUID(), text, seenSeq: summary.lastSeq, holdMs, steps }
  return agent.call<HeldReply>('POST', `/conversations/${summary.id}/held-replies`, { body })
}
const state = async () => (await agent.open(visitor.conversationId)).summary
const isQuiet = async () =>
  (
    await house.sql(
      `select 1 from outbox where conversation_id = $1 and dead_at is null and kind = 'reply'`,
      [visitor.conversationId],
    )
  ).length === 0

test('one’s own are told to nobody else, the team’s are kept by leads', async () => {
  const own = await make(agent, LATE)
  const shared = await make(lead, { ...LATE, title: 'Merci', shared: true })
  expect(await titles(agent)).toEqual(['Colis en retard', 'Merci'])
  expect(await titles(lead)).toEqual(['Merci'])
  const other = await house.agent({ company: await house.newCompany() })
  expect(await titles(other)).toEqual([])
  const change = { body: { ...LATE, title: 'Autre' } }
  expect((await lead.call('PUT', `/macros/${own.id}`, change)).status).toBe(404)
  expect((await lead.call('DELETE', `/macros/${own.id}`)).status).toBe(404)
  expect((await agent.call('PUT', `/macros/${shared.id}`, change)).status).toBe(403)
  expect((await agent.call('DELETE', `/macros/${shared.id}`)).status).toBe(403)
  const forAll = { body: { ...LATE, shared: true } }
  expect((await agent.call('POST', '/macros', forAll)).status).toBe(403)
  expect((await agent.call('PUT', `/macros/${own.id}`, forAll)).status).toBe(403)
  expectStatus(await agent.call('PUT', `/macros/${own.id}`, change), 200)
  expect(await titles(agent)).toEqual(['Autre', 'Merci'])
  expectStatus(await agent.call('DELETE', `/macros/${own.id}`), 204)
  expectStatus(await lead.call('DELETE', `/macros/${shared.id}`), 204)
  expect(await titles(agent)).toEqual([])
})

test('a reply with a variable that nobody filled never leaves, by no way', async () => {
  const left = 'Bonjour {{customer}}, c’est réglé.'
  expect(await send([], 1, left)).toMatchObject({
    status: 422,
    body: { code: 'variable_unfilled' },
  })
  const { lastSeq } = await state()
  const body = { id: randomUUID(), text: left, seenSeq: lastSeq }
  expect(await agent.post(visitor.conversationId, body)).toMatchObject({
    status: 422,
    body: { code: 'variable_unfilled' },
  })
  expect((await visitor.messages()).messages.map(({ text }) => text)).not.toContain(left)
})

test('steps follow the reply: tagged, then closed', async () => {
  const tag = expectStatus(
    await lead.call<Tag>('POST', '/tags', { body: { name: 'Livraison' } }),
    201,
  )
  expectStatus(await send([{ do: 'tag', tag: tag.id }, { do: 'close' }]), 201)
  await until(async () => (await state()).state === 'closed')
  const { summary, messages } = await agent.open(visitor.conversationId)
  expect(summary.tags.map(({ name }) => name)).toEqual(['Livraison'])
  expect(messages.filter(({ text }) => text === WORDS)).toHaveLength(1)
})

test('asleep until the customer writes; back to the assistant', async () => {
  expectStatus(await send([{ do: 'snooze', until: 'customer' }]), 201)
  await until(async () => (await state()).snoozedUntil !== null)
  await visitor.say('Merci, mais il manque un sac.')
  await until(async () => (await state()).snoozedUntil === null)
  expectStatus(await send([{ do: 'return' }]), 201)
  await until(async () => (await state()).owner === 'bot')
})

test('asked of a person who is here; of one who is not, it stays where it is', async () => {
  const [here, away] = [await house.agent(), await house.agent()]
  const line = await here.live()
  const reply = await send([{ do: 'person', person: away.user.id }])
  expectStatus(reply, 201)
  await until(isQuiet)
  expect(await state()).toMatchObject({ owner: 'agent', agent: { id: agent.user.id } })
  expectStatus(await send([{ do: 'person', person: here.user.id }]), 201)
  await until(async () => (await state()).assignee?.id === here.user.id)
  expect(await state()).toMatchObject({ owner: 'queue' })
  expect(await line.next('assigned')).toMatchObject({ by: { id: agent.user.id } })
  line.close()
})

test('taken back, nothing of it is done', async () => {
  const { id } = expectStatus(await send([{ do: 'close' }], 30_000), 201)
  const path = `/conversations/${visitor.conversationId}/held-replies/${id}`
  const back = expectStatus(await agent.call<HeldReply>('DELETE', path), 200)
  expect(back).toMatchObject({ text: WORDS, steps: [{ do: 'close' }] })
  await house.sql(`update outbox set run_at = now() where kind = 'reply'`)
  await until(isQuiet)
  expect((await state()).state).toBe('open')
})

test('what cannot be done any more is left, and does not stop the rest', async () => {
  expectStatus(await send([{ do: 'tag', tag: randomUUID() }, { do: 'close' }]), 201)
  await until(async () => (await state()).state === 'closed')
})

test('two ends are refused', async () => {
  expect((await send([{ do: 'close' }, { do: 'return' }])).status).toBe(400)
})
