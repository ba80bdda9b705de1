/* Words that a team sorts its customers by. */
import { randomUUID } from 'node:crypto'
import type { CustomerExport, CustomerFile, KnownSegment, OwnExport } from '@diapason/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type House } from '../house.ts'
import type { Agent } from '../house/agent.ts'
import { expectStatus } from '../house/call.ts'
import type { Visitor } from '../house/visitor.ts'

let house: House
let agent: Agent
let lead: Agent
beforeAll(async () => {
  house = await openHouse()
  agent = await house.agent({ role: 'agent' })
  lead = await house.agent({ role: 'lead' })
})
afterAll(() => house.close())

const put = (id: string, segments: readonly string[], by: Agent = agent) =>
  by.call<CustomerFile>('PUT', `/customers/${id}/segments`, { body: { segments } })
const set = async (id: string, ...segments: string[]) =>
  expectStatus(await put(id, segments), 200).segments
const segmentsOf = async (id: string) =>
  expectStatus(await agent.call<CustomerFile>('GET', `/customers/${id}`), 200).segments
const known = async (by: Agent = agent) =>
  expectStatus(await by.call<KnownSegment[]>('GET', '/customers/segments'), 200)

/** Somebody who has written. */
async function somebody(of: { channel?: string; by?: Agent } = {}) {
  const { channel, by = agent } = of
  const visitor: Visitor = await house.visitor(channel === undefined ? {} : { channel })
  await visitor.say('Bonjour, où est mon colis ?')
  return { visitor, id: (await by.open(visitor.conversationId)).summary.customer.id }
}

test('are set, seen by whoever reads, and replaced as a whole', async () => {
  const { id, visitor } = await somebody()
  expect(await segmentsOf(id)).toEqual([])
  expect(await set(id, '  Service   après-vente ', 'Abonné')).toEqual([
    'Abonné',
    'Service après-vente',
  ])
  expect(await segmentsOf(id)).toEqual(['Abonné', 'Service après-vente'])
  expect(await set(id, 'Professionnel', 'Abonné')).toEqual(['Abonné', 'Professionnel'])
  expect(JSON.stringify(await visitor.snapshot())).not.toContain('Professionnel')
  expect(await set(id)).toEqual([])
})

test('are one whatever their accents and capitals; who set one first stays known', async () => {
  const { id } = await somebody()
  expect(await set(id, 'Élite', 'ELITE', 'élite!')).toEqual(['Élite'])
  expectStatus(await put(id, ['elite', 'Presse'], lead), 200)
  expect(await segmentsOf(id)).toEqual(['elite', 'Presse'])
  const rows = await house.sql<{ author: string }>(
    'select author_id as author from customer_segments where customer_id = $1 order by folded',
    [id],
  )
  expect(rows.map(({ author }) => author)).toEqual([agent.user.id, lead.user.id])
})

test('are ten at most, of forty characters, with a letter or a digit', async () => {
  const { id } = await somebody()
  const ten = Array.from({ length: 10 }, (_, place) => `Groupe ${place}`)
  expect(await set(id, ...ten)).toEqual(ten)
  expect(await set(id, ...ten, 'GROUPE 3')).toHaveLength(10)
  expect(await put(id, [...ten, 'De trop'])).toMatchObject({
    status: 409,
    body: { code: 'conflict', action: expect.stringMatching(/./) },
  })
  expect(await segmentsOf(id)).toHaveLength(10)
  expect((await put(id, ['x'.repeat(41)])).status).toBe(400)
  expect((await put(id, ['x'.repeat(40)])).status).toBe(200)
  expect((await put(id, ['   '])).status).toBe(400)
  expect((await put(id, ['!?'])).status).toBe(400)
  expect((await put(randomUUID(), ['Abonné'])).status).toBe(404)
})

test('are set by those who may note, and by nobody else', async () => {
  const { id } = await somebody()
  const coach = await house.agent({ role: 'coach' })
  const dpo = await house.agent({ role: 'dpo' })
  const machine = await house.machine()
  expect((await put(id, ['Abonné'], coach)).status).toBe(200)
  expect((await put(id, [], dpo)).status).toBe(403)
  expect((await dpo.call('GET', '/customers/segments')).status).toBe(403)
  const body = { segments: [] }
  expect((await machine('PUT', `/customers/${id}/segments`, { body })).status).toBe(403)
  expect(await segmentsOf(id)).toEqual(['Abonné'])
})

