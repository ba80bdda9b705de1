import { randomUUID } from 'node:crypto'
import type { ConversationPage, CustomerExport, Tag, Tagged } from '@diapason/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openHouse, type House } from '../house.ts'
import type { Agent } from '../house/agent.ts'
import { expectStatus } from '../house/call.ts'
import type { Visitor } from '../house/visitor.ts'

let house: House
let lead: Agent
let agent: Agent
let visitor: Visitor
beforeAll(async () => {
  house = await openHouse()
  lead = await house.agent({ role: 'lead' })
  agent = await house.agent({ role: 'agent' })
})
afterAll(() => house.close())
beforeEach(async () => {
  visitor = await house.visitor()
  await visitor.askPerson()
})

const make = async (name: string, topics: string[] = []): Promise<Tag> =>
  expectStatus(await lead.call<Tag>('POST', '/tags', { body: { name, topics } }), 201)
const tag = (body: { ids: string[]; add?: string[]; remove?: string[] }, by = agent) =>
  by.call<Tagged>('POST', '/conversations/tags', { body })
const carried = async () =>
  (await agent.open(visitor.conversationId)).summary.tags.map(({ name }) => name)

describe('the list', () => {
  test('a name is taken once, whatever its accents and capitals', async () => {
    const first = await make('Réclamation')
    expect(await make('  RECLAMATION ')).toMatchObject({ id: first.id, name: 'Réclamation' })
  })

  test('renaming, topics; a name of another is refused', async () => {
    const one = await make('Livraison')
    await make('Retour')
    const put = (body: object) => lead.call<Tag>('PUT', `/tags/${one.id}`, { body })
    expect((await put({ name: 'Colis', topics: ['delivery_delay'] })).body).toMatchObject({
      id: one.id,
      name: 'Colis',
      topics: ['delivery_delay'],
    })
    expect(await put({ name: 'rétour' })).toMatchObject({ status: 409 })
  })

  test('a retired one is kept where it is, put on nothing more, and comes back by its name', async () => {
    const old = await make('Ancien')
    expectStatus(await tag({ ids: [visitor.conversationId], add: [old.id] }), 200)
    const put = { body: { retired: true } }
    expect((await lead.call<Tag>('PUT', `/tags/${old.id}`, put)).body).toMatchObject({ uses: 1 })
    expect(await carried()).toEqual(['Ancien'])
    const other = await house.visitor()
    await other.askPerson()
    expect(await tag({ ids: [other.conversationId], add: [old.id] })).toMatchObject({ status: 409 })
    expect(await make('ancien')).toMatchObject({ id: old.id, retired: false })
  })

  test('merging: everything carries the other, once, and what happened is told with it', async () => {
    const [from, into] = [await make('Remb.'), await make('Remboursement')]
    const ids = [visitor.conversationId]
    expectStatus(await tag({ ids, add: [from.id, into.id] }), 200)
    const body = { into: into.id }
    expectStatus(await lead.call('POST', `/tags/${from.id}/merge`, { body }), 200)
    expect(await carried()).toEqual(['Remboursement'])
    const { events } = await agent.open(visitor.conversationId)
    const names = events.flatMap(({ tag: told }) => told?.name ?? [])
    expect(names).toEqual(['Remboursement', 'Remboursement'])
    expect(await tag({ ids, add: [from.id] })).toMatchObject({ status: 404 })
    expect(await lead.call('POST', `/tags/${into.id}/merge`, { body })).toMatchObject({
      status: 409,
    })
  })

  test('is a lead’s to change, anybody’s to read', async () => {
    expect(await agent.call('POST', '/tags', { body: { name: 'Le mien' } })).toMatchObject({
      status: 403,
    })
    expect((await agent.call<Tag[]>('GET', '/tags')).body.length).toBeGreaterThan(0)
  })

  test.each(['', '   ', '…', 'x'.repeat(41)])('refuses “%s”', async (name) => {
    expect(await lead.call('POST', '/tags', { body: { name } })).toMatchObject({ status: 400 })
  })
})

describe('on conversations', () => {
  test('many at once, each for itself; the answer is what an undo needs', async () => {
    const urgent = await make('Urgent')
    const other = await house.visitor()
    await other.askPerson()
    const nowhere = randomUUID()
    const ids = [visitor.conversationId, other.conversationId, nowhere]
    expectStatus(await tag({ ids: [other.conversationId], add: [urgent.id] }), 200)
    const { body } = await tag({ ids, add: [urgent.id] })
    const done = { conversation: visitor.conversationId, added: [urgent.id], removed: [] }
    expect(body).toEqual({ changed: [done], missing: [nowhere], full: [] })
    expectStatus(await tag({ ids: [visitor.conversationId], remove: [urgent.id] }), 200)
    expect(await carried()).toEqual([])
  })

  test('stands in the timeline with who did it, and moves nothing', async () => {
    const quiet = await make('Calme')
    const before = (await agent.open(visitor.conversationId)).summary
    expectStatus(await tag({ ids: [before.id], add: [quiet.id] }), 200)
    expectStatus(await tag({ ids: [before.id], add: [quiet.id] }), 200)
    const { summary, events } = await agent.open(before.id)
    expect(summary).toMatchObject({ updatedAt: before.updatedAt, version: before.version + 1 })
    const told = events.filter(({ kind }) => kind === 'tagged')
    expect(told).toMatchObject([{ by: { id: agent.user.id }, tag: { name: 'Calme' } }])
  })

  test('twenty and no more: the whole wish is left undone', async () => {
    const names = Array.from({ length: 21 }, (_, n) => `Lot ${n}`)
    const made: Tag[] = []
    for (const name of names) made.push(await make(name))
    const ids = [visitor.conversationId]
    expectStatus(await tag({ ids, add: made.slice(0, 19).map(({ id }) => id) }), 200)
    const { body } = await tag({ ids, add: made.slice(19).map(({ id }) => id) })
    expect(body).toMatchObject({ changed: [], full: ids })
    expect(await carried()).toHaveLength(19)
  })

  test('found by the filter, shown live in the list, exported', async () => {
    const vip = await make('Fidèle')
    const live = await agent.live()
    live.send({ type: 'inbox' })
    expectStatus(await tag({ ids: [visitor.conversationId], add: [vip.id] }), 200)
    await live.next('changed', ({ conversation }) => conversation.tags[0]?.name === 'Fidèle')
    live.close()
    const { body } = await agent.call<ConversationPage>('GET', `/conversations?tag=${vip.id}`)
    expect(body.conversations.map(({ id }) => id)).toEqual([visitor.conversationId])
    expect(body.left).toBe(1)
    const admin = await house.agent()
    const customer = body.conversations[0]?.customer.id
    const { records } = (await admin.call<CustomerExport>('GET', `/customers/${customer}/export`))
      .body
    expect(records['conversation_tags']).toMatchObject([{ tag_id: vip.id }])
  })

  test('a tag of another workspace is none', async () => {
    const elsewhere = await openHouse()
    const theirs = await elsewhere.agent()
    const made = await theirs.call<Tag>('POST', '/tags', { body: { name: 'Ailleurs' } })
    const wish = { ids: [visitor.conversationId], add: [made.body.id] }
    expect(await tag(wish)).toMatchObject({ status: 404 })
    await elsewhere.close()
  })
})
