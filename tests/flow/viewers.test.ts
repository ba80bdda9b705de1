import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openHouse, until, type House } from '../house.ts'
import type { Agent } from '../house/agent.ts'
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
})

const look = async (by: Agent, at?: string) => {
  const live = await by.live(at)
  await live.subscribe(visitor.conversationId)
  live.send({ type: 'viewing', conversation: visitor.conversationId, active: true })
  return live
}
const lastSeen = (live: Awaited<ReturnType<Agent['live']>>) => live.all('viewers').at(-1)?.viewers

test('each sees who else is there, through another process of the server too', async () => {
  const second = await house.openSecond()
  const [here, there] = [await look(agent), await look(colleague, second)]
  await until(() => lastSeen(here)?.some(({ id }) => id === colleague.user.id))
  await until(() => lastSeen(there)?.some(({ id }) => id === agent.user.id))
  expect(lastSeen(here)).toEqual([
    { id: colleague.user.id, name: colleague.user.name, writing: false },
  ])
  there.send({ type: 'typing', conversation: visitor.conversationId, active: true })
  await until(() => lastSeen(here)?.[0]?.writing === true)
  there.send({ type: 'typing', conversation: visitor.conversationId, active: false })
  await until(() => lastSeen(here)?.[0]?.writing === false)
  there.close()
  await until(() => lastSeen(here)?.length === 0)
  here.close()
})

test('whoever comes later is told at once; one who looks away is gone; two windows are one person', async () => {
  const [first, again] = [await look(agent), await look(agent)]
  const live = await colleague.live()
  await live.subscribe(visitor.conversationId)
  await until(() => lastSeen(live)?.length === 1)
  first.close()
  again.send({ type: 'viewing', conversation: visitor.conversationId, active: true })
  again.send({ type: 'viewing', conversation: visitor.conversationId, active: false })
  await until(() => lastSeen(live)?.length === 0)
  expect(live.all('viewers').every(({ viewers }) => viewers.length <= 1)).toBe(true)
  again.close()
  live.close()
})

test('the customer is told nothing of it, nor is another company', async () => {
  const customer = await visitor.live()
  await customer.subscribe(visitor.conversationId)
  const stranger = await house.agent({ company: await house.newCompany() })
  const outside = await stranger.live()
  outside.send({ type: 'subscribe', conversation: visitor.conversationId })
  outside.send({ type: 'viewing', conversation: visitor.conversationId, active: true })
  const [here, there] = [await look(agent), await look(colleague)]
  await until(() => lastSeen(here)?.length === 1)
  expect(lastSeen(here)?.[0]?.id).toBe(colleague.user.id)
  expect(customer.raw()).not.toContain('viewers')
  expect(outside.all('viewers')).toEqual([])
  for (const live of [customer, outside, here, there]) live.close()
})
