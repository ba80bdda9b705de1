import type { CustomerExport } from '@diapason/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, until, type House } from '../house.ts'
import type { Agent } from '../house/agent.ts'
import { expectStatus } from '../house/call.ts'
import type { Visitor } from '../house/visitor.ts'

let house: House
let agent: Agent
let visitor: Visitor
beforeAll(async () => {
  house = await openHouse()
  agent = await house.agent()
  visitor = await house.visitor()
  await visitor.askPerson()
})
afterAll(() => house.close())

const told = async () => {
  const { events } = await agent.open(visitor.conversationId)
  return events.map(({ kind, by, reason }) => [kind, by?.name ?? null, reason])
}

test('who came and went stands in the conversation, in order', async () => {
  const { name } = agent.user
  await agent.change(visitor.conversationId, 'take')
  await agent.change(visitor.conversationId, 'return')
  await agent.change(visitor.conversationId, 'close')
  await visitor.say('Encore une question.')
  await until(async () => (await told()).length >= 5)
  expect((await told()).slice(0, 5)).toEqual([
    ['queued', null, null],
    ['taken', name, null],
    ['returned', name, null],
    ['closed', name, null],
    ['reopened', null, 'customer'],
  ])
})

test('each stands under the last message there was', async () => {
  const { events } = await agent.open(visitor.conversationId)
  const numbers = events.map(({ afterSeq }) => afterSeq)
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
  expect(numbers[0]).toBe(0)
  expect(numbers[3]).toBeGreaterThan(0)
})

test('whoever looks is shown it at once; the customer never is', async () => {
  const live = await agent.live()
  live.send({ type: 'subscribe', conversation: visitor.conversationId })
  await live.next('subscribed')
  await agent.change(visitor.conversationId, 'take')
  const { event } = await live.next('event')
  expect(event).toMatchObject({ kind: 'taken', afterSeq: expect.any(Number) })
  live.close()
  expect(JSON.stringify(await visitor.snapshot())).not.toContain(event.id)
})

test('it is exported with the conversation', async () => {
  const { id } = (await agent.open(visitor.conversationId)).summary.customer
  const { records } = expectStatus(
    await agent.call<CustomerExport>('GET', `/customers/${id}/export`),
    200,
  )
  expect(records['events']?.map(({ kind }) => kind)).toContain('reopened')
})
