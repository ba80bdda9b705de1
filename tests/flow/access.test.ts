import type { Session, SignInLink } from '@diapason/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type House } from '../house.ts'
import { agentWith, cookieOf, type Agent } from '../house/agent.ts'
import { caller, expectStatus, type Answer } from '../house/call.ts'
import { openLive } from '../house/live.ts'

const OWN = { 'x-diapason': '1' }
const GOOD = 'une phrase assez longue'

let house: House
let admin: Agent
beforeAll(async () => {
  house = await openHouse()
  admin = await house.agent()
})
afterAll(() => house.close())

const signIn = (body: object, headers: Record<string, string> = OWN): Promise<Answer<Session>> =>
  house.call('POST', '/session', { body, headers })

/** Signs in and acts with the cookie that came. */
const enter = async (body: object): Promise<Agent> => {
  const answer = await signIn(body)
  return agentWith(house.url, expectStatus(answer, 200).user, cookieOf(answer))
}

describe('a one-time link', () => {
  test('lets one in, once', async () => {
    const token = await house.linkFor(admin)
    const first = await signIn({ token })
    expect(first).toMatchObject({ status: 200, body: { passwordSet: false } })
    expect(await signIn({ token })).toMatchObject({
      status: 401,
      body: { code: 'sign_in_refused' },
    })
    const cookie = first.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/; HttpOnly/i)
    expect(cookie).toMatch(/; SameSite=Lax/i)
    expect(cookie).toMatch(/; Path=\//i)
  })

  test('used ten times at once lets one in', async () => {
    const token = await house.linkFor(admin)
    const answers = await Promise.all(Array.from({ length: 10 }, () => signIn({ token })))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(9)
  })

  test('is stored as a hash only, like every secret', async () => {
    const token = await house.linkFor(admin)
    const tables = await house.sql<{ text: string }>(
      `select l::text as text from sign_in_links l union all select s::text from sessions s
       union all select k::text from api_keys k`,
    )
    const hex = Buffer.from(token).toString('hex')
    for (const { text } of tables) {
      expect(text).not.toContain(token)
      expect(text).not.toContain(hex)
      expect(text).not.toContain(admin.cookie.split('=')[1])
    }
  })

  test('that has expired lets nobody in', async () => {
    const token = await house.linkFor(admin)
    await house.sql(`update sign_in_links set expires_at = now() - interval '1 second'`)
    expect((await signIn({ token })).status).toBe(401)
  })

  test('is made by administrators', async () => {
    const path = `/users/${admin.user.id}/sign-in-link`
    const link = expectStatus(await admin.call<SignInLink>('POST', path), 201)
    const token = new URL(link.url).searchParams.get('token')
    expect((await signIn({ token })).body.user?.id).toBe(admin.user.id)
  })
})

describe('a password', () => {
  test('has twelve characters at least', async () => {
    const agent = await house.agent()
    const short = await agent.call('PUT', '/session/password', {
      body: { password: 'onze signes' },
    })
    expect(short).toMatchObject({ status: 400, body: { code: 'invalid_request' } })
    expect(short.raw).not.toContain('onze signes')
  })

  test('ends every other session, and lets one in from then on', async () => {
    const agent = await house.agent()
    const other = await enter({ token: await house.linkFor(agent) })
    const set = await agent.call('PUT', '/session/password', { body: { password: GOOD } })
    expect(set.status).toBe(204)
    expect((await agent.call('GET', '/session')).status).toBe(401)
    expect((await other.call('GET', '/session')).status).toBe(401)
    const renewed = agentWith(house.url, agent.user, cookieOf(set))
    expect(await renewed.call('GET', '/session')).toMatchObject({ body: { passwordSet: true } })
    const { email } = agent.user
    expect((await signIn({ email, password: GOOD })).status).toBe(200)
    expect((await signIn({ email: email.toUpperCase(), password: GOOD })).status).toBe(200)
  })

  test('that is wrong gets the same answer as an address that nobody has', async () => {
    const agent = await house.agent()
    await agent.call('PUT', '/session/password', { body: { password: GOOD } })
    const wrong = await signIn({ email: agent.user.email, password: `${GOOD}!` })
    const nobody = await signIn({ email: 'personne@example.org', password: GOOD })
    const unset = await signIn({ email: admin.user.email, password: GOOD })
    expect(wrong.status).toBe(401)
    for (const answer of [nobody, unset])
      expect([answer.status, answer.raw]).toEqual([wrong.status, wrong.raw])
  })
})

