/* What sleeps, and how it comes back; what a person puts first; several at once. */
import type { BulkResult, ConversationSummary, SnoozeTimes } from '@diapason/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, pause, until, type House } from '../house.ts'
import type { Agent } from '../house/agent.ts'
import { expectStatus } from '../house/call.ts'

let house: House
let agent: Agent
beforeAll(async () => {
  house = await openHouse()
  agent = await house.agent()
  // this person is here all the time
  await agent.live()
})
afterAll(() => house.close())

const idsOf = (conversations: readonly ConversationSummary[]) => conversations.map(({ id }) => id)
const listOf = async (queue: Parameters<Agent['list']>[0]) =>
  idsOf((await agent.list(queue)).conversations)
const summaryOf = async (id: string) => (await agent.open(id)).summary
const kindsOf = async (id: string) => (await agent.open(id)).events.map(({ kind }) => kind)

async function act(id: string, what: string, body: object = {}) {
  const { fence, lastSeq: seenSeq } = await summaryOf(id)
  const state = what === 'raise' ? {} : { fence, ...(what === 'snooze' && { seenSeq }) }
  return agent.call<ConversationSummary>('POST', `/conversations/${id}/${what}`, {
    body: { ...state, ...body },
  })
}
const acted = async (...asked: Parameters<typeof act>) => expectStatus(await act(...asked), 200)

async function waiting() {
  const visitor = await house.visitor()
  await visitor.askPerson()
  return { ...visitor, id: visitor.conversationId }
}

const inMs = (ms: number) => new Date(Date.now() + ms).toISOString()
const HOUR = 3_600_000

