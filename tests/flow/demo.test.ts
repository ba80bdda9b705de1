import type { ConversationPage, Demo, Erasure, Tally, Webhook } from '@diapason/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EXAMPLES } from '../../packages/server/src/flow/demo/texts.ts'
import { openHouse, until, type House } from '../house.ts'
import type { Agent } from '../house/agent.ts'
import { expectStatus } from '../house/call.ts'
import { openReceiver } from '../house/receiver.ts'

/** All examples, each with its turns, on two cores that do other work. */
const TOLD_MS = 25_000

let house: House
let admin: Agent
beforeAll(async () => {
  house = await openHouse({ webhookHosts: ['127.0.0.1'] })
  admin = await house.agent()
})
afterAll(() => house.close())

const demo = async (by = admin): Promise<Demo> =>
  expectStatus(await by.call<Demo>('GET', '/demo'), 200)

const all = async (): Promise<ConversationPage['conversations']> => {
  const pages = await Promise.all([admin.list('all'), admin.list('closed')])
  return pages.flatMap(({ conversations }) => conversations)
}

const tallies = async (): Promise<Tally[]> =>
  expectStatus(await admin.call<Tally[]>('GET', '/tallies?from=2020-01-01&to=2100-01-01'), 200)

const idle = (): Promise<boolean> =>
  until(async () => {
    const due = await house.sql('select 1 from outbox where dead_at is null limit 1')
    return due.length === 0
  }, TOLD_MS)

describe('an empty workspace', () => {
  test('says that it is empty, and whether one has seen the tour', async () => {
    expect(await demo()).toEqual({ isEmpty: true, conversations: 0, coming: 0, tourSeen: false })
    expect((await admin.call('POST', '/demo/tour')).status).toBe(204)
    expect((await demo()).tourSeen).toBe(true)
    expect((await demo(await house.agent())).tourSeen).toBe(false)
  })

  test('gets examples that travelled the whole way, and loses exactly them', async () => {
    const receiver = await openReceiver()
    const hook = { name: 'CRM', url: receiver.url, withWords: false, active: true }
    const body = { ...hook, events: ['message.received', 'conversation.opened'] }
    expectStatus(await admin.call<Webhook>('POST', '/webhooks', { body }), 201)
    expectStatus(await admin.call<Demo>('POST', '/demo'), 202)
    expect((await admin.call('POST', '/demo')).status).toBe(409)
    await until(async () => (await demo()).coming === 0, TOLD_MS)
    await idle()
    const shown = await all()
    expect(shown).toHaveLength(EXAMPLES.length)
    for (const { id, customer } of shown) {
      const example = EXAMPLES.find(({ title }) => title === customer.name)
      const { messages } = await admin.messages(id)
      const said = messages.filter(({ author }) => author === 'customer')
      expect(said.map(({ text }) => text)).toEqual(example?.says)
      expect(said.every(({ reading }) => reading !== null)).toBe(true)
      expect(messages.some(({ author }) => author !== 'customer')).toBe(true)
    }
    const owners = new Set(shown.map(({ owner }) => owner))
    expect([...owners].toSorted()).toEqual(['bot', 'queue'])
    expect(await tallies()).toEqual([])
    expect(receiver.got).toEqual([])

    const visitor = await house.visitor()
    await visitor.say('Bonjour, quels sont vos horaires\u202f?')
    await idle()
    const counted = await tallies()
    expect(counted.length).toBeGreaterThan(0)
    expect((await admin.call('DELETE', '/demo')).status).toBe(204)
    await idle()
    expect((await all()).map(({ id }) => id)).toEqual([visitor.conversationId])
    expect(await tallies()).toEqual(counted)
    expect(await demo()).toMatchObject({ isEmpty: false, conversations: 0, coming: 0 })
    const proofs = expectStatus(await admin.call<Erasure[]>('GET', '/erasures'), 200)
    expect(proofs).toHaveLength(EXAMPLES.length)
    expect((await admin.call('POST', '/demo')).status).toBe(409)
    await receiver.close()
  })
})

describe('examples that are removed while they are being told', () => {
  test('leave nothing behind', async () => {
    const company = await house.newCompany()
    const host = await house.agent({ company })
    expectStatus(await host.call('POST', '/demo'), 202)
    await until(async () => (await host.list('all')).conversations.length >= 3, TOLD_MS)
    expect((await host.call('DELETE', '/demo')).status).toBe(204)
    await idle()
    for (const table of ['conversations', 'customers', 'messages', 'demonstrations', 'outbox'])
      expect(
        await house.sql(`select 1 from ${table} where workspace_id = $1`, [company.id]),
      ).toEqual([])
    expect(await house.sql('select 1 from tallies where workspace_id = $1', [company.id])).toEqual(
      [],
    )
  })

  test('are corrected without anything being learnt', async () => {
    const company = await house.newCompany()
    const host = await house.agent({ company })
    expectStatus(await host.call('POST', '/demo'), 202)
    const said = await until(async () => {
      const [row] = await house.sql<{ id: string; seq: number }>(
        `select conversation_id as id, seq from readings where workspace_id = $1 limit 1`,
        [company.id],
      )
      return row ?? null
    })
    const path = `/conversations/${said.id}/messages/${said.seq}/correction`
    const correction = { body: { emotion: 'joy', intensity: 2 } }
    expectStatus(await host.call('PUT', path, correction), 200)
    await until(async () => (await demo(host)).coming === 0, TOLD_MS)
    await idle()
    const learnt = await house.sql<{ data: unknown }>(
      'select data from adjustments where workspace_id = $1 and data is not null',
      [company.id],
    )
    expect(learnt).toEqual([])
  })
})
