import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type House } from '../house.ts'
import type { Agent } from '../house/agent.ts'
import type { Answer } from '../house/call.ts'

const OWN = { 'x-diapason': '1' }

let house: House
let admin: Agent
beforeAll(async () => {
  house = await openHouse()
  admin = await house.agent()
})
afterAll(() => house.close())

const signIn = (body: object): Promise<Answer> =>
  house.call('POST', '/session', { body, headers: OWN })

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