test('are known to the workspace, those of most customers first, and to no other', async () => {
  const company = await house.newCompany()
  const by = await house.agent({ company })
  const people = [1, 2, 3].map(() => somebody({ channel: company.channel, by }))
  const [one, two, three] = (await Promise.all(people)).map(({ id }) => id)
  for (const [id, segments] of [
    [one, ['Abonné', 'VIP']],
    [two, ['abonne', 'Presse']],
    [three, ['Abonné']],
  ] as const)
    expectStatus(await put(id ?? '', segments, by), 200)
  expect(await known(by)).toEqual([
    { name: 'Abonné', customers: 3 },
    { name: 'Presse', customers: 1 },
    { name: 'VIP', customers: 1 },
  ])
  expect((await known()).map(({ name }) => name)).not.toContain('VIP')
  expect((await put(one ?? '', ['Pris'])).status).toBe(404)
})

test('follow records that are joined, and part with them, the same word of both with each', async () => {
  const [first, second] = [await somebody(), await somebody()]
  await agent.change(first.visitor.conversationId, 'take')
  await agent.change(first.visitor.conversationId, 'close')
  await set(first.id, 'Abonné', 'Presse')
  await set(second.id, 'abonné', 'VIP')
  const body = { other: first.id }
  const join = await lead.call<CustomerFile>('POST', `/customers/${second.id}/join`, { body })
  expect(expectStatus(join, 200).segments).toEqual(['abonné', 'Presse', 'VIP'])
  // The old id leads to the record of today.
  expect(await set(first.id, 'Abonné', 'Presse', 'Export')).toEqual(['Abonné', 'Export', 'Presse'])
  const apart = await lead.call('POST', `/customers/${second.id}/set-apart`, { body })
  expectStatus(apart, 200)
  expect(await segmentsOf(first.id)).toEqual(['Abonné', 'Presse'])
  expect(await segmentsOf(second.id)).toEqual(['Abonné', 'Export'])
})

test('of joined records may be more than ten, and are taken away one by one', async () => {
  const [first, second] = [await somebody(), await somebody()]
  await agent.change(first.visitor.conversationId, 'take')
  await agent.change(first.visitor.conversationId, 'close')
  await set(first.id, ...Array.from({ length: 8 }, (_, place) => `A${place}`))
  await set(second.id, ...Array.from({ length: 8 }, (_, place) => `B${place}`))
  const body = { other: first.id }
  expectStatus(await lead.call('POST', `/customers/${second.id}/join`, { body }), 200)
  const all = await segmentsOf(second.id)
  expect(all).toHaveLength(16)
  expect((await put(second.id, [...all, 'De trop'])).status).toBe(409)
  expect(await set(second.id, ...all.slice(1))).toHaveLength(15)
})

test('two who set them at once leave one of both lists, whole', async () => {
  const { id } = await somebody()
  const lists = [
    ['Abonné', 'Presse'],
    ['Export', 'VIP'],
  ]
  const answers = await Promise.all(lists.map((list) => put(id, list)))
  expect(answers.map(({ status }) => status)).toEqual([200, 200])
  expect(lists).toContainEqual(await segmentsOf(id))
})

test('are handed out on request, not in what customers take along, and erased with them', async () => {
  const { id, visitor } = await somebody()
  await set(id, 'Mot de la maison')
  const dpo = await house.agent({ role: 'dpo' })
  const held = await dpo.call<CustomerExport>('GET', `/customers/${id}/export`)
  expect(expectStatus(held, 200).records['customer_segments']).toEqual([
    expect.objectContaining({ name: 'Mot de la maison', author_id: agent.user.id }),
  ])
  const own = await visitor.call<OwnExport>('GET', '/visitor/conversation/export')
  expect(own.raw).not.toContain('Mot de la maison')
  expectStatus(await dpo.call('DELETE', `/customers/${id}`), 200)
  expect(await house.sql('select 1 from customer_segments where customer_id = $1', [id])).toEqual(
    [],
  )
  expect((await known()).map(({ name }) => name)).not.toContain('Mot de la maison')
})
