import { createHmac, randomUUID } from 'node:crypto'
import type { CustomerExport, CustomerFile } from '@diapason/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, until, type House } from '../house.ts'
import type { Agent } from '../house/agent.ts'
import { expectStatus } from '../house/call.ts'
import type { Visitor } from '../house/visitor.ts'

let house: House
let agent: Agent
let lead: Agent
let admin: Agent
beforeAll(async () => {
  house = await openHouse()
  agent = await house.agent({ role: 'agent' })
  lead = await house.agent({ role: 'lead' })
  admin = await house.agent({ role: 'admin' })
})
afterAll(() => house.close())

const identityOf = (id: string, name: string) => ({
  id,
  name,
  signature: createHmac('sha256', house.company.identitySecret).update(id).digest('hex'),
})
const customerOf = async (visitor: Visitor) =>
  (await agent.open(visitor.conversationId)).summary.customer.id
const fileOf = async (id: string, by: Agent = agent) =>
  expectStatus(await by.call<CustomerFile>('GET', `/customers/${id}`), 200)
const join = (into: string, other: string, by: Agent = lead) =>
  by.call<CustomerFile>('POST', `/customers/${into}/join`, { body: { other } })
const setApart = (into: string, other: string, by: Agent = lead) =>
  by.call<CustomerFile>('POST', `/customers/${into}/set-apart`, { body: { other } })

/** Somebody who wrote signed in, and once before without being known. */
const twoRecords = async () => {
  const number = randomUUID()
  const name = `Client ${number.slice(0, 8)}`
  const anonymous = await house.visitor()
  await anonymous.say('Bonjour, où est mon colis ?')
  await agent.change(anonymous.conversationId, 'take')
  await agent.change(anonymous.conversationId, 'close')
  const known = await house.visitor({ identity: identityOf(number, name) })
  await known.say('Bonjour, je reviens pour mon colis.')
  const [from, into] = [await customerOf(anonymous), await customerOf(known)]
  return { number, name, anonymous, known, from, into }
}

test('a file holds the person, all conversations, and how long they are kept', async () => {
  const { known, into, name, number } = await twoRecords()
  const file = await fileOf(into)
  expect(file.customer).toMatchObject({ id: into, name, identity: number })
  expect(file.conversations.map(({ id }) => id)).toEqual([known.conversationId])
  expect(file).toMatchObject({ conversationCount: 1, joined: [], alike: [] })
  expect(file.keptFor.messagesDays).toBeGreaterThan(0)
  const other = await house.agent({ company: await house.newCompany() })
  expect((await other.call('GET', `/customers/${into}`)).status).toBe(404)
})

test('two records become one: conversations, export and both ways in lead to it', async () => {
  const { number, name, anonymous, known, from, into } = await twoRecords()
  const file = expectStatus(await join(into, from), 200)
  expect(file.conversations.map(({ id }) => id).toSorted()).toEqual(
    [anonymous.conversationId, known.conversationId].toSorted(),
  )
  expect(file.joined).toMatchObject([{ id: from, conversations: 1 }])
  expect((await fileOf(from)).customer.id).toBe(into)
  expect((await agent.open(anonymous.conversationId)).summary.customer).toMatchObject({
    id: into,
    name,
  })
  expect((await anonymous.post(randomUUID(), 'Toujours rien.')).status).toBe(409)
  const back = await house.visitor({ token: anonymous.token })
  expect(back.conversationId).toBe(known.conversationId)
  const again = await house.visitor({ identity: identityOf(number, name) })
  expect(again.conversationId).toBe(known.conversationId)
  const held = expectStatus(
    await admin.call<CustomerExport>('GET', `/customers/${into}/export`),
    200,
  )
  expect(held.conversations).toHaveLength(2)
  expect(held.records['customer_aliases']).toHaveLength(1)
})

test('the record whose identity is gone still leads to the person', async () => {
  const { number, name, from, into } = await twoRecords()
  expectStatus(await join(from, into), 200)
  const again = await house.visitor({ identity: identityOf(number, name) })
  await again.say('Me revoici.')
  expect(await customerOf(again)).toBe(from)
  expect((await fileOf(from)).customer.name).toBe(name)
})

test('what was joined can be set apart again, with what it brought', async () => {
  const { anonymous, known, from, into, name } = await twoRecords()
  expectStatus(await join(from, into), 200)
  const file = expectStatus(await setApart(from, into), 200)
  expect(file.customer).toMatchObject({ id: from, name: null })
  expect(file.conversations.map(({ id }) => id)).toEqual([anonymous.conversationId])
  expect((await fileOf(into)).customer.name).toBe(name)
  expect(await customerOf(known)).toBe(into)
  expect((await setApart(from, into)).status).toBe(404)
})

test('three records joined one after the other come apart in the order of joining', async () => {
  const [one, two] = [await twoRecords(), await twoRecords()]
  expectStatus(await join(one.into, one.from), 200)
  await agent.change(one.known.conversationId, 'close')
  const file = expectStatus(await join(two.into, one.into), 200)
  expect(file.joined.map(({ id }) => id).toSorted()).toEqual([one.from, one.into].toSorted())
  expectStatus(await setApart(two.into, one.into), 200)
  expect((await fileOf(one.into)).conversationCount).toBe(2)
  expect((await fileOf(one.into)).joined.map(({ id }) => id)).toEqual([one.from])
  expect((await fileOf(two.into)).conversationCount).toBe(1)
})

test('two open conversations on one channel, a stranger’s record or oneself are refused', async () => {
  const [one, two] = [await twoRecords(), await twoRecords()]
  expect(await join(one.into, two.into)).toMatchObject({
    status: 409,
    body: { code: 'both_open' },
  })
  expect((await join(one.into, one.into)).status).toBe(400)
  expect((await join(one.into, randomUUID())).status).toBe(404)
  const other = await house.agent({ company: await house.newCompany(), role: 'lead' })
  expect((await join(one.into, one.from, other)).status).toBe(404)
  expect((await join(one.into, one.from, agent)).status).toBe(403)
  expect((await fileOf(one.into)).joined).toEqual([])
})

test('an erasure takes both, and who did what stands in the log', async () => {
  const { anonymous, known, from, into } = await twoRecords()
  expectStatus(await join(into, from), 200)
  expectStatus(await admin.call('DELETE', `/customers/${into}`), 200)
  for (const { conversationId } of [anonymous, known])
    expect((await agent.call('GET', `/conversations/${conversationId}`)).status).toBe(404)
  const left = await house.sql(`select 1 from customer_aliases where id = $1`, [from])
  expect(left).toEqual([])
  await until(async () => {
    const { body } = await admin.call<{ entries: { act: string; subject: string }[] }>(
      'GET',
      '/audit',
    )
    return body.entries.some(({ act, subject }) => act === 'customers.join' && subject === into)
  })
})
