import type { Session, SignInLink } from '@diapason/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type House } from '../house.ts'
import { agentWith, cookieOf, type Agent } from '../house/agent.ts'
import { caller, expectStatus, type Answer } from '../house/call.ts'

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
  })
})

describe('roles', () => {
  const ADMINISTRATION: [method: string, path: string, body?: object][] = [
    ['GET', '/users'],
    ['POST', '/users', { email: 'x@example.org', name: 'X', role: 'admin' }],
    ['POST', '/users/:self/sign-in-link'],
    ['POST', '/users/:self/disable'],
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

describe('too many requests', () => {
  test('are told how long to wait', async () => {
    const strict = await openHouse({ limits: { signIns: 3, visitor: 2, visits: 4 } })
    try {
      const visitor = await strict.visitor()
      await visitor.say('Un')
      await visitor.say('Deux')
      const body = { email: 'personne@example.org', password: 'au hasard' }
      const attempts = [
        () => strict.call('POST', '/session', { body, headers: OWN }),
        () => visitor.post(crypto.randomUUID(), 'Trois'),
        () => strict.call('GET', `/visitor/config?channel=${strict.company.channel}&language=fr`),
      ]
      for (const attempt of attempts) {
        const answers: Answer[] = []
        for (let n = 0; n < 6; n += 1) answers.push(await attempt())
        const last = answers.at(-1)
        expect(last).toMatchObject({ status: 429, body: { code: 'too_many_requests' } })
        expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0)
        expect(Object.keys(last?.body as object).sort()).toEqual(['action', 'code', 'message'])
      }
      expect((await visitor.snapshot()).messages.map(({ text }) => text)).not.toContain('Trois')
    } finally {
      await strict.close()
    }
  })
})

describe('an error', () => {
  const body = { channel: 'x', language: 'fr' }
  const long = 'é'.repeat(40_000)
  const CASES: [what: string, ask: () => Promise<Answer>, status: number, code: string][] = [
    [
      'a body above 64 kB',
      () => house.call('POST', '/visitor/visits', { body: { ...body, token: long } }),
      413,
      'too_large',
    ],
    [
      'broken JSON',
      () => house.call('POST', '/visitor/visits', { rawBody: '{"channel":' }),
      400,
      'invalid_request',
    ],
    [
      'an empty body',
      () => house.call('POST', '/visitor/visits', { rawBody: '' }),
      400,
      'invalid_request',
    ],
    [
      'a prototype in JSON',
      () => house.call('POST', '/visitor/visits', { rawBody: '{"__proto__":{"a":1}}' }),
      400,
      'invalid_request',
    ],
    [
      'another content type',
      () =>
        house.call('POST', '/visitor/visits', {
          rawBody: 'channel=x',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
        }),
      415,
      'unsupported_type',
    ],
    ['an unknown address', () => house.call('GET', '/nowhere'), 404, 'not_found'],
    ['an unknown address, signed in', () => admin.call('GET', '/users/x/y'), 404, 'not_found'],
    ['an unknown method', () => admin.call('PATCH', '/policy', { body: {} }), 404, 'not_found'],
    [
      'a broken address',
      () => admin.call('GET', '/conversations/%E0%A4%A'),
      400,
      'invalid_request',
    ],
    ['an id that is none', () => admin.call('GET', '/conversations/12'), 400, 'invalid_request'],
    ['nobody signed in', () => house.call('GET', '/users'), 401, 'sign_in_needed'],
    ['no visitor', () => house.call('GET', '/visitor/conversation'), 401, 'visit_expired'],
    ['no channel', () => house.call('POST', '/visitor/visits', { body }), 404, 'not_found'],
    [
      'NUL in a key',
      () => house.call('POST', '/visitor/visits', { body: { ...body, channel: 'a\0b' } }),
      400,
      'invalid_request',
    ],
    [
      'NUL in an address',
      () => house.call('GET', '/visitor/config?channel=%00&language=fr'),
      400,
      'invalid_request',
    ],
    [
      'NUL in an e-mail address',
      () => signIn({ email: 'a\0b', password: 'au hasard' }),
      400,
      'invalid_request',
    ],
    [
      'NUL in a name',
      () => admin.call('POST', '/api-keys', { body: { name: 'a\0b' } }),
      400,
      'invalid_request',
    ],
    [
      'a cursor that is none',
      () => admin.call('GET', '/conversations?queue=all&cursor=eA'),
      400,
      'invalid_request',
    ],
    [
      'a number that is too large',
      async () =>
        (await house.visitor()).call('GET', '/visitor/conversation/messages?after=3000000000'),
      400,
      'invalid_request',
    ],
    [
      'a day that is none',
      () => admin.call('GET', '/tallies?from=2026-02-30&to=2026-03-01'),
      400,
      'invalid_request',
    ],
    [
      'a day before all days',
      () => admin.call('GET', '/tallies?from=0000-01-01&to=2026-03-01'),
      400,
      'invalid_request',
    ],
    [
      'a policy in no time zone',
      async () => {
        const { body: policy } = await admin.call<{ hours: object }>('GET', '/policy')
        const hours = { ...policy.hours, timeZone: 'Mars/Phobos' }
        return admin.call('PUT', '/policy', { body: { ...policy, hours } })
      },
      400,
      'invalid_request',
    ],
  ]

  test.each(CASES)('of %s has one shape', async (_, ask, status, code) => {
    const answer = await ask()
    expect([answer.status, answer.body]).toMatchObject([status, { code }])
    const { details, ...rest } = answer.body as { details?: object[] }
    expect(Object.keys(rest).sort()).toEqual(['action', 'code', 'message'])
    expect(Object.values(rest).every((value) => typeof value === 'string' && value !== '')).toBe(
      true,
    )
    for (const detail of details ?? [])
      expect(Object.keys(detail).sort()).toEqual(['message', 'path'])
  })

  test('of what was seen beyond the last message is none: the number is brought down', async () => {
    const visitor = await house.visitor()
    await visitor.say('Bonjour')
    await visitor.seen(3_000_000_000)
    const { conversation } = await visitor.snapshot()
    expect(conversation?.seen.customer).toBe(conversation?.lastSeq)
  })
})
