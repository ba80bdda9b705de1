import { createHmac, randomUUID } from 'node:crypto'
import type { AuditPage, CustomerExport, CustomersFound } from '@diapason/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type Company, type House } from '../house.ts'
import type { Agent } from '../house/agent.ts'
import { expectStatus } from '../house/call.ts'

let house: House
let dpo: Agent
beforeAll(async () => {
  house = await openHouse()
  dpo = await house.agent({ role: 'dpo' })
})
afterAll(() => house.close())

const ask = (query: Record<string, string>, by: Agent = dpo) =>
  by.call<CustomersFound>('GET', `/customers?${new URLSearchParams(query)}`)
const find = async (query: Record<string, string>, by: Agent = dpo) =>
  expectStatus(await ask(query, by), 200)

/** A customer whom the site has named. */
async function known(name: string, email: string, company: Company = house.company) {
  const id = randomUUID()
  const signature = createHmac('sha256', company.identitySecret).update(id).digest('hex')
  const visitor = await house.visitor({
    channel: company.channel,
    identity: { id, name, email, signature },
  })
  await visitor.say('Bonjour, où est mon colis ?')
  return visitor
}

describe('a customer', () => {
  test('is found by their address first, then by how one begins', async () => {
    await known('Zénobie Quatremère', 'zenobie@example.org')
    await known('Zénobie Autre', 'zenobie@example.org.test')
    const { customers, more } = await find({ email: 'ZENOBIE@Example.org' })
    expect(customers.map(({ email }) => email)).toEqual([
      'zenobie@example.org',
      'zenobie@example.org.test',
    ])
    expect(customers[0]).toMatchObject({ name: 'Zénobie Quatremère', conversations: 1 })
    expect(more).toBe(false)
    expect((await find({ email: 'zen_bie@' })).customers).toEqual([])
  })

  test('is found by name, without accents, whatever its order, and by how it begins', async () => {
    const names = async (name: string) =>
      (await find({ name })).customers.map((customer) => customer.name)
    await known('Ève Œillet', 'eve@example.org')
    expect(await names('oeillet eve')).toEqual(['Ève Œillet'])
    expect(await names('oeil eve')).toEqual([])
    expect(await names('eve oeil')).toEqual(['Ève Œillet'])
    expect((await find({ name: 'eve oeillet', email: 'autre@example.org' })).customers).toEqual([])
  })

  test('and is handed out and erased by whom the search has told the id', async () => {
    await known('Basile Ancelin', 'basile@example.org')
    const [{ id } = { id: '' }] = (await find({ email: 'basile@example.org' })).customers
    const held = await dpo.call<CustomerExport>('GET', `/customers/${id}/export`)
    expect(expectStatus(held, 200).customer).toMatchObject({ name: 'Basile Ancelin' })
    expectStatus(await dpo.call('DELETE', `/customers/${id}`), 200)
    expect((await find({ email: 'basile@example.org' })).customers).toEqual([])
  })

  test('of many: the newest twenty, and that there are more', async () => {
    await house.sql(
      `insert into customers (workspace_id, id, channel_id, name, created_at)
       select $1, gen_random_uuid(), $2, 'Martin n' || n, now() - make_interval(hours => n)
       from generate_series(1, 21) as n`,
      [house.company.id, house.company.channelId],
    )
    const { customers, more } = await find({ name: 'martin' })
    expect(customers.map(({ name }) => name)).toEqual(
      Array.from({ length: 20 }, (_, index) => `Martin n${index + 1}`),
    )
    expect(more).toBe(true)
  })

  test('of another company is not found', async () => {
    const company = await house.newCompany()
    await known('Ailleurs Lointain', 'ailleurs@example.org', company)
    expect((await find({ email: 'ailleurs@example.org' })).customers).toEqual([])
    const theirs = await house.agent({ company, role: 'dpo' })
    expect((await find({ name: 'lointain' }, theirs)).customers).toHaveLength(1)
  })
})

describe('a search', () => {
  test('is for whoever exports and erases', async () => {
    for (const role of ['agent', 'coach', 'lead'] as const)
      expect((await ask({ name: 'martin' }, await house.agent({ role }))).status).toBe(403)
    expect((await ask({ name: 'martin' }, await house.agent({ role: 'admin' }))).status).toBe(200)
  })

  test('without an address or a name finds nobody', async () => {
    expect((await ask({})).status).toBe(400)
    expect((await ask({ name: ' ' })).status).toBe(400)
    expect((await find({ name: '…!…' })).customers).toEqual([])
  })

  test('is written down with who looked, and without what they looked for', async () => {
    await find({ email: 'quelqu-un@example.org' })
    const { entries } = expectStatus(await dpo.call<AuditPage>('GET', '/audit'), 200)
    expect(entries[0]).toMatchObject({
      act: 'customers.find',
      by: { id: dpo.user.id },
      subject: null,
      detail: {},
    })
    expect(JSON.stringify(entries)).not.toContain('quelqu')
    expect(house.logged()).not.toContain('quelqu-un')
  })
})
