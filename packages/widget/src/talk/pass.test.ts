import type { Visit } from '@diapason/contract'
import { afterEach, expect, test, vi } from 'vitest'
import { Api } from './api.ts'
import { Keep } from './keep.ts'
import { Pass } from './pass.ts'

afterEach(() => void vi.unstubAllGlobals())

type Reply = (request: { path: string; token: string | null; body: unknown }) => [number, unknown]

/** A pass, and a network on which `reply` is the server. */
const setUp = (reply: Reply, token: string | null = null) => {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (url: string, { headers, body }: RequestInit) => {
    const path = new URL(url).pathname.replace('/api/v1/visitor/', '')
    const bearer = (headers as Record<string, string>)['authorization'] ?? null
    const [status, value] = reply({
      path,
      token: bearer,
      body: JSON.parse((body as string | undefined) ?? 'null'),
    })
    asked.push(`${path} ${status}`)
    return new Response(JSON.stringify(value), { status })
  })
  const reached: boolean[] = []
  const visits: Visit[] = []
  const keep = new Keep('shop', shelf())
  keep.token = token
  const api = new Api('https://help.example', (there) => reached.push(there))
  const onVisit = (visit: Visit) => visits.push(visit)
  const errors: string[] = []
  const onError = (message: string) => errors.push(message)
  const pass = new Pass({ api, keep, channel: 'shop', language: 'fr', onVisit, onError })
  return { pass, keep, asked, reached, visits, errors }
}

const shelf = () => {
  const map = new Map<string, string>()
  return {
    length: 0,
    key: () => null,
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
    removeItem: (key: string) => void map.delete(key),
  }
}

const visit = (token: string, expiresAt = '2999-01-01T00:00:00.000Z'): Visit => ({
  token,
  conversationId: 'c',
  expiresAt,
})
const problem = (code: string) => ({ code, message: code, action: '' })

test('one visit for two acts at the same moment', async () => {
  const { pass, asked, keep } = setUp(({ path }) => [200, path === 'visits' ? visit('t') : {}])
  await Promise.all([pass.ask('conversation'), pass.ask('conversation/messages', {})])
  expect(asked.filter((line) => line.startsWith('visits'))).toHaveLength(1)
  expect(keep.token).toBe('t')
})

test('a pass that is no longer taken is renewed once, with the old one', async () => {
  let given = 0
  const bodies: unknown[] = []
  const { pass, asked } = setUp(({ path, token, body }) => {
    if (path !== 'visits')
      return token === 'Bearer t2' ? [200, 'ok'] : [401, problem('visit_expired')]
    bodies.push(body)
    given += 1
    return [201, visit(`t${given}`)]
  })
  expect(await pass.ask('conversation')).toEqual({ ok: true, value: 'ok' })
  expect(asked).toEqual(['visits 201', 'conversation 401', 'visits 201', 'conversation 200'])
  expect(bodies).toMatchObject([{ channel: 'shop', language: 'fr' }, { token: 't1' }])
})

test('refused twice is refused: no endless renewing', async () => {
  const { pass, asked } = setUp(({ path }) =>
    path === 'visits' ? [201, visit('t')] : [401, problem('visit_expired')],
  )
  expect(await pass.ask('conversation')).toMatchObject({ ok: false, status: 401 })
  expect(asked).toHaveLength(4)
})

test('a kept token that leads nowhere begins a new conversation', async () => {
  const { pass, keep } = setUp(({ body }) => {
    const { token } = body as { token?: string }
    return token ? [401, problem('visit_expired')] : [201, visit('new')]
  }, 'old')
  expect(await pass.get()).toMatchObject({ ok: true })
  expect(keep.token).toBe('new')
})

test('a dead network forgets nothing', async () => {
  const { pass, keep, reached } = setUp(() => {
    throw new TypeError('Failed to fetch')
  }, 'old')
  expect(await pass.get()).toMatchObject({ ok: false, status: 0 })
  expect(keep.token).toBe('old')
  expect(reached).toEqual([false])
})

test('a conversation that has moved is followed', async () => {
  let given = 0
  const { pass } = setUp(({ path, token }) => {
    if (path === 'visits') return [201, visit(`t${(given += 1)}`)]
    return token === 'Bearer t1' ? [409, problem('conversation_moved')] : [201, 'stored']
  })
  expect(await pass.ask('conversation/messages', {})).toEqual({ ok: true, value: 'stored' })
})

test('a pass past its hour is not even tried', async () => {
  let given = 0
  const { pass, asked } = setUp(({ path }) =>
    path === 'visits'
      ? [201, visit(`t${(given += 1)}`, given === 1 ? '2000-01-01T00:00:00.000Z' : undefined)]
      : [200, {}],
  )
  await pass.get()
  await pass.ask('conversation')
  expect(asked).toEqual(['visits 201', 'visits 201', 'conversation 200'])
})

test('a wrong signature is told to the developer, and the customer is heard as a stranger', async () => {
  const { pass, asked, errors } = setUp(({ body }) => {
    const { identity } = body as { identity?: unknown }
    return identity ? [403, problem('forbidden')] : [201, visit('stranger')]
  })
  pass.identity = { id: '7', signature: '0'.repeat(64) }
  expect(await pass.get()).toMatchObject({ ok: true, value: { token: 'stranger' } })
  expect(asked).toEqual(['visits 403', 'visits 201'])
  expect(errors).toEqual([expect.stringContaining('identify was not accepted')])
})

test('a site that is refused stays refused, without a word on the signature', async () => {
  const { pass, errors } = setUp(() => [403, problem('forbidden')])
  pass.identity = { id: '7', signature: '0'.repeat(64) }
  expect(await pass.get()).toMatchObject({ ok: false, status: 403 })
  expect(errors).toEqual([])
})
