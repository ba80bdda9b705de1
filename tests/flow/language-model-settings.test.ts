import type { LanguageModelStatus, LanguageModelTrial, Role } from '@diapason/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type House } from '../house.ts'
import { expectStatus } from '../house/call.ts'
import {
  answerTo,
  companyWithModel,
  modelCalls,
  modelStatus,
  settingsFor,
} from '../house/model-company.ts'
import {
  event,
  openModelServer,
  says,
  type Behaviour,
  type ModelServer,
} from '../house/model-server.ts'

let house: House
let server: ModelServer
beforeAll(async () => {
  house = await openHouse({ modelHosts: ['127.0.0.1'] })
  server = await openModelServer(says(GOOD))
})
afterAll(async () => {
  await house.close()
  await server.close()
})

const GOOD = 'Vous demandez nos horaires.\n[REPONSE]'
const QUESTION = 'Bonjour, quels sont vos horaires ?'
const KEY = 'sk-tres-secret-0123456789'

describe('a workspace', () => {
  test('has no model until an administrator turns one on', async () => {
    server.behave(says(GOOD))
    const before = server.received.length
    const { admin, company, visitor } = await companyWithModel(house, server.url, { on: false })
    await answerTo(visitor, QUESTION)
    const fresh = await house.newCompany()
    await answerTo(await house.visitor({ channel: fresh.channel }), QUESTION)
    expect(server.received).toHaveLength(before)
    expect((await modelStatus(await house.agent({ company: fresh }))).settings).toBeNull()
    const body = settingsFor(server.url)
    expectStatus(await admin.call('PUT', '/language-model', { body }), 200)
    await answerTo(await house.visitor({ channel: company.channel }), QUESTION)
    expect(server.received).toHaveLength(before + 1)
  })

  test.each<[Role]>([['agent'], ['lead']])('shows and changes nothing to a(n) %s', async (role) => {
    const { company, visitor } = await companyWithModel(house, server.url)
    const agent = await house.agent({ company, role })
    expect((await agent.call('GET', '/language-model')).status).toBe(403)
    expect((await agent.call('POST', '/language-model/trial')).status).toBe(403)
    const body = settingsFor(server.url)
    expect((await agent.call('PUT', '/language-model', { body })).status).toBe(403)
    await answerTo(visitor, QUESTION)
    expect(await modelCalls(agent, visitor.conversationId)).toHaveLength(1)
  })
})

describe('a key', () => {
  test('is sent to its address, and shown to nobody: not in answers, tables or logs', async () => {
    server.behave(says(GOOD))
    const { admin, company, visitor } = await companyWithModel(house, server.url, { key: KEY })
    await answerTo(visitor, QUESTION)
    expect(server.received.at(-1)?.headers.authorization).toBe(`Bearer ${KEY}`)
    const status = await admin.call<LanguageModelStatus>('GET', '/language-model')
    expect(status.body.hasKey).toBe(true)
    const rows = await house.sql<{ text: string }>(
      `select m::text || coalesce(encode(sealed_key, 'escape'), '') as text from language_models m
       where workspace_id = $1`,
      [company.id],
    )
    for (const text of [status.raw, house.logged(), ...rows.map((row) => row.text)])
      expect(text).not.toContain(KEY)
  })

  test('stays when the settings change, and is not sent to another address', async () => {
    server.behave(says(GOOD))
    const { admin, company } = await companyWithModel(house, server.url, { key: KEY })
    const change = (body: object) =>
      admin.call<LanguageModelStatus>('PUT', '/language-model', { body })
    const same = settingsFor(server.url, { model: 'autre' })
    expect(expectStatus(await change(same), 200).hasKey).toBe(true)
    const other = await openModelServer(says(GOOD))
    expect(expectStatus(await change(settingsFor(other.url)), 200).hasKey).toBe(false)
    await house.sql(
      `update language_models set sealed_key = (select sealed_key from language_models
       where sealed_key is not null limit 1) where workspace_id = $1`,
      [company.id],
    )
    const visitor = await house.visitor({ channel: company.channel })
    await answerTo(visitor, QUESTION)
    expect(other.received).toEqual([])
    expect((await modelCalls(admin, visitor.conversationId))[0]?.outcome).toBe('key')
    await other.close()
  })

  test('can be taken away; providers that want one are not turned on without', async () => {
    const { admin } = await companyWithModel(house, server.url, { key: KEY })
    const change = (body: object) =>
      admin.call<LanguageModelStatus>('PUT', '/language-model', { body })
    const without = settingsFor(server.url, { key: null })
    expect(expectStatus(await change(without), 200).hasKey).toBe(false)
    expect(await change(settingsFor(server.url, { provider: 'mistral' }))).toMatchObject({
      status: 400,
      body: { code: 'model_key' },
    })
  })
})

