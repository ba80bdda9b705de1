import type { AuditEntry, AuditPage, SignInLink, User } from '@diapason/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type House } from '../house.ts'
import { agentWith, cookieOf, type Agent } from '../house/agent.ts'
import { expectStatus } from '../house/call.ts'

let house: House
let admin: Agent
beforeAll(async () => {
  house = await openHouse()
  admin = await house.agent()
})
afterAll(() => house.close())

const log = async (by = admin): Promise<AuditEntry[]> =>
  expectStatus(await by.call<AuditPage>('GET', '/audit'), 200).entries

describe('the log', () => {
  test('says who did what to whom, the newest first', async () => {
    const body = { email: 'nouvelle@example.org', name: 'Iota Équipe', role: 'agent' }
    const made = expectStatus(await admin.call<User>('POST', '/users', { body }), 201)
    const path = `/users/${made.id}`
    expectStatus(await admin.call<SignInLink>('POST', `${path}/sign-in-link`), 201)
    expectStatus(await admin.call('PUT', `${path}/role`, { body: { role: 'coach' } }), 200)
    expectStatus(await admin.call('POST', `${path}/sign-out`), 200)
    expectStatus(await admin.call('POST', `${path}/disable`), 200)
    expectStatus(await admin.call('POST', `${path}/enable`), 200)
    const entries = (await log()).slice(0, 6)
    expect(entries.map(({ act }) => act)).toEqual([
      'people.enable',
      'people.disable',
      'people.sign-out',
      'people.role',
      'people.link',
      'people.invite',
    ])
    for (const entry of entries)
      expect(entry).toMatchObject({
        by: { id: admin.user.id, name: admin.user.name },
        subject: made.id,
        subjectName: 'Iota Équipe',
      })
    expect(entries[3]?.detail).toEqual({ role: 'coach' })
    expect(JSON.stringify(entries)).not.toContain('nouvelle@example.org')
  })

  test('holds what was refused nowhere', async () => {
    const before = (await log()).length
    expect((await admin.call('PUT', `/users/${admin.user.id}/role`, { body: {} })).status).toBe(400)
    const agent = await house.agent({ role: 'agent' })
    expect((await agent.call('POST', `/users/${admin.user.id}/disable`)).status).toBe(403)
    expect(await log()).toHaveLength(before)
  })

  test('names the export and the erasure of a customer, by a machine too', async () => {
    const visitor = await house.visitor()
    await visitor.say('Bonjour, c’est Zénobie Quatremère.')
    const [{ id } = { id: '' }] = await house.sql<{ id: string }>('select id from customers')
    const machine = await house.machine()
    expectStatus(await machine('GET', `/customers/${id}/export`), 200)
    expectStatus(await admin.call('DELETE', `/customers/${id}`), 200)
    const [erased, exported] = await log()
    expect(erased).toMatchObject({ act: 'customers.erase', subject: id, detail: {} })
    expect(exported).toMatchObject({ act: 'customers.export', subject: id, by: null })
  })

  test('is read by administrators and the data protection officer, and taken along', async () => {
    const dpo = await house.agent({ role: 'dpo' })
    expect((await log(dpo)).length).toBeGreaterThan(0)
    const taken = await dpo.call<string>('GET', '/audit/export')
    const lines = taken.raw.trim().split('\n')
    const first = JSON.parse(lines.at(-1) ?? '') as AuditEntry
    expect(taken.headers.get('content-disposition')).toContain('audit.jsonl')
    expect(first.act).toBe('people.invite')
    expect((await log())[0]).toMatchObject({ act: 'audit.export', by: { id: dpo.user.id } })
  })

  test('cannot be changed, not even past the server', async () => {
    await expect(house.sql(`update audit set act = 'nothing'`)).rejects.toThrow(/never changed/)
    await expect(house.sql('delete from audit')).rejects.toThrow(/never changed/)
    await expect(house.sql('truncate audit')).rejects.toThrow(/never changed/)
  })

  test('of another company is another one', async () => {
    const theirs = await house.agent({ company: await house.newCompany() })
    expect(await log(theirs)).toEqual([])
  })

  test('comes page by page', async () => {
    const company = await house.newCompany()
    const host = await house.agent({ company })
    await house.sql(
      `insert into audit (workspace_id, act) select $1, 'policy.change' from generate_series(1, 120)`,
      [company.id],
    )
    const numbers: number[] = []
    let next: number | null = null
    do {
      const query = next === null ? '' : `?before=${next}`
      const page: AuditPage = expectStatus(await host.call<AuditPage>('GET', `/audit${query}`), 200)
      numbers.push(...page.entries.map(({ number }) => number))
      next = page.next
    } while (next !== null)
    expect(numbers).toHaveLength(120)
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a))
  })
})

describe('a person', () => {
  test('who is signed out everywhere comes in again', async () => {
    const agent = await house.agent({ role: 'agent' })
    const unused = await house.linkFor(agent)
    expectStatus(await admin.call('POST', `/users/${agent.user.id}/sign-out`), 200)
    expect((await agent.call('GET', '/session')).status).toBe(401)
    const own = { headers: { 'x-diapason': '1' } }
    expect((await house.call('POST', '/session', { body: { token: unused }, ...own })).status).toBe(
      401,
    )
    const link = await admin.call<SignInLink>('POST', `/users/${agent.user.id}/sign-in-link`)
    const token = new URL(expectStatus(link, 201).url).searchParams.get('token')
    const answer = await house.call('POST', '/session', { body: { token }, ...own })
    const back = agentWith(house.url, agent.user, cookieOf(answer))
    expect((await back.call('GET', '/session')).status).toBe(200)
  })

  test('who is shut out gets no link, and comes in again once let in', async () => {
    const agent = await house.agent({ role: 'agent' })
    const path = `/users/${agent.user.id}`
    expectStatus(await admin.call('POST', `${path}/disable`), 200)
    expect((await admin.call('POST', `${path}/sign-in-link`)).status).toBe(409)
    expect(expectStatus(await admin.call<User>('POST', `${path}/enable`), 200).disabled).toBe(false)
    expect((await admin.call('POST', `${path}/sign-in-link`)).status).toBe(201)
  })

  test('was last here in an hour, no more exactly', async () => {
    const agent = await house.agent({ role: 'agent' })
    expectStatus(await agent.call('GET', '/session'), 200)
    const people = expectStatus(await admin.call<User[]>('GET', '/users'), 200)
    const seenAt = people.find(({ id }) => id === agent.user.id)?.seenAt ?? ''
    expect(seenAt).toMatch(/:00:00\.000Z$/)
    expect(Date.now() - Date.parse(seenAt)).toBeLessThan(2 * 3_600_000)
  })
})