describe('a conversation that sleeps', () => {
  test('stands in no queue but one, and nobody counts it elsewhere', async () => {
    const { id } = await waiting()
    const before = (await agent.list('handover')).counts
    const until_ = inMs(HOUR)
    expect(await acted(id, 'snooze', { until: until_ })).toMatchObject({ snoozedUntil: until_ })
    for (const queue of ['handover', 'unassigned', 'all', 'mine', 'waiting'] as const)
      expect([queue, await listOf(queue)]).not.toContainEqual([queue, expect.arrayContaining([id])])
    expect(await listOf('snoozed')).toContain(id)
    const { counts } = await agent.list('snoozed')
    expect(counts).toMatchObject({
      handover: before.handover - 1,
      all: before.all - 1,
      snoozed: before.snoozed + 1,
    })
    expect(await acted(id, 'wake')).toMatchObject({ snoozedUntil: null, returnedAt: null })
    expect(await listOf('handover')).toContain(id)
  })

  test('comes back on time, once, first of its queue, though two servers look', async () => {
    await house.openSecond()
    const [first, sleeper] = [await waiting(), await waiting()]
    await acted(first.id, 'raise', { raised: 1 })
    await acted(sleeper.id, 'snooze', { until: inMs(700) })
    await until(async () => (await summaryOf(sleeper.id)).returnedAt !== null)
    expect((await listOf('handover'))[0]).toBe(sleeper.id)
    await pause(500)
    expect((await kindsOf(sleeper.id)).filter((kind) => kind === 'woken')).toHaveLength(1)
    await agent.reply(sleeper.id, 'Me revoilà, comme promis.')
    expect(await summaryOf(sleeper.id)).toMatchObject({ returnedAt: null })
  })

  test('put to sleep anew comes back at the later moment alone', async () => {
    const { id } = await waiting()
    await acted(id, 'snooze', { until: inMs(400) })
    await acted(id, 'snooze', { until: inMs(HOUR) })
    await until(async () => {
      const left = await house.sql(
        `select 1 from outbox where kind = 'wake' and conversation_id = $1`,
        [id],
      )
      return left.length === 1
    })
    expect(await listOf('snoozed')).toContain(id)
    expect(await kindsOf(id)).not.toContain('woken')
  })

  test('wakes when the customer writes, with an hour or without', async () => {
    for (const moment of [inMs(HOUR), null]) {
      const customer = await waiting()
      await agent.reply(customer.id, 'Je reviens vers vous.')
      await acted(customer.id, 'snooze', { until: moment })
      expect(await listOf('snoozed')).toContain(customer.id)
      await customer.say('Finalement, c’est plus urgent que prévu.')
      expect(await summaryOf(customer.id)).toMatchObject({
        snoozedUntil: null,
        returnedAt: expect.any(String),
      })
      expect((await listOf('mine'))[0]).toBe(customer.id)
      const { events } = await agent.open(customer.id)
      expect(events.at(-1)).toMatchObject({ kind: 'woken', reason: 'customer', by: null })
      await agent.reply(customer.id, 'Je vous lis.')
    }
  })

  test('returns to the queue when its agent has gone meanwhile', async () => {
    const other = await house.agent()
    const customer = await waiting()
    await other.reply(customer.id, 'Je reviens vers vous.')
    await acted(customer.id, 'snooze', { until: inMs(300) })
    await until(async () => (await summaryOf(customer.id)).owner === 'queue')
    expect(await summaryOf(customer.id)).toMatchObject({ returnedAt: expect.any(String) })
  })

  test('was read to its end first; has not passed; is not the bot’s', async () => {
    const customer = await waiting()
    const { fence, lastSeq } = await summaryOf(customer.id)
    await customer.say('Ah, encore une chose.')
    const blind = await agent.call('POST', `/conversations/${customer.id}/snooze`, {
      body: { fence, seenSeq: lastSeq, until: null },
    })
    expect(blind).toMatchObject({ status: 409, body: { code: 'seen_outdated' } })
    for (const wrong of [inMs(-1_000), inMs(400 * 24 * HOUR), 'demain', '2026-13-45T09:00'])
      expect([wrong, (await act(customer.id, 'snooze', { until: wrong })).status]).toEqual([
        wrong,
        400,
      ])
    const visitor = await house.visitor()
    await visitor.say('Bonjour')
    const ofBot = await act(visitor.conversationId, 'snooze', { until: null })
    expect(ofBot.status).toBe(409)
  })

  test('times are the workspace’s: an hour without a zone, and proposals within opening hours', async () => {
    const day: [string, string][] = [['08:30', '18:00']]
    const days = { '1': day, '2': day, '3': day, '4': day, '5': day }
    await house.setPolicy({ hours: { timeZone: 'Asia/Tokyo', days, closed: [] } })
    const { id } = await waiting()
    const year = new Date().getUTCFullYear()
    const local = `${year + 1}-01-15T09:00`
    const far = await act(id, 'snooze', { until: local })
    if (far.status === 200) expect(far.body.snoozedUntil).toBe(`${year + 1}-01-15T00:00:00.000Z`)
    const proposed = expectStatus(
      await agent.call<SnoozeTimes>('GET', '/conversations/snooze-times'),
      200,
    )
    expect(proposed.timeZone).toBe('Asia/Tokyo')
    expect(proposed.times.length).toBeGreaterThan(0)
    for (const { at } of proposed.times) {
      expect(Date.parse(at)).toBeGreaterThan(Date.now())
      const told = new Intl.DateTimeFormat('en-GB', {
        timeZone: 'Asia/Tokyo',
        weekday: 'short',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      }).format(new Date(at))
      expect(told).not.toMatch(/Sat|Sun/)
      expect(told >= '' && told.slice(-5) >= '08:30' && told.slice(-5) <= '18:00').toBe(true)
    }
  })
})

describe('priority by hand', () => {
  test('comes before what was computed, says who, and is undone by the same act', async () => {
    const [one, other] = [await waiting(), await waiting()]
    const computed = (await summaryOf(other.id)).priority
    const order = async () =>
      (await listOf('unassigned')).filter((id) => [one.id, other.id].includes(id))
    expect(await order()).toEqual([one.id, other.id])
    expect(await acted(other.id, 'raise', { raised: 1 })).toMatchObject({
      raised: 1,
      raisedBy: { id: agent.user.id },
      priority: computed,
    })
    expect(await order()).toEqual([other.id, one.id])
    await acted(other.id, 'raise', { raised: -1 })
    expect(await order()).toEqual([one.id, other.id])
    expect(await acted(other.id, 'raise', { raised: 0 })).toMatchObject({
      raised: 0,
      raisedBy: null,
    })
    const { events } = await agent.open(other.id)
    expect(events.flatMap(({ kind, reason }) => (kind === 'priority' ? [reason] : []))).toEqual([
      'raised',
      'lowered',
      'by-hand',
    ])
  })
})

