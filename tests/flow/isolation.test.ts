import { randomUUID } from 'node:crypto'
import type { ApprovedAnswer, Article, Policy, Rehearsal } from '@diapason/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, pause, until, type Company, type House } from '../house.ts'
import type { Agent } from '../house/agent.ts'
import { expectStatus, type Call } from '../house/call.ts'
import { adminRoutes, setSomethingUp, type SetUp } from '../house/admin-routes.ts'
import { fileSomething, filingRoutes, type Filed } from '../house/filing-routes.ts'
import { handlingRoutes } from '../house/handling-routes.ts'
import { ownRoutes } from '../house/own-routes.ts'
import { keepSomething, type Kept, talkRoutes } from '../house/talk-routes.ts'
import { settingsFor } from '../house/model-company.ts'
import type { Visitor } from '../house/visitor.ts'
import type { Ask, AskedRoute } from '../house/asked-route.ts'

/** Stands in everything that the other company has: it may not appear in any answer. */
const MARK = 'secret-de-la-maison-b'

/** The ids of another company, as somebody might have found them. */
interface Theirs {
  readonly company: Company
  readonly agent: Agent
  readonly visitor: Visitor
  readonly customerId: string
  readonly noteId: string
  readonly answerId: string
  readonly articleId: string
  readonly keyId: string
  readonly deadLetterId: string
  readonly remarkId: string
  readonly intent: string
  readonly rehearsalId: string
  readonly filed: Filed
  readonly setUp: SetUp
  readonly kept: Kept
}

let house: House
let ours: { agent: Agent; machine: Call; visitor: Visitor }
let theirs: Theirs

beforeAll(async () => {
  house = await openHouse({ modelHosts: ['127.0.0.1'] })
  const visitor = await house.visitor()
  await visitor.say('Bonjour')
  ours = { agent: await house.agent(), machine: await house.machine(), visitor }
  theirs = await otherCompany()
  await until(async () => {
    const [due] = await house.sql('select 1 from outbox where dead_at is null limit 1')
    return due === undefined
  })
})
afterAll(() => house.close())

async function otherCompany(): Promise<Theirs> {
  const company = await house.newCompany(`Maison B ${MARK}`)
  const agent = await house.agent({ company, email: `${MARK}@example.org` })
  const visitor = await house.visitor({ channel: company.channel })
  const { conversationId } = visitor
  await visitor.say(`Je veux parler à quelqu’un. ${MARK}`)
  await until(async () => (await visitor.snapshot()).conversation?.owner === 'queue')
  await agent.reply(conversationId, `Bonjour. ${MARK}`)
  const note = await agent.note(conversationId, `Note. ${MARK}`)
  const answer = { intent: 'return', language: 'fr', text: `Réponse. ${MARK}` }
  const stored = await agent.call<ApprovedAnswer>('POST', '/answers', { body: answer })
  const marked = { ...article, title: `Le cirage ${MARK}`, body: `Cirage ${MARK} en pot.` }
  const help = await agent.call<Article>('POST', '/articles', { body: marked })
  const key = await agent.call<{ id: string }>('POST', '/api-keys', { body: { name: MARK } })
  for (const intent of ['of_theirs', 'of_theirs_only'])
    expectStatus(await agent.call('PUT', `/intents/${intent}`, { body: reason([MARK]) }), 200)
  const correction = `/conversations/${conversationId}/messages/1/correction`
  expectStatus(await agent.call('PUT', correction, { body: { emotion: 'worry' } }), 200)
  const { body: policy } = await agent.call<Policy>('GET', '/policy')
  const noted = { ...policy, goodwill: MARK }
  expectStatus(await agent.call('PUT', '/policy', { body: noted }), 200)
  const remark = { rule: 'jargon', words: MARK }
  expectStatus(await agent.call('POST', '/coach/ignored', { body: remark }), 200)
  const ignored = await agent.call<{ id: string }[]>('GET', '/coach/ignored')
  const used = { conversation: conversationId }
  expectStatus(await agent.call('POST', '/phrases/delay.fr.1/uses', { body: used }), 204)
  const [dead] = await house.sql<{ id: string }>(
    `insert into outbox (workspace_id, kind, conversation_id, attempts, dead_at, error)
     values ($1, 'analyse', $2, 4, now(), $3) returning id`,
    [company.id, conversationId, MARK],
  )
  const customerId = (await agent.open(conversationId)).summary.customer.id
  return {
    company,
    agent,
    visitor,
    customerId,
    noteId: note.id,
    answerId: expectStatus(stored, 201).id,
    articleId: expectStatus(help, 201).id,
    keyId: expectStatus(key, 201).id,
    deadLetterId: dead?.id ?? '',
    remarkId: expectStatus(ignored, 200)[0]?.id ?? '',
    intent: 'of_theirs',
    rehearsalId: await rehearsalOf(agent),
    filed: await fileSomething(agent, conversationId, MARK),
    setUp: await setSomethingUp(agent, MARK),
    kept: await keepSomething(house.url, agent, { conversationId, customerId, mark: MARK }),
  }
}