describe('an address', () => {
  test.each([
    'http://api.example.com/v1',
    'https://localhost/v1',
    'https://10.0.0.1/v1',
    'https://192.168.1.1/v1',
    'https://169.254.169.254/latest/meta-data',
    'http://169.254.169.254/latest/meta-data',
    'https://[::1]/v1',
    'https://[::ffff:7f00:1]/v1',
    'https://[fd00::1]/v1',
    'https://2130706433/v1',
    'https://0x7f.1/v1',
    'https://0/v1',
    'https://user:pass@api.example.com/v1',
    'http://127.0.0.2:11434/v1',
  ])('%s is refused unless the operator names its host', async (baseUrl) => {
    const company = await house.newCompany()
    const admin = await house.agent({ company })
    const body = settingsFor('', { baseUrl })
    const answer = await admin.call('PUT', '/language-model', { body })
    // some of these are other ways to write 127.0.0.1, which this house does name
    const isNamed = new URL(baseUrl).hostname === '127.0.0.1'
    if (isNamed) expect(answer.status).toBe(200)
    else expect(answer).toMatchObject({ status: 400, body: { code: 'model_address' } })
  })

  test('where nobody listens costs nobody anything', async () => {
    const gone = await openModelServer(says(GOOD))
    await gone.close()
    const { admin, visitor } = await companyWithModel(house, gone.url)
    const { text } = await answerTo(visitor, QUESTION)
    expect(text).not.toContain('Vous demandez nos horaires.')
    expect((await modelCalls(admin, visitor.conversationId))[0]?.outcome).toBe('unreachable')
    expect((await modelStatus(admin)).today).toMatchObject({ calls: 1, tokens: 0, cost: 0 })
  })
})

describe('limits of a day', () => {
  const outcomes = async (change: object, customers: number) => {
    server.behave(says(GOOD))
    const { admin, company } = await companyWithModel(house, server.url, change)
    const visitors = await Promise.all(
      Array.from({ length: customers }, () => house.visitor({ channel: company.channel })),
    )
    await Promise.all(visitors.map((visitor) => answerTo(visitor, QUESTION)))
    const calls = await Promise.all(
      visitors.map(({ conversationId }) => modelCalls(admin, conversationId)),
    )
    return { admin, kinds: calls.map(([call]) => call?.outcome ?? 'none') }
  }

  test('tokens: of many at once none gets past it', async () => {
    const { admin, kinds } = await outcomes({ tokensPerDay: 3_000 }, 8)
    expect(kinds).toContain('kept')
    expect(kinds).toContain('tokens-spent')
    const { today } = await modelStatus(admin)
    expect(today.tokens).toBeLessThanOrEqual(3_000)
    expect(today.calls).toBe(kinds.filter((kind) => kind !== 'tokens-spent').length)
    expect(today.kept).toBe(kinds.filter((kind) => kind === 'kept').length)
  })

  test('cost: counted with the prices of the settings', async () => {
    const { admin, kinds } = await outcomes(
      { costPerDay: 0.01, prices: { input: 1, output: 10 } },
      4,
    )
    expect(kinds).toContain('kept')
    expect(kinds).toContain('cost-spent')
    const { today } = await modelStatus(admin)
    const each = (210 * 1 + 40 * 10) / 1_000_000
    expect(today.cost).toBeCloseTo(each * today.kept, 9)
  })
})