describe('several at once', () => {
  const bulk = async (ids: readonly string[], body: object) => {
    const conversations = await Promise.all(
      ids.map(async (id) => ({ id, fence: (await summaryOf(id)).fence })),
    )
    return () =>
      agent.call<BulkResult>('POST', '/conversations/bulk', { body: { ...body, conversations } })
  }

  test('those that moved are named, the others are changed', async () => {
    const some = [await waiting(), await waiting(), await waiting()]
    const close = await bulk(idsOf(some as never), { act: 'close' })
    await (await house.agent()).change(some[1]!.id, 'take')
    const { done, refused } = expectStatus(await close(), 200)
    expect(idsOf(done)).toEqual([some[0]!.id, some[2]!.id])
    expect(refused).toMatchObject([{ id: some[1]!.id, problem: { code: 'fence_outdated' } }])
    expect(await summaryOf(some[1]!.id)).toMatchObject({ state: 'open', owner: 'agent' })
  })

  test('a closing is undone as it was: whose, how urgent, since when', async () => {
    const [queued, held] = [await waiting(), await waiting()]
    await agent.reply(held.id, 'Bonjour.')
    const ids = [queued.id, held.id]
    const before = await Promise.all(ids.map(summaryOf))
    expectStatus(await (await bulk(ids, { act: 'close' }))(), 200)
    expect(await Promise.all(ids.map(summaryOf))).toMatchObject([
      { state: 'closed', priority: 0, waitingSince: null },
      { state: 'closed' },
    ])
    const undo = await bulk(ids, { act: 'undo-close' })
    expect(expectStatus(await undo(), 200).refused).toEqual([])
    const kept = ({
      state,
      owner,
      agent: who,
      priority,
      waitingSince,
      reasons,
    }: ConversationSummary) => ({
      state,
      owner,
      who,
      priority,
      waitingSince,
      reasons,
    })
    expect((await Promise.all(ids.map(summaryOf))).map(kept)).toEqual(before.map(kept))
    expect(expectStatus(await undo(), 200).refused).toHaveLength(2)
  })

  test('are put to sleep, woken, assigned to oneself and read', async () => {
    const ids = [(await waiting()).id, (await waiting()).id]
    const run = async (body: object) => expectStatus(await (await bulk(ids, body))(), 200)
    expect((await run({ act: 'snooze', until: inMs(HOUR) })).refused).toEqual([])
    expect(await listOf('snoozed')).toEqual(expect.arrayContaining(ids))
    expect((await run({ act: 'wake' })).refused).toEqual([])
    const { done } = await run({ act: 'assign', assignee: agent.user.id })
    expect(done.map(({ assignee }) => assignee?.id)).toEqual([agent.user.id, agent.user.id])
    expect((await run({ act: 'read' })).refused).toEqual([])
    const { unread } = await agent.list('mine')
    for (const id of ids) expect(unread).not.toContain(id)
  })

  test('a machine may not: nobody would have done it', async () => {
    const machine = await house.machine()
    const { id } = await waiting()
    const body = { act: 'close', conversations: [{ id, fence: 1 }] }
    expect((await machine('POST', '/conversations/bulk', { body })).status).toBe(403)
  })
})

describe('« au tour du client »', () => {
  test('holds what a person has answered last', async () => {
    const customer = await waiting()
    expect(await listOf('waiting')).not.toContain(customer.id)
    await agent.reply(customer.id, 'Quel est votre numéro de commande ?')
    expect(await listOf('waiting')).toContain(customer.id)
    await customer.say('4471203')
    expect(await listOf('waiting')).not.toContain(customer.id)
  })
})