describe('a session', () => {
  test('ends with signing out', async () => {
    const agent = await house.agent()
    expect((await agent.call('DELETE', '/session')).status).toBe(204)
    expect((await agent.call('GET', '/session')).status).toBe(401)
  })

  test('of somebody who is shut out ends at once, and no link or password leads back', async () => {
    const agent = await house.agent({ role: 'agent' })
    const token = await house.linkFor(agent)
    await agent.call('PUT', '/session/password', { body: { password: GOOD } })
    const back = await enter({ email: agent.user.email, password: GOOD })
    const shut = await admin.call('POST', `/users/${agent.user.id}/disable`)
    expect(shut).toMatchObject({ status: 200, body: { disabled: true } })
    expect((await back.call('GET', '/session')).status).toBe(401)
    expect((await signIn({ email: agent.user.email, password: GOOD })).status).toBe(401)
    expect((await signIn({ token })).status).toBe(401)
  })

  test('is no use to another site: a change needs the header and our own origin', async () => {
    const { cookie } = admin
    const body = { email: 'intrus@example.org', name: 'Intrus', role: 'admin' }
    const attempts: Record<string, string>[] = [
      { cookie },
      { cookie, 'x-diapason': '0' },
      { cookie, ...OWN, origin: 'https://elsewhere.example' },
      { cookie, ...OWN, origin: 'null' },
      { cookie, ...OWN, origin: house.url.replace('127.0.0.1', 'localhost') },
    ]
    for (const headers of attempts) {
      const answer = await house.call('POST', '/users', { body, headers })
      expect([headers, answer.status, answer.body]).toMatchObject([
        headers,
        403,
        { code: 'forbidden' },
      ])
    }
    expect((await admin.call('GET', '/users')).raw).not.toContain('intrus@')
    const own = { cookie, ...OWN, origin: house.url }
    const answer = await house.call('POST', '/users', { body, headers: own })
    expect(answer.status).toBe(201)
  })

  test('cannot be begun from another site', async () => {
    const token = await house.linkFor(admin)
    expect((await signIn({ token }, {})).status).toBe(403)
    const origin = 'https://elsewhere.example'
    expect((await signIn({ token }, { ...OWN, origin })).status).toBe(403)
    expect((await signIn({ token })).status).toBe(200)
  })
})

describe('an API key', () => {
  test('works until it is revoked', async () => {
    const made = await admin.call<{ id: string; key: string }>('POST', '/api-keys', {
      body: { name: 'Tableau de bord' },
    })
    const { id, key } = expectStatus(made, 201)
    expect(key).toMatch(/^dk_/)
    expect((await admin.call('GET', '/api-keys')).raw).not.toContain(key)
    const machine = caller(house.url, { authorization: `Bearer ${key}` })
    expect((await machine('GET', '/conversations?queue=all')).status).toBe(200)
    expect((await admin.call('DELETE', `/api-keys/${id}`)).status).toBe(204)
    expect((await machine('GET', '/conversations?queue=all')).status).toBe(401)
    expect((await admin.call('DELETE', `/api-keys/${id}`)).status).toBe(404)
  })

  test('cannot speak for a person', async () => {
    const machine = await house.machine()
    const visitor = await house.visitor()
    await visitor.askPerson()
    const path = `/conversations/${visitor.conversationId}`
    const body = { id: crypto.randomUUID(), text: 'Bonjour', seenSeq: 9, fence: 2 }
    for (const act of ['replies', 'notes', 'take', 'return', 'close', 'reopen'])
      expect((await machine('POST', `${path}/${act}`, { body })).status, act).toBe(403)
    expect((await visitor.snapshot()).messages).toHaveLength(1)
  })

  test('that is not one opens nothing', async () => {
    for (const key of ['dk_nobody', 'nobody', admin.cookie.split('=')[1]]) {
      const headers = { authorization: `Bearer ${key}` }
      expect((await house.call('GET', '/users', { headers })).status).toBe(401)
    }
  })
})

