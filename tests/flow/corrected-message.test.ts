import type { Conversation } from '@diapason/contract'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, until, type House } from '../house.ts'
import type { Agent } from '../house/agent.ts'
import { expectStatus, type Call } from '../house/call.ts'
import { correct, correctionPath, hearIn, learnt, type Heard } from '../house/correction.ts'

let house: House
let agent: Agent
beforeAll(async () => {
  house = await openHouse()
  agent = await house.agent({ role: 'agent' })
})
afterAll(() => house.close())

const hear = (text: string): Promise<Heard> =>
  hearIn(house, { agent, channel: house.company.channel, text })

/** Once the bot has done with it: nothing moves any more. */
const settled = (id: string): Promise<Conversation> =>
  until(async () => {
    const conversation = await agent.open(id)
    return conversation.summary.lastSeq > 1 && conversation
  })

describe('a corrected message', () => {
  test('is shown as corrected wherever its reading is shown, and as read again after', async () => {
    const message = await hear('Bonjour, je voudrais un conseiller. Les patins sont arrivés.')
    const { conversationId: id, seq, reading } = message
    const before = await settled(id)
    const live = await agent.live()
    await live.subscribe(id)
    const correction = { emotion: 'sadness', intensity: 3, signals: { churn: true } } as const
    const answer = expectStatus(await correct(agent, message, correction), 200)
    expect(answer).toMatchObject({
      seq,
      correction,
      reading: { emotion: 'sadness', intensity: 3, polarity: 'negative', certainty: 1 },
    })
    expect(answer.reading?.signals).toEqual({ ...reading.signals, churn: true })
    expect(answer.reading?.evidence).toEqual(reading.evidence)

    const mood = { emotion: 'sadness', intensity: 3 }
    const after = await agent.open(id)
    expect(after.messages[0]).toEqual(answer)
    expect(after.summary.mood).toMatchObject(mood)
    expect(after.summary.path).toEqual([answer.reading?.valence])
    expect(after.trajectory.path).toMatchObject([{ seq, ...mood }])
    expect(after.summary.reasons).toEqual(before.summary.reasons)
    expect(after.summary.owner).toBe('queue')
    const told = (conversation: Conversation) => JSON.stringify(conversation.briefing)
    expect(told(after)).not.toBe(told(before))
    const frame = await live.next('reading', (one) => one.seq === seq)
    expect(frame).toMatchObject({ correction, reading: mood })
    await live.next('changed', ({ conversation }) => conversation.mood?.emotion === 'sadness')
    live.close()

    expectStatus(await agent.call('DELETE', correctionPath(message)), 200)
    const again = await agent.open(id)
    expect(again.messages[0]).toMatchObject({ correction: null, reading })
    expect(again.summary.mood).toEqual(before.summary.mood)
    expect(again.summary.path).toEqual(before.summary.path)
    expect(told(again)).toBe(told(before))
  })

  test('takes the last word, whoever said it, and keeps nobody’s name', async () => {
    const message = await hear('Les patins sont arrivés hier.')
    expectStatus(await correct(agent, message, { emotion: 'anger', intensity: 2 }), 200)
    const colleague = await house.agent({ role: 'lead' })
    expectStatus(await correct(colleague, message, { emotion: 'joy' }), 200)
    const rows = await house.sql('select * from corrections where conversation_id = $1', [
      message.conversationId,
    ])
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ correction: { emotion: 'joy' } })
    for (const { user } of [agent, colleague]) expect(JSON.stringify(rows)).not.toContain(user.id)
  })

  test('many at once are all learnt', async () => {
    const texts = Array.from({ length: 8 }, (_, at) => `Le lot ${at} de lacets est posé au dépôt.`)
    const messages = await Promise.all(texts.map(hear))
    const before = (await learnt(agent)).corrections
    await Promise.all(messages.map((one) => correct(agent, one, { emotion: 'relief' })))
    const status = await learnt(agent)
    expect(status.corrections).toBe(before + 8)
    const [row] = await house.sql<{ corrections: number }>(
      `select (data->>'corrections')::int as corrections from adjustments`,
    )
    expect(row?.corrections).toBe(before + 8)
  })
})

describe('what cannot be a correction', () => {
  const wrong: [string, unknown][] = [
    ['nothing', {}],
    ['no signal', { signals: {} }],
    ['a degree of nothing', { emotion: 'neutral', intensity: 2 }],
    ['an emotion without degree', { emotion: 'anger', intensity: 0 }],
    ['no degree of no emotion', { intensity: 0 }],
    ['a degree too many', { emotion: 'anger', intensity: 5 }],
    ['an emotion that is none', { emotion: 'unsure' }],
    ['a signal that is none', { signals: { bored: true } }],
    ['a field that is none', { emotion: 'joy', mood: 'good' }],
    ['a reason for contact that nobody named', { intent: 'skate_sharpening' }],
  ]
  let message: Heard
  beforeAll(async () => {
    message = await hear('Bonjour, où en est ma commande 4471203 ?')
  })

  test.each(wrong)('%s', async (_, body) => {
    const answer = await agent.call('PUT', correctionPath(message), { body })
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid_request' } })
    expect((await agent.open(message.conversationId)).messages[0]?.correction).toBeNull()
  })

  test('of what nobody wrote, or no customer', async () => {
    const { conversationId } = message
    const { messages } = await settled(conversationId)
    const bots = messages.find(({ author }) => author === 'bot')?.seq ?? 0
    const body = { emotion: 'joy' }
    const unknown: [Call, string][] = [
      [agent.call, correctionPath({ conversationId, seq: 999 })],
      [agent.call, correctionPath({ conversationId, seq: bots })],
      [agent.call, correctionPath({ conversationId: randomUUID(), seq: 1 })],
    ]
    for (const [call, path] of unknown)
      expect(await call('PUT', path, { body })).toMatchObject({
        status: 404,
        body: { code: 'not_found' },
      })
    expect(await agent.call('DELETE', correctionPath(message))).toMatchObject({ status: 404 })
    expect(await house.call('PUT', correctionPath(message), { body })).toMatchObject({
      status: 401,
    })
  })

  test('of what is still to be read', async () => {
    await house.sql('delete from readings where conversation_id = $1', [message.conversationId])
    expect(await correct(agent, message, { emotion: 'joy' })).toMatchObject({
      status: 409,
      body: { code: 'conflict' },
    })
  })
})
