import type { ConversationPage } from '@diapason/contract'
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

const unread = async (by: Agent, filter = ''): Promise<ConversationPage> =>
  expectStatus(await by.call<ConversationPage>('GET', `/conversations?queue=all${filter}`), 200)
const isUnread = async (by: Agent): Promise<boolean> =>
  (await unread(by)).unread.includes(visitor.conversationId)
const seeAll = async (by: Agent): Promise<void> => {
  const { summary } = await by.open(visitor.conversationId)
  await by.seen(summary.id, summary.lastSeq)
}

test('what one agent has seen is still new to another', async () => {
  await seeAll(agent)
  expect(await isUnread(agent)).toBe(false)
  expect(await isUnread(colleague)).toBe(true)
})

test('it is new again when the customer writes, or a colleague answers; one’s own words are not', async () => {
  await seeAll(agent)
  await visitor.say('Vous êtes là ?')
  expect(await isUnread(agent)).toBe(true)
  await seeAll(agent)
  await agent.reply(visitor.conversationId, 'Bonjour, oui, je suis là.')
  expect(await isUnread(agent)).toBe(false)
  await agent.change(visitor.conversationId, 'return')
  expect(await isUnread(agent)).toBe(false)
  await colleague.reply(visitor.conversationId, 'Bonjour, je prends la suite.')
  expect(await isUnread(agent)).toBe(true)
})

test('seen on the live channel counts as well', async () => {
  const { summary } = await agent.open(visitor.conversationId)
  const live = await agent.live()
  live.send({ type: 'subscribe', conversation: summary.id })
  await live.next('subscribed')
  live.send({ type: 'seen', conversation: summary.id, seq: summary.lastSeq })
  await until(async () => !(await isUnread(agent)))
  live.close()
})

test('what a coach has read is new to them no more, and shown to nobody', async () => {
  const coach = await house.agent({ role: 'coach' })
  const teamSeen = async () => (await agent.open(visitor.conversationId)).summary.seen.agent
  const before = await teamSeen()
  expect(await isUnread(coach)).toBe(true)
  await seeAll(coach)
  expect(await isUnread(coach)).toBe(false)
  await visitor.say('Vous êtes là ?')
  expect(await isUnread(coach)).toBe(true)
  const { summary } = await coach.open(visitor.conversationId)
  const live = await coach.live()
  live.send({ type: 'subscribe', conversation: summary.id })
  await live.next('subscribed')
  live.send({ type: 'seen', conversation: summary.id, seq: summary.lastSeq })
  await until(async () => !(await isUnread(coach)))
  live.close()
  expect(await teamSeen()).toBe(before)
  expect((await visitor.snapshot()).conversation?.seen.agent).toBe(before)
  expect(await isUnread(agent)).toBe(true)
})

test('the list can be asked for them alone', async () => {
  const ids = async () => (await unread(agent, '&unread=true')).conversations.map(({ id }) => id)
  expect(await ids()).toContain(visitor.conversationId)
  await seeAll(agent)
  expect(await ids()).not.toContain(visitor.conversationId)
})

test('what is closed asks for nobody’s eyes, and a machine has none', async () => {
  const machine = await house.machine()
  const page = expectStatus(await machine<ConversationPage>('GET', '/conversations'), 200)
  expect(page.unread).toEqual([])
  await agent.change(visitor.conversationId, 'close')
  expect(await isUnread(colleague)).toBe(false)
})
