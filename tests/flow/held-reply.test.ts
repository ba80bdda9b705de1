import { randomUUID } from 'node:crypto'
import type { HeldReplies, HeldReply } from '@diapason/contract'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openHouse, until, type House } from '../house.ts'
import type { Agent } from '../house/agent.ts'
import { expectStatus } from '../house/call.ts'
import type { Visitor } from '../house/visitor.ts'

let house: House
let agent: Agent
let colleague: Agent
let visitor: Visitor
beforeAll(async () => {
  house = await openHouse()
  agent = await house.agent()
  colleague = await house.agent()
})
afterAll(() => house.close())
beforeEach(async () => {
  visitor = await house.visitor()
  await visitor.say('Bonjour, je voudrais parler à une personne.')
  await until(async () => (await visitor.snapshot()).conversation?.owner === 'queue')
})

const WORDS = 'Bonjour, je regarde votre commande.'
/** Longer than any test lasts. */
const LONG_MS = 30_000

const path = (id = '') =>
  `/conversations/${visitor.conversationId}/held-replies${id === '' ? '' : `/${id}`}`
const send = async (holdMs: number, id: string = randomUUID(), by: Agent = agent) => {
  const { summary } = await agent.open(visitor.conversationId)
  const body = { id, text: WORDS, seenSeq: summary.lastSeq, holdMs }
  return by.call<HeldReply>('POST', path(), { body })
}
const hold = async (holdMs: number) => expectStatus(await send(holdMs), 201)
const takeBack = (id: string, by: Agent = agent) => by.call<HeldReply>('DELETE', path(id))
const mine = async (by: Agent = agent): Promise<readonly HeldReply[]> => {
  const { replies } = expectStatus(await by.call<HeldReplies>('GET', '/held-replies'), 200)
  return replies.filter(({ conversation }) => conversation === visitor.conversationId)
}
const heard = async () => {
  const { messages } = await visitor.messages()
  return messages.filter(({ author, text }) => author === 'agent' && text === WORDS)
}
/** Nothing is on its way to the customer. */
const isQuiet = async () => {
  const left = await house.sql(
    `select 1 from outbox where conversation_id = $1 and dead_at is null and kind in ('reply', 'deliver')`,
    [visitor.conversationId],
  )
  return left.length === 0
}

test('a reply waits unseen, leaves by itself, once', async () => {
  const live = await visitor.live()
  await live.subscribe(visitor.conversationId)
  const held = await hold(400)
  expect(held).toMatchObject({ state: 'held', text: WORDS })
  expect(held.leavesInMs).toBeGreaterThan(0)
  expect(await heard()).toEqual([])
  expect((await agent.open(visitor.conversationId)).summary.owner).toBe('queue')
  await live.next('message', ({ message }) => message.text === WORDS)
  await until(isQuiet)
  expect(await heard()).toHaveLength(1)
  expect(await mine()).toEqual([])
  live.close()
})

test('taken back in time it never leaves, not even when its request comes again', async () => {
  const { id } = await hold(LONG_MS)
  expect(expectStatus(await takeBack(id), 200)).toMatchObject({ state: 'back', text: WORDS })
  expect(expectStatus(await takeBack(id), 200)).toMatchObject({ state: 'back', text: null })
  expect(expectStatus(await send(1, id), 201).state).toBe('back')
  const { summary } = await agent.open(visitor.conversationId)
  const atOnce = { id, text: WORDS, seenSeq: summary.lastSeq }
  expect((await agent.post(visitor.conversationId, atOnce)).status).toBe(422)
  await house.sql(`update outbox set run_at = now() where kind = 'reply'`)
  await until(isQuiet)
  expect(await heard()).toEqual([])
})

test('taken back before its own request has come, it does not leave either', async () => {
  const id = randomUUID()
  expect(expectStatus(await takeBack(id), 200)).toMatchObject({ state: 'back', text: null })
  expect(expectStatus(await send(1, id), 201).state).toBe('back')
  await until(isQuiet)
  expect(await heard()).toEqual([])
})

test('the same request twice is one reply; too late to take back says so', async () => {
  const id = randomUUID()
  const twins = await Promise.all([send(50, id), send(50, id)])
  expect(twins.map(({ status }) => status)).toEqual([201, 201])
  await until(async () => (await heard()).length === 1)
  expect(await takeBack(id)).toMatchObject({ status: 409, body: { code: 'reply_sent' } })
  expect(expectStatus(await send(50, id), 201).state).toBe('sent')
  await until(isQuiet)
  expect(await heard()).toHaveLength(1)
})

test('leaving and taking back at the same moment ends in exactly one of the two', async () => {
  for (let round = 0; round < 6; round += 1) {
    const { id } = await hold(20 + round * 15)
    const before = await heard()
    const answer = await until(async () => {
      const row = await house.sql(`select 1 from held_replies where id = $1`, [id])
      return row.length === 0 || Date.now() % 3 === 0 ? takeBack(id) : null
    })
    await until(isQuiet)
    const sent = (await heard()).length - before.length
    expect([answer.status, sent]).toEqual(answer.status === 200 ? [200, 0] : [409, 1])
  }
})

test('a newer message of the customer: nothing leaves, the words wait for their author', async () => {
  const live = await agent.live()
  const { id } = await hold(LONG_MS)
  await visitor.say('Attendez, c’est une autre commande.')
  await house.sql(`update outbox set run_at = now() where kind = 'reply'`)
  const [refused] = await until(async () => {
    const held = await mine()
    return held[0]?.state === 'refused' && held
  })
  expect(refused).toMatchObject({ id, text: WORDS, refused: 'seen_outdated' })
  await live.next('held', ({ conversation }) => conversation === visitor.conversationId)
  expect(await heard()).toEqual([])
  expect(expectStatus(await takeBack(id), 200).text).toBe(WORDS)
  expect(await mine()).toEqual([])
  live.close()
})

test('what could not leave now is refused now', async () => {
  const { summary } = await agent.open(visitor.conversationId)
  await visitor.say('Encore une chose.')
  const body = { id: randomUUID(), text: WORDS, seenSeq: summary.lastSeq, holdMs: LONG_MS }
  expect(await agent.call('POST', path(), { body })).toMatchObject({
    status: 409,
    body: { code: 'seen_outdated' },
  })
  await colleague.change(visitor.conversationId, 'take')
  expect(await send(LONG_MS)).toMatchObject({ status: 409, body: { code: 'not_owner' } })
  expect(await mine()).toEqual([])
})

test('nobody else sees it or takes it back, neither colleagues nor the live line nor a machine', async () => {
  const live = await colleague.live()
  live.send({ type: 'inbox' })
  await live.subscribe(visitor.conversationId)
  const { id } = await hold(LONG_MS)
  expect(await mine(colleague)).toEqual([])
  expect((await takeBack(id, colleague)).status).toBe(422)
  const machine = await house.machine()
  expect((await machine('GET', '/held-replies')).status).toBe(403)
  const other = await house.agent({ company: await house.newCompany() })
  expect((await takeBack(id, other)).status).toBe(404)
  expect((await mine())[0]?.state).toBe('held')
  expect(live.raw()).not.toContain(WORDS)
  expect(live.all('held')).toEqual([])
  live.close()
})
