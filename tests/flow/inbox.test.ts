import {
  type ConversationPage,
  type ConversationSummary,
  type Queue,
  standsAfter,
} from '@diapason/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, until, type House } from '../house.ts'
import type { Agent } from '../house/agent.ts'
import { expectStatus } from '../house/call.ts'

/** More than two pages of fifty. */
const MANY = 120

let house: House
let agent: Agent
beforeAll(async () => {
  house = await openHouse()
  agent = await house.agent()
})
afterAll(() => house.close())

/** Follows the cursor to the end. */
async function wholeQueue(queue: Queue): Promise<ConversationSummary[]> {
  const all: ConversationSummary[] = []
  let next: string | null = ''
  for (let page = 1; next !== null; page += 1) {
    if (page > 10) throw new Error('the pages do not end')
    const cursor = next && `&cursor=${encodeURIComponent(next)}`
    const path = `/conversations?queue=${queue}${cursor}`
    const answer = await agent.call<ConversationPage>('GET', path)
    const found: ConversationPage = expectStatus(answer, 200)
    all.push(...found.conversations)
    next = found.next
  }
  return all
}

const idsOf = (conversations: readonly ConversationSummary[]) => conversations.map(({ id }) => id)

describe('a queue of many pages', () => {
  beforeAll(async () => {
    const visitors = await Promise.all(Array.from({ length: MANY }, () => house.visitor()))
    await Promise.all(visitors.map((visitor) => visitor.askPerson()))
  })

  test.each(['handover', 'all'] as const)('%s shows each conversation once', async (queue) => {
    const ids = idsOf(await wholeQueue(queue))
    expect(ids).toHaveLength(MANY)
    expect(new Set(ids).size).toBe(MANY)
  })

  test('shows each once although all have waited since the same moment', async () => {
    await house.sql(`update conversations set waiting_since = '2026-11-22 10:00:00.123456Z'`)
    expect(new Set(idsOf(await wholeQueue('handover'))).size).toBe(MANY)
  })

  test('shows each once when they were closed within a moment', async () => {
    const open = await wholeQueue('handover')
    await Promise.all(open.map(({ id, fence }) => agent.tryChange(id, 'close', fence)))
    const ids = idsOf(await wholeQueue('closed'))
    expect(ids).toHaveLength(MANY)
    expect(new Set(ids)).toEqual(new Set(idsOf(open)))
  })
})

test('who needs a person most comes first: the queue, then priority, then waiting time', async () => {
  await house.sql(`update conversations set state = 'closed', owner = 'bot', agent_id = null`)
  const [calm, first, second, angry] = await Promise.all(
    Array.from({ length: 4 }, () => house.visitor()),
  )
  await calm!.say('Bonjour')
  await first!.askPerson()
  await second!.askPerson()
  await angry!.say('C’est la DEUXIÈME FOIS que je vous écris, TOUJOURS RIEN !!! Inadmissible')
  await until(async () => (await angry!.snapshot()).conversation?.owner === 'queue')
  await until(async () => (await calm!.snapshot()).messages.length === 2)
  const order = [angry, first, second, calm].map((visitor) => visitor!.conversationId)
  expect(idsOf((await agent.list('all')).conversations)).toEqual(order)
  const { conversations, counts } = await agent.list('handover')
  expect(idsOf(conversations)).toEqual(order.slice(0, 3))
  expect(counts).toMatchObject({ handover: 3, all: 4, mine: 0 })
  await agent.change(order[1]!, 'take')
  const mine = await agent.list('mine')
  expect(idsOf(mine.conversations)).toEqual([order[1]])
  expect(mine.counts).toMatchObject({ handover: 2, all: 4, mine: 1 })
})

test('a visit without a word stands in no queue', async () => {
  const visitor = await house.visitor()
  await visitor.snapshot()
  expect(idsOf(await wholeQueue('all'))).not.toContain(visitor.conversationId)
})

describe('some of a queue, by their ids', () => {
  test('stand in the order of the queue, without those that do not stand in it', async () => {
    const visitors = await Promise.all(Array.from({ length: 5 }, () => house.visitor()))
    await Promise.all(visitors.map((visitor) => visitor.askPerson()))
    const ids = visitors.map(({ conversationId }) => conversationId)
    await house.sql(
      `update conversations set raised = 1, returned_at = case when id = '${ids[2]}' then now() end,
         priority = case when id = '${ids[1]}' then 99 else 10 end where id = any('{${ids.slice(1, 3).join()}}')`,
    )
    const asked = (queue: Queue) =>
      agent.call<ConversationPage>(
        'GET',
        `/conversations?queue=${queue}${ids.map((id) => `&ids=${id}`).join('')}`,
      )
    const { conversations, next, counts } = expectStatus(await asked('handover'), 200)
    const whole = await wholeQueue('handover')
    expect(idsOf(conversations)).toEqual(idsOf(whole).filter((id) => ids.includes(id)))
    expect(conversations).toHaveLength(ids.length)
    expect(conversations[0]?.id).toBe(ids[2])
    expect([next, counts.handover]).toEqual([null, whole.length])
    expect(conversations.toSorted((a, b) => (standsAfter('handover', a, b) ? 1 : -1))).toEqual(
      conversations,
    )
    expect(expectStatus(await asked('closed'), 200).conversations).toEqual([])
    const fence = conversations[0]?.fence ?? 0
    await agent.tryChange(ids[2] ?? '', 'close', fence)
    expect(idsOf(expectStatus(await asked('handover'), 200).conversations)).not.toContain(ids[2])
  })

  test('only so many at once', async () => {
    const many = `&ids=${crypto.randomUUID()}`.repeat(101)
    expect((await agent.call('GET', `/conversations?queue=all${many}`)).status).toBe(400)
  })
})