const anthropic: Behaviour = (answer) => {
  answer.writeHead(200, { 'content-type': 'text/event-stream' })
  const usage = { input_tokens: 180, output_tokens: 1 }
  const message = { id: 'm', type: 'message', role: 'assistant', model: 'm', content: [], usage }
  const text = { type: 'text_delta', text: GOOD }
  event(answer, { type: 'message_start', message })
  event(answer, {
    type: 'content_block_start',
    index: 0,
    content_block: { type: 'text', text: '' },
  })
  event(answer, { type: 'content_block_delta', index: 0, delta: text })
  event(answer, { type: 'content_block_stop', index: 0 })
  const delta = { stop_reason: 'end_turn', stop_sequence: null }
  event(answer, { type: 'message_delta', delta, usage: { output_tokens: 33 } })
  event(answer, { type: 'message_stop' })
  answer.end()
}

/** Mistral says the usage in the event that ends the answer. */
const mistral: Behaviour = (answer) => {
  answer.writeHead(200, { 'content-type': 'text/event-stream' })
  const part = (delta: object, finish: string | null) => ({
    id: 'c',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'm',
    choices: [{ index: 0, delta, finish_reason: finish }],
  })
  event(answer, part({ role: 'assistant', content: GOOD }, null))
  const usage = { prompt_tokens: 200, completion_tokens: 30, total_tokens: 230 }
  event(answer, { ...part({ content: '' }, 'stop'), usage })
  event(answer, '[DONE]')
  answer.end()
}

describe('providers', () => {
  test.each([
    [
      'openai-compatible',
      says(GOOD),
      '/v1/chat/completions',
      'authorization',
      `Bearer ${KEY}`,
      250,
    ],
    ['mistral', mistral, '/v1/chat/completions', 'authorization', `Bearer ${KEY}`, 230],
    ['anthropic', anthropic, '/v1/messages', 'x-api-key', KEY, 213],
  ] as const)('%s', async (provider, behaviour, path, header, value, tokens) => {
    server.behave(behaviour)
    const { admin, visitor } = await companyWithModel(house, server.url, { provider, key: KEY })
    const { text } = await answerTo(visitor, QUESTION)
    const [call] = await modelCalls(admin, visitor.conversationId)
    expect(call).toMatchObject({ outcome: 'kept', provider })
    expect(text).toMatch(/^Vous demandez nos horaires\./)
    const question = server.received.at(-1)
    expect(question).toMatchObject({ path, body: { model: 'mistral-small' } })
    expect(question?.headers[header]).toBe(value)
    expect((await modelStatus(admin)).today.tokens).toBe(tokens)
  })
})

describe('a trial', () => {
  test('tells what came of a made-up message, on or off, and reaches no customer', async () => {
    server.behave(says('Vous attendez toujours votre commande [COMMANDE-1].'))
    const { admin } = await companyWithModel(house, server.url, { on: false })
    const { body } = await admin.call<LanguageModelTrial>('POST', '/language-model/trial')
    expect(body).toMatchObject({
      outcome: 'kept',
      text: 'Vous attendez toujours votre commande AB-48213.',
    })
    server.behave(says('Je suis vraiment triste pour vous.'))
    const again = await admin.call<LanguageModelTrial>('POST', '/language-model/trial')
    expect(again.body).toMatchObject({ outcome: 'guard', text: null })
    expect(again.body.rules).toContain('feigned-feeling')
    const { failures, example } = await modelStatus(admin)
    expect(failures).toMatchObject([{ conversationId: null, outcome: 'guard' }])
    const sent = JSON.stringify(server.received.at(-1)?.body)
    for (const { text } of example.sent) expect(text).not.toContain('48213')
    expect(sent).not.toContain('48213')
  })
})