describe('a site', () => {
  const SHOP = 'https://boutique.example'
  const body = () => ({ channel: house.company.channel, language: 'fr' })
  const visitFrom = (origin: string) =>
    house.call<{ token: string }>('POST', '/visitor/visits', { body: body(), headers: { origin } })

  test('may show the widget once it is on the list, and no sooner', async () => {
    expect(await visitFrom(SHOP)).toMatchObject({ status: 403, body: { code: 'forbidden' } })
    const path = `/channels/${house.company.channelId}/origins`
    const put = await admin.call('PUT', path, { body: { origins: [SHOP] } })
    expect(put).toMatchObject({ status: 200, body: { origins: [SHOP] } })
    expect((await visitFrom(SHOP)).status).toBe(201)
    const near = [`${SHOP}.evil.example`, 'http://boutique.example', `${SHOP}:8443`, 'null']
    for (const origin of near) expect((await visitFrom(origin)).status, origin).toBe(403)
    const config = `/visitor/config?channel=${house.company.channel}&language=fr`
    const refused = await house.call('GET', config, { headers: { origin: near[0] ?? '' } })
    expect(refused.status).toBe(403)
  })

  test('cannot use a token that another site was given', async () => {
    const token = expectStatus(await visitFrom(SHOP), 201).token
    const ask = (origin: string) =>
      house.call('GET', '/visitor/conversation', {
        headers: { origin, authorization: `Bearer ${token}` },
      })
    expect((await ask(SHOP)).status).toBe(200)
    expect((await ask('https://elsewhere.example')).status).toBe(401)
    for (const [origin, isIn] of [
      [SHOP, true],
      ['https://elsewhere.example', false],
    ] as const) {
      const live = await openLive(house.url, { token, headers: { origin } })
      expect(live.frames.length > 0, origin).toBe(isIn)
      live.close()
    }
  })
})

describe('roles', () => {
  const ADMINISTRATION: [method: string, path: string, body?: object][] = [
    ['POST', '/users', { email: 'x@example.org', name: 'X', role: 'admin' }],
    ['POST', '/users/:self/sign-in-link'],
    ['POST', '/users/:self/disable'],
    ['PUT', '/workspace', { name: 'X' }],
    ['GET', '/api-keys'],
    ['POST', '/api-keys', { name: 'X' }],
    ['DELETE', '/api-keys/:self'],
    ['PUT', '/channels/:self/origins', { origins: [] }],
    ['POST', '/dead-letters/1/retry'],
  ]

  test.each(['agent', 'lead'] as const)('a %s may not administer', async (role) => {
    const person = await house.agent({ role })
    for (const [method, path, body] of ADMINISTRATION) {
      const asked = body === undefined ? {} : { body }
      const answer = await person.call(method, path.replace(':self', person.user.id), asked)
      expect([method, path, answer.status]).toEqual([method, path, 403])
    }
    const { body: policy } = await person.call('GET', '/policy')
    expect((await person.call('PUT', '/policy', { body: policy })).status).toBe(403)
  })

  test('an agent may not approve answers; a lead may', async () => {
    const body = { intent: 'invoice', language: 'fr', text: 'La facture est dans votre compte.' }
    const [agent, lead] = [
      await house.agent({ role: 'agent' }),
      await house.agent({ role: 'lead' }),
    ]
    expect((await agent.call('POST', '/answers', { body })).status).toBe(403)
    const made = await lead.call<{ id: string }>('POST', '/answers', { body })
    const { id } = expectStatus(made, 201)
    expect((await agent.call('PUT', `/answers/${id}`, { body })).status).toBe(403)
    expect((await agent.call('DELETE', `/answers/${id}`)).status).toBe(403)
    expect((await lead.call('PUT', `/answers/${id}`, { body })).status).toBe(200)
    expect((await lead.call('DELETE', `/answers/${id}`)).status).toBe(204)
  })
})