/** A play with a customer who does not exist. */
async function rehearsalOf(agent: Agent): Promise<string> {
  const body = { scenario: 'late-parcel', language: 'fr' }
  const { id } = expectStatus(await agent.call<Rehearsal>('POST', '/rehearsals', { body }), 201)
  const said = { text: `Je regarde. ${MARK}`, after: 0 }
  expectStatus(await agent.call('POST', `/rehearsals/${id}/replies`, { body: said }), 200)
  return id
}

/** A fingerprint of every row that the other company has. */
async function theirData(): Promise<Record<string, string>> {
  const tables = await house.sql<{ name: string }>(
    `select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = 'workspace_id' order by 1`,
  )
  const [named] = await house.sql<{ name: string }>('select name from workspaces where id = $1', [
    theirs.company.id,
  ])
  const data: Record<string, string> = { workspaces: named?.name ?? '' }
  for (const { name } of tables) {
    const [row] = await house.sql<{ print: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as print
       from ${name} t where workspace_id = $1`,
      [theirs.company.id],
    )
    data[name] = row?.print ?? ''
  }
  return data
}

const talk = () => ({ id: randomUUID(), text: 'Je passe par là.', seenSeq: 1_000_000 })
const ofConversation = (rest: string) => `/conversations/${theirs.visitor.conversationId}${rest}`
const answer = { intent: 'return', language: 'fr', text: 'Nous ne reprenons rien.' }
const article = { language: 'fr', title: 'Le cirage', body: 'Le cirage noir existe en tube.' }

const reason = (said: readonly string[]) => ({
  title: { fr: `Motif ${said[0]}`, en: `Reason ${said[0]}` },
  examples: said.map((text) => ({ text, language: 'fr' })),
})

const get =
  (path: () => string): Ask =>
  (call) =>
    call('GET', path())
const post =
  (path: () => string, body?: () => unknown): Ask =>
  (call) =>
    call('POST', path(), body && { body: body() })

/**
 * Every route of the reference. `refused`: it names something of the other company, and must answer
 * as if there were none. `own`: it names nothing, and must tell of one's own company only.
 */
const ROUTES: Record<string, AskedRoute> = {
  'GET /health': { open: 'says nothing about anyone' },
  'GET /visitor/config': { open: 'by the public key of a channel' },
  'POST /visitor/visits': { open: 'by the public key of a channel; tested below' },
  'GET /visitor/conversation': { open: 'the token names the conversation; tested below' },
  'GET /visitor/conversation/messages': { open: 'the token names it; tested below' },
  'POST /visitor/conversation/messages': { open: 'the token names it; tested below' },
  'POST /visitor/conversation/handover': { open: 'the token names it; tested below' },
  'POST /visitor/conversation/seen': { open: 'the token names it; tested below' },
  'POST /visitor/conversation/notice': {
    open: 'the token names it; see customer-notes.test.ts',
  },
  'POST /visitor/conversation/page': { open: 'the token names it; see page-facts.test.ts' },
  'POST /visitor/conversation/survey/ask': { open: 'the token names it; see survey.test.ts' },
  'POST /visitor/conversation/survey': { open: 'the token names it; see survey.test.ts' },
  'GET /visitor/conversation/export': { open: 'the token names the customer; see erasure.test.ts' },
  'POST /visitor/conversation/erasure': { open: 'the token names them; see erasure.test.ts' },
  'POST /session': { open: 'for those who are not in yet' },
  'GET /session': { own: get(() => '/session') },
  'DELETE /session': { open: 'ends one’s own session, which a cookie alone names' },
  'PUT /session/password': { open: 'changes one’s own, which a cookie alone names' },
  'GET /conversations': { own: get(() => '/conversations?queue=all') },
  'GET /conversations/{id}': { refused: get(() => ofConversation('')) },
  'GET /conversations/{id}/page': { refused: get(() => ofConversation('/page')) },
  'GET /conversations/{id}/messages': { refused: get(() => ofConversation('/messages?after=0')) },
  'POST /conversations/{id}/replies': { refused: post(() => ofConversation('/replies'), talk) },
  'POST /conversations/{id}/notes': { refused: post(() => ofConversation('/notes'), talk) },
  'POST /conversations/{id}/draft-check': {
    refused: post(
      () => ofConversation('/draft-check'),
      () => ({ text: 'Bonjour' }),
    ),
  },
  'PUT /conversations/{id}/messages/{seq}/correction': {
    refused: (call) =>
      call('PUT', ofConversation('/messages/1/correction'), { body: { emotion: 'joy' } }),
  },
  'DELETE /conversations/{id}/messages/{seq}/correction': {
    refused: (call) => call('DELETE', ofConversation('/messages/1/correction')),
  },
  'POST /conversations/{id}/take': { refused: post(() => ofConversation('/take'), fence) },
  'POST /conversations/{id}/return': { refused: post(() => ofConversation('/return'), fence) },
  'POST /conversations/{id}/close': { refused: post(() => ofConversation('/close'), fence) },
  'POST /conversations/{id}/reopen': { refused: post(() => ofConversation('/reopen'), fence) },
  'POST /conversations/{id}/seen': {
    refused: post(
      () => ofConversation('/seen'),
      () => ({ seq: 3 }),
    ),
  },
  'GET /workspace': { own: get(() => '/workspace') },
  'PUT /workspace': { own: (call) => call('PUT', '/workspace', { body: { name: 'Maison A' } }) },
  'GET /policy': { own: get(() => '/policy') },
  'PUT /policy': {
    own: async (call) => {
      const { body } = await call<Policy>('GET', '/policy')
      return call('PUT', '/policy', { body })
    },
  },
  'GET /policy/versions': { own: get(() => '/policy/versions') },
  'POST /policy/rehearse': {
    own: async (call) => {
      const { body: policy } = await call<Policy>('GET', '/policy')
      return call('POST', '/policy/rehearse', { body: { policy: { ...policy, mode: 'listen' } } })
    },
  },
  'GET /answers': { own: get(() => '/answers') },
  'POST /answers': {
    own: post(
      () => '/answers',
      () => answer,
    ),
  },
  'PUT /answers/{id}': {
    refused: (call) => call('PUT', `/answers/${theirs.answerId}`, { body: answer }),
  },
  'GET /articles': { own: get(() => '/articles') },
  'POST /articles': {
    own: post(
      () => '/articles',
      () => article,
    ),
  },
  'POST /articles/try': {
    own: post(
      () => '/articles/try',
      () => ({ question: 'Le cirage de la maison, en pot ?', language: 'fr' }),
    ),
  },
  'GET /articles/{id}': { refused: (call) => call('GET', `/articles/${theirs.articleId}`) },
  'PUT /articles/{id}': {
    refused: (call) => call('PUT', `/articles/${theirs.articleId}`, { body: article }),
  },
  'DELETE /articles/{id}': { refused: (call) => call('DELETE', `/articles/${theirs.articleId}`) },
  'DELETE /answers/{id}': { refused: (call) => call('DELETE', `/answers/${theirs.answerId}`) },
  'GET /coach/ignored': { own: get(() => '/coach/ignored') },
  'POST /coach/ignored': {
    own: post(
      () => '/coach/ignored',
      () => ({ rule: 'jargon', words: 'le back-office' }),
    ),
  },
  'DELETE /coach/ignored': { own: (call) => call('DELETE', '/coach/ignored') },
  'DELETE /coach/ignored/{id}': {
    refused: (call) => call('DELETE', `/coach/ignored/${theirs.remarkId}`),
  },
  'GET /phrases': {
    refused: get(() => `/phrases?conversation=${theirs.visitor.conversationId}`),
  },
  'POST /phrases/{id}/uses': {
    refused: post(
      () => '/phrases/delay.fr.1/uses',
      () => ({ conversation: theirs.visitor.conversationId }),
    ),
  },
  'DELETE /phrases/uses': { own: (call) => call('DELETE', '/phrases/uses') },
  'GET /channels': { own: get(() => '/channels') },
  'PUT /channels/{id}/origins': {
    refused: (call) => {
      const body = { origins: ['https://thief.example'] }
      return call('PUT', `/channels/${theirs.company.channelId}/origins`, { body })
    },
  },
  'GET /users': { own: get(() => '/users') },
  'POST /users': {
    own: post(
      () => '/users',
      () => ({ email: `${randomUUID()}@example.org`, name: 'Nouvelle', role: 'agent' }),
    ),
  },
  'POST /users/{id}/sign-in-link': {
    refused: post(() => `/users/${theirs.agent.user.id}/sign-in-link`),
  },
  'POST /users/{id}/disable': { refused: post(() => `/users/${theirs.agent.user.id}/disable`) },
  'GET /api-keys': { own: get(() => '/api-keys') },
  'POST /api-keys': {
    own: post(
      () => '/api-keys',
      () => ({ name: 'Machine' }),
    ),
  },
  'DELETE /api-keys/{id}': { refused: (call) => call('DELETE', `/api-keys/${theirs.keyId}`) },
  'GET /dead-letters': { own: get(() => '/dead-letters') },
  'POST /dead-letters/{id}/retry': {
    refused: post(() => `/dead-letters/${theirs.deadLetterId}/retry`),
  },
  'GET /corrections': { own: get(() => '/corrections') },
  'DELETE /corrections': { own: (call) => call('DELETE', '/corrections') },
  'GET /intents': { own: get(() => '/intents') },
  'PUT /intents/{name}': {
    own: (call) => call('PUT', `/intents/${theirs.intent}`, { body: reason(['Bonjour']) }),
  },
  'DELETE /intents/{name}': { refused: (call) => call('DELETE', '/intents/of_theirs_only') },
  'GET /adjustment': { own: get(() => '/adjustment') },
  'GET /conversations/{id}/language-model-calls': {
    refused: get(() => ofConversation('/language-model-calls')),
  },
  'GET /language-model': { own: get(() => '/language-model') },
  'PUT /language-model': {
    own: (call) => call('PUT', '/language-model', { body: settingsFor('http://127.0.0.1:9') }),
  },
  'POST /language-model/trial': { own: post(() => '/language-model/trial') },
  'GET /customers/{id}/export': { refused: get(() => `/customers/${theirs.customerId}/export`) },
  'DELETE /customers/{id}': {
    refused: (call) => call('DELETE', `/customers/${theirs.customerId}`),
  },
  'GET /retention': { own: get(() => '/retention') },
  'PUT /retention': {
    own: (call) => {
      const body = { feelingsDays: 3, correctionsDays: 3, messagesDays: 30 }
      return call('PUT', '/retention', { body })
    },
  },
  'GET /erasures': { own: get(() => '/erasures') },
  'GET /tallies': { own: get(() => '/tallies?from=2020-01-01&to=2100-01-01') },
  'GET /surveys/words': { own: get(() => '/surveys/words?from=2020-01&to=2100-01') },
  'GET /surveys': { own: get(() => '/surveys?from=2020-01&to=2100-01') },
  'POST /analyse': {
    own: post(
      () => '/analyse',
      () => ({ text: 'Bonjour' }),
    ),
  },
  ...filingRoutes(() => theirs.filed),
  ...adminRoutes(() => theirs.setUp),
  ...handlingRoutes(() => theirs.visitor),
  ...ownRoutes(() => theirs.visitor),
  ...talkRoutes(() => theirs.kept),
  'GET /rehearsals/scenarios': { own: get(() => '/rehearsals/scenarios') },
  'GET /rehearsals': { own: get(() => '/rehearsals') },
  'POST /rehearsals': {
    own: post(
      () => '/rehearsals',
      () => ({ scenario: 'late-parcel', language: 'en' }),
    ),
  },
  'DELETE /rehearsals': { own: (call) => call('DELETE', '/rehearsals') },
  'GET /rehearsals/{id}': { refused: get(() => `/rehearsals/${theirs.rehearsalId}`) },
  'DELETE /rehearsals/{id}': {
    refused: (call) => call('DELETE', `/rehearsals/${theirs.rehearsalId}`),
  },
  'POST /rehearsals/{id}/replies': {
    refused: post(
      () => `/rehearsals/${theirs.rehearsalId}/replies`,
      () => ({ text: 'Bonjour', after: 1 }),
    ),
  },
  'POST /rehearsals/{id}/stop': {
    refused: post(() => `/rehearsals/${theirs.rehearsalId}/stop`),
  },
}

function fence(): { fence: number } {
  return { fence: 3 }
}

test('the table names every route of the reference, and no other', async () => {
  const { body } = await house.call<{ paths: Record<string, object> }>('GET', '/openapi.json')
  const routes = Object.entries(body.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map(
      (method) =>
        `${method.toUpperCase()} ${path.replace(/^\/api\/v1/, '').replace(/(.)\/$/, '$1')}`,
    ),
  )
  expect(routes.length).toBeGreaterThan(30)
  expect(routes.toSorted()).toEqual(Object.keys(ROUTES).toSorted())
})

const WHO: ['person' | 'machine'][] = [['person'], ['machine']]

describe.each(WHO)('with the credentials of a %s of another company', (who) => {
  const call: Call = (...asked) =>
    who === 'person' ? ours.agent.call(...asked) : ours.machine(...asked)

  for (const [route, kind] of Object.entries(ROUTES)) {
    if ('open' in kind) continue
    const isOwn = 'own' in kind
    test(`${route} ${isOwn ? 'tells of one’s own only' : 'finds nothing'}`, async () => {
      const before = await theirData()
      const said = await (isOwn ? kind.own : kind.refused)(call)
      expect(said.raw).not.toContain(MARK)
      if (!isOwn) expect([403, 404, 409]).toContain(said.status)
      else if (who === 'person') expect(said.status).toBeLessThan(300)
      expect(await theirData()).toEqual(before)
    })
  }

  test('an id of theirs is as unknown as one that nobody has', async () => {
    const theirsSaid = await call('GET', ofConversation(''))
    const nobodys = await call('GET', `/conversations/${randomUUID()}`)
    expect([theirsSaid.status, theirsSaid.raw]).toEqual([nobodys.status, nobodys.raw])
  })
})

test('the same ids work for the company that has them', async () => {
  const { agent, visitor } = theirs
  const open = await agent.open(visitor.conversationId)
  expect(open.notes.map(({ id }) => id)).toEqual([theirs.noteId])
  expect(JSON.stringify(open)).toContain(MARK)
  for (const path of ['/answers', '/articles', '/users', '/api-keys', '/dead-letters', '/session'])
    expect((await agent.call('GET', path)).raw, path).toContain(MARK)
})

describe('a note id of another conversation', () => {
  test('is refused within a company, and is free in another', async () => {
    const { agent, visitor } = ours
    const body = { id: theirs.noteId, text: 'Une autre note.' }
    const path = `/conversations/${visitor.conversationId}/notes`
    expect((await agent.call('POST', path, { body })).status).toBe(201)
    const second = await house.visitor()
    await second.say('Bonjour')
    const again = await agent.call('POST', `/conversations/${second.conversationId}/notes`, {
      body,
    })
    expect(again).toMatchObject({ status: 422, body: { code: 'id_reused' } })
  })
})

describe('a visitor’s token', () => {
  test('opens its own conversation only, whatever else is asked for', async () => {
    const before = await theirData()
    const id = theirs.visitor.conversationId
    const { visitor } = ours
    const body = { id: randomUUID(), text: 'Bonjour ?', conversationId: id, conversation: id }
    const answers = [
      await visitor.call('GET', `/visitor/conversation?conversation=${id}&conversationId=${id}`),
      await visitor.call('GET', `/visitor/conversation/messages?after=0&conversationId=${id}`),
      await visitor.call('POST', '/visitor/conversation/messages', { body }),
      await visitor.call('POST', '/visitor/conversation/seen', { body: { seq: 2, id } }),
      await visitor.call('POST', '/visitor/conversation/handover', { body }),
      await visitor.call('GET', ofConversation('')),
      await visitor.call('GET', '/conversations?queue=all'),
    ]
    expect(answers.slice(-2).map(({ status }) => status)).toEqual([401, 401])
    for (const { raw } of answers) expect(raw).not.toContain(MARK)
    expect(await theirData()).toEqual(before)
  })

  test('that was changed opens nothing', async () => {
    const [head = '', payload = '', signature = ''] = ours.visitor.token.split('.')
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object
    const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const stolen = { ...claims, conversationId: theirs.visitor.conversationId }
    const forged = [
      `${head}.${encode(stolen)}.${signature}`,
      `${encode({ alg: 'none' })}.${encode(stolen)}.`,
      `${encode({ alg: 'none', typ: 'JWT' })}.${encode(stolen)}.${signature}`,
    ]
    for (const token of forged) {
      const headers = { authorization: `Bearer ${token}` }
      const said = await house.call('GET', '/visitor/conversation', { headers })
      expect(said).toMatchObject({ status: 401, body: { code: 'visit_expired' } })
    }
  })

  test('of another company continues nothing here', async () => {
    const visitor = await house.visitor({ token: theirs.visitor.token })
    expect(visitor.conversationId).not.toBe(theirs.visitor.conversationId)
    expect(await visitor.snapshot()).toEqual({ conversation: null, messages: [] })
  })

  test('of one’s own continues the conversation after a reload', async () => {
    const again = await house.visitor({ token: ours.visitor.token })
    expect(again.conversationId).toBe(ours.visitor.conversationId)
  })
})

describe('a live connection', () => {
  test('of an agent hears nothing of another company', async () => {
    const live = await ours.agent.live()
    const conversation = theirs.visitor.conversationId
    await theirs.visitor.say(`Un mot que personne n’a lu. ${MARK}`)
    live.send({ type: 'inbox' })
    live.send({ type: 'subscribe', conversation })
    live.send({ type: 'typing', conversation, active: true })
    live.send({ type: 'seen', conversation, seq: 99 })
    await live.subscribe(ours.visitor.conversationId)
    const before = (await theirs.agent.open(conversation)).summary
    await theirs.visitor.say(`Encore un mot. ${MARK}`)
    await theirs.agent.note(conversation, `Encore une note. ${MARK}`)
    await ours.visitor.say('Bonjour encore')
    await live.next('message')
    await pause(300)
    expect(live.raw()).not.toContain(MARK)
    expect(live.raw()).not.toContain(conversation)
    const after = await theirs.agent.open(conversation)
    expect(after.summary.seen).toEqual(before.seen)
    expect(after.summary.version).toBeGreaterThan(before.version)
    live.close()
  })

  test('of a visitor hears nothing of another conversation', async () => {
    const live = await ours.visitor.live()
    const conversation = theirs.visitor.conversationId
    live.send({ type: 'inbox' })
    for (const type of ['subscribe', 'unsubscribe'] as const) live.send({ type, conversation })
    live.send({ type: 'typing', conversation, active: true })
    live.send({ type: 'seen', conversation, seq: 99 })
    await live.subscribe(ours.visitor.conversationId)
    const before = await theirData()
    await pause(200)
    expect(await theirData()).toEqual(before)
    await theirs.visitor.say(`Toujours là ? ${MARK}`)
    await pause(300)
    expect(live.raw()).not.toContain(MARK)
    expect(live.raw()).not.toContain(conversation)
    live.close()
  })
})

/** Tables whose key does not begin with the workspace, and why. */
const EXCEPTIONS: Record<string, string> = {
  workspaces: 'its own id is the workspace',
  migrations: 'of the server',
  sessions: 'looked up by the hash of a secret; the row says whose it is',
  sign_in_links: 'looked up by the hash of a secret; the row says whose it is',
  outbox: 'one queue for all; its numbers leave the server only with the workspace in the question',
}

test('every key of the database begins with the workspace, but for named exceptions', async () => {
  const keys = await house.sql<{ table: string; first: string }>(
    `select c.relname as table, a.attname as first
     from pg_class c
     join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
     left join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
     left join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
     where c.relkind in ('r', 'p') order by 1`,
  )
  expect(keys.length).toBeGreaterThan(15)
  const without = keys.filter(({ first }) => first !== 'workspace_id').map(({ table }) => table)
  expect(without.toSorted()).toEqual(Object.keys(EXCEPTIONS).toSorted())
  const foreign = await house.sql<{ name: string }>(
    `select k.conname as name from pg_constraint k
     join pg_class t on t.oid = k.confrelid
     where k.contype = 'f' and t.relname <> 'workspaces' and not exists (
       select 1 from pg_attribute a
       where a.attrelid = k.conrelid and a.attnum = any(k.conkey) and a.attname = 'workspace_id')`,
  )
  expect(foreign, 'no row can point into another workspace').toEqual([])
})
