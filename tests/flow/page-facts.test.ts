import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type House } from '../house.ts'
import type { Agent } from '../house/agent.ts'
import type { Visitor } from '../house/visitor.ts'

let house: House
let agent: Agent
beforeAll(async () => {
  house = await openHouse()
  agent = await house.agent()
})
afterAll(() => house.close())

const tell = (visitor: Visitor, facts: unknown) =>
  visitor.call('POST', '/visitor/conversation/page', { body: { facts } })
const factsOf = async ({ conversationId }: Visitor) =>
  (await agent.call('GET', `/conversations/${conversationId}/page`)).body

test('the agent sees what the page knows now, and nothing of before', async () => {
  const visitor = await house.visitor()
  await visitor.say('Bonjour, mon panier est vide.')
  expect(await factsOf(visitor)).toEqual({ facts: {} })
  expect((await tell(visitor, { page: 'Accueil', customer: true })).status).toBe(204)
  expect((await tell(visitor, { page: '<b>Panier</b>', items: 3 })).status).toBe(204)
  expect(await factsOf(visitor)).toEqual({ facts: { page: '<b>Panier</b>', items: 3 } })
})

test('before the first message there is nothing to tell of', async () => {
  const visitor = await house.visitor()
  expect((await tell(visitor, { page: 'Accueil' })).status).toBe(404)
  expect(
    await house.sql('select 1 from conversations where id = $1', [visitor.conversationId]),
  ).toEqual([])
})

test.each([
  ['more than 2,000 characters', { page: 'é'.repeat(2_001) }],
  ['more than 20 facts', Object.fromEntries(Array.from({ length: 21 }, (_, at) => [`f${at}`, at]))],
  ['a value that is no plain one', { basket: { items: 3 } }],
  ['a name without letters', { '': 'x' }],
])('%s is refused whole', async (_what, facts) => {
  const visitor = await house.visitor()
  await visitor.say('Bonjour')
  expect((await tell(visitor, facts)).status).toBe(400)
  expect(await factsOf(visitor)).toEqual({ facts: {} })
})

test('another company sees none of it', async () => {
  const visitor = await house.visitor()
  await visitor.say('Bonjour')
  await tell(visitor, { page: 'Accueil' })
  const stranger = await house.agent({ company: await house.newCompany('Ailleurs') })
  const answer = await stranger.call('GET', `/conversations/${visitor.conversationId}/page`)
  expect(answer.status).toBe(404)
})
