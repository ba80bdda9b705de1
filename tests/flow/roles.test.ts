import { randomUUID } from 'node:crypto'
import { roleSchema, type Role, type Session, type User } from '@diapason/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PERMISSIONS, type Caller } from '../../packages/server/src/access/permissions.ts'
import { openHouse, until, type House } from '../house.ts'
import type { Agent } from '../house/agent.ts'
import { expectStatus, type Call } from '../house/call.ts'
import { openLive } from '../house/live.ts'

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
interface Route {
  readonly method: Method
  /** As the table of permissions writes it. */
  readonly path: string
}

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

/** Everything of the reference that stands behind the team's door. */
async function routesOfTheTeam(): Promise<Route[]> {
  const response = await fetch(`${house.url}/api/v1/openapi.json`)
  const { paths } = (await response.json()) as {
    paths: Record<string, Record<string, { security?: Record<string, unknown>[] }>>
  }
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, { security = [] }]) => security.some((way) => 'session' in way))
      .map(([method]) => ({
        method: method.toUpperCase() as Method,
        path: path
          .replace('/api/v1', '')
          .replace(/\/$/, '')
          .replaceAll(/\{(\w+)\}/g, ':$1'),
      })),
  )
}

const nameOf = ({ method, path }: Route): string => `${method} ${path}`
const listed = PERMISSIONS.flatMap(({ routes }) => routes)

/** An address that names nothing that is there. */
const nowhere = (path: string): string =>
  path
    .replace(':seq', '1')
    .replace(':name', 'nothing_here')
    .replaceAll(/:\w+/g, () => randomUUID())

describe('the table of permissions', () => {
  test('has one line for each route of the reference, and none for what is not there', async () => {
    const there = (await routesOfTheTeam()).map(nameOf)
    expect(listed.toSorted()).toEqual(there.toSorted())
    expect(new Set(listed).size).toBe(listed.length)
    for (const { why } of PERMISSIONS) expect(why.length).toBeGreaterThan(20)
  })

  test.each<Caller>([...roleSchema.options, 'machine'])('is what %s meets', async (caller) => {
    const routes = await routesOfTheTeam()
    const call: Call =
      caller === 'machine' ? await house.machine() : (await house.agent({ role: caller })).call
    const leaving = 'DELETE /session'
    const order = routes.toSorted((a) => (nameOf(a) === leaving ? 1 : -1))
    for (const route of order) {
      const line = PERMISSIONS.find((one) => one.routes.includes(nameOf(route)))
      const body = route.method === 'GET' || route.method === 'DELETE' ? {} : { body: {} }
      const answer = await call(route.method, nowhere(route.path), body)
      const isRefused = answer.status === 403
      expect([nameOf(route), isRefused]).toEqual([nameOf(route), !line?.who.includes(caller)])
    }
  })
})

describe('a session', () => {
  test('says what its person may do', async () => {
    const coach = await house.agent({ role: 'coach' })
    const { may } = expectStatus(await coach.call<Session>('GET', '/session'), 200)
    expect(may).toContain('note')
    expect(may).not.toContain('answer')
  })
})

describe('a coach', () => {
  test('reads and notes, and says nothing to a customer', async () => {
    const coach = await house.agent({ role: 'coach' })
    const visitor = await house.visitor()
    await visitor.say('Bonjour, quels sont vos horaires ?')
    const path = `/conversations/${visitor.conversationId}`
    await until(async () => (await coach.call('GET', path)).status === 200)
    const note = { id: randomUUID(), text: 'Nommez d’abord ce qui l’inquiète.' }
    expect((await coach.call('POST', `${path}/notes`, { body: note })).status).toBe(201)
    const words = { id: randomUUID(), text: 'Bonjour', fence: 1, seenSeq: 1 }
    expect((await coach.call('POST', `${path}/replies`, { body: words })).status).toBe(403)
  })

  test('counts as nobody whom customers could wait for', async () => {
    const company = await house.newCompany()
    const coach = await house.agent({ role: 'coach', company })
    const live = await openLive(house.url, { headers: { cookie: coach.cookie } })
    expect(await house.agentsHere(company)).toBe(0)
    live.close()
  })
})

describe('the data protection officer', () => {
  test('keeps, exports and erases, and reads no conversation, live neither', async () => {
    const dpo = await house.agent({ role: 'dpo' })
    const visitor = await house.visitor()
    await visitor.say('Bonjour, où est ma commande 48213 ?')
    const path = `/conversations/${visitor.conversationId}`
    expect((await dpo.call('GET', path)).status).toBe(403)
    expect((await dpo.call('GET', '/conversations')).status).toBe(403)
    const [{ id } = { id: '' }] = await house.sql<{ id: string }>(
      'select customer_id as id from conversations where id = $1',
      [visitor.conversationId],
    )
    const held = await dpo.call('GET', `/customers/${id}/export`)
    expect(expectStatus(held, 200)).toMatchObject({ customer: { id } })
    expect((await dpo.call('DELETE', `/customers/${id}`)).status).toBe(200)
    expect((await dpo.call('GET', '/erasures')).status).toBe(200)
    const days = { feelingsDays: 7, correctionsDays: 7, messagesDays: 365 }
    expect((await dpo.call('PUT', '/retention', { body: days })).status).toBe(200)
  })
})

describe('the last administrator', () => {
  const alone = async (): Promise<Agent> => {
    const company = await house.newCompany()
    return house.agent({ company })
  }

  test('keeps role and access', async () => {
    const admin = await alone()
    const path = `/users/${admin.user.id}`
    const demoted = await admin.call('PUT', `${path}/role`, { body: { role: 'lead' } })
    expect(demoted).toMatchObject({ status: 409, body: { code: 'conflict' } })
    expect((await admin.call('POST', `${path}/disable`)).status).toBe(409)
    expect((await admin.call('GET', '/users')).status).toBe(200)
  })

  test('is still there when two demote each other at once', async () => {
    const company = await house.newCompany()
    const [one, other] = [await house.agent({ company }), await house.agent({ company })]
    const demote = (by: Agent, whom: Agent) =>
      by.call('PUT', `/users/${whom.user.id}/role`, { body: { role: 'agent' } })
    const answers = await Promise.all([demote(one, other), demote(other, one)])
    const [{ count } = { count: 0 }] = await house.sql<{ count: number }>(
      `select count(*)::int as count from users where workspace_id = $1 and role = 'admin'`,
      [company.id],
    )
    expect(count).toBe(1)
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  })
})

describe('another role', () => {
  test('holds from the next request, and leaves one’s customers to the queue', async () => {
    const admin = await house.agent()
    const agent = await house.agent({ role: 'agent' })
    const visitor = await house.visitor()
    await visitor.say('Bonjour, je voudrais parler à quelqu’un.')
    const path = `/conversations/${visitor.conversationId}`
    const state = async () =>
      (
        await house.sql<{ owner: string; fence: number }>(
          'select owner, fence from conversations where id = $1',
          [visitor.conversationId],
        )
      )[0]
    await until(async () => (await state())?.owner === 'queue')
    const { fence } = (await state()) ?? { fence: 0 }
    expectStatus(await agent.call('POST', `${path}/take`, { body: { fence } }), 200)
    const change = { body: { role: 'dpo' satisfies Role } }
    expectStatus(await admin.call<User>('PUT', `/users/${agent.user.id}/role`, change), 200)
    expect((await agent.call('GET', path)).status).toBe(403)
    expect((await state())?.owner).toBe('queue')
  })
})
