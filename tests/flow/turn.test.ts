import type { Message } from '@diapason/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DEMO_ANSWERS } from '../../packages/server/src/setup/demo-answers.ts'
import { openHouse, pause, until, type House } from '../house.ts'
import type { Visitor } from '../house/visitor.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const approved = (intent: string, language: 'fr' | 'en'): string =>
  DEMO_ANSWERS.find((answer) => answer.intent === intent)?.[language] ?? 'no such answer'

const spoken = async (visitor: Visitor, author: Message['author'], after = 0): Promise<Message[]> =>
  (await visitor.messages(after)).messages.filter((message) => message.author === author)

const firstOf = (visitor: Visitor, author: Message['author'], after = 0): Promise<Message> =>
  until(async () => (await spoken(visitor, author, after))[0])

/** Long enough for a turn to be decided, had there been one to decide. */
const quiet = () => pause(1_000)

describe('a simple question', () => {
  test('is answered from the approved answer, word for word', async () => {
    const visitor = await house.visitor()
    await visitor.say('Bonjour, quels sont vos horaires ?')
    expect((await firstOf(visitor, 'bot')).text).toContain(approved('opening_hours', 'fr'))
    await visitor.say('Merci beaucoup !')
    const thanks = await firstOf(visitor, 'bot', 3)
    expect(thanks.text).not.toContain(approved('opening_hours', 'fr'))
  })

  test('in English gets English', async () => {
    const visitor = await house.visitor({ language: 'en' })
    await visitor.say('Hello, what are your opening hours?')
    expect((await firstOf(visitor, 'bot')).text).toContain(approved('opening_hours', 'en'))
  })

  test('in English on a French page gets English', async () => {
    const visitor = await house.visitor({ language: 'fr' })
    await visitor.say('Hello, could you please tell me how much home delivery costs?')
    expect((await firstOf(visitor, 'bot')).text).toContain(approved('delivery_info', 'en'))
  })
})

describe('a burst', () => {
  test('of three messages gets one reply, after the last of them', async () => {
    const visitor = await house.visitor()
    await visitor.say('Bonjour')
    await visitor.say('une petite question')
    await visitor.say('quels sont vos horaires ?')
    const reply = await firstOf(visitor, 'bot')
    await quiet()
    expect(await spoken(visitor, 'bot')).toEqual([reply])
    expect(reply.seq).toBe(4)
    expect(reply.text).toContain(approved('opening_hours', 'fr'))
  })

  test('that goes on for a while never gets two replies in a row', async () => {
    const visitor = await house.visitor()
    for (const text of [
      'Bonjour',
      'je voulais savoir',
      'pour la livraison',
      'combien ça coûte ?',
    ]) {
      await visitor.say(text)
      await pause(90)
    }
    await until(async () => (await visitor.snapshot()).messages.at(-1)?.author === 'bot')
    await quiet()
    const authors = (await visitor.snapshot()).messages.map(({ author }) => author)
    expect(authors.join(' ')).not.toContain('bot bot')
  })
})

describe('a customer who is typing', () => {
  test('is waited for, but not longer than the bound', async () => {
    const visitor = await house.visitor()
    const live = await visitor.live()
    live.send({ type: 'typing', conversation: visitor.conversationId, active: true })
    const began = Date.now()
    await visitor.say('Bonjour, quels sont vos horaires ?')
    await firstOf(visitor, 'bot')
    const waited = Date.now() - began
    live.close()
    expect(waited).toBeGreaterThan(600)
    expect(waited).toBeLessThan(4_000)
  })

  test('on another server is waited for too', async () => {
    const second = await house.openSecond()
    const waits = Array.from({ length: 8 }, async () => {
      const visitor = await house.visitor({ at: second })
      const live = await visitor.live(second)
      live.send({ type: 'typing', conversation: visitor.conversationId, active: true })
      live.send({ type: 'ping' })
      await live.next('pong')
      const began = Date.now()
      await visitor.say('Bonjour, quels sont vos horaires ?')
      await firstOf(visitor, 'bot')
      live.close()
      return Date.now() - began
    })
    // Whichever of the two decides the turn knows that the customer is typing.
    expect(Math.min(...(await Promise.all(waits)))).toBeGreaterThan(600)
  })

  test('and stops is answered soon', async () => {
    const patient = await openHouse({ patience: { quietMs: 60, mostMs: 60_000 } })
    try {
      const visitor = await patient.visitor()
      const live = await visitor.live()
      const type = (active: boolean) =>
        live.send({ type: 'typing', conversation: visitor.conversationId, active })
      type(true)
      await visitor.say('Bonjour, quels sont vos horaires ?')
      await quiet()
      expect(await spoken(visitor, 'bot')).toEqual([])
      type(false)
      await firstOf(visitor, 'bot')
      live.close()
    } finally {
      await patient.close()
    }
  })

  test('and asks for a person is not made to wait', async () => {
    const patient = await openHouse({ patience: { quietMs: 30_000, mostMs: 60_000 } })
    try {
      const visitor = await patient.visitor()
      const live = await visitor.live()
      live.send({ type: 'typing', conversation: visitor.conversationId, active: true })
      await visitor.say('Je veux parler à quelqu’un.')
      await firstOf(visitor, 'system')
      expect((await visitor.snapshot()).conversation?.owner).toBe('queue')
      live.close()
    } finally {
      await patient.close()
    }
  })
})

test('after two turns that the bot could not settle, a person comes', async () => {
  const visitor = await house.visitor()
  await visitor.say('xqzt blorf')
  expect((await firstOf(visitor, 'bot')).choices).toMatchObject([{ action: 'person' }])
  await visitor.say('blorf xqzt vrmp')
  const second = await until(async () => (await spoken(visitor, 'bot'))[1])
  expect(second.choices).toMatchObject([{ action: 'person' }])
  await visitor.say('vrmp vrmp')
  await firstOf(visitor, 'system')
  const { conversation } = await visitor.snapshot()
  expect(conversation).toMatchObject({
    owner: 'queue',
    reference: expect.stringMatching(/^D-\d+$/),
  })
  const agent = await house.agent()
  const { summary } = await agent.open(visitor.conversationId)
  expect(summary.reasons).toContain('failed-turns')
})

describe('a company whose bot may', () => {
  test('only listen: it reads, and says nothing', async () => {
    const company = await house.newCompany('Boutique qui écoute')
    await house.setPolicy({ mode: 'listen' }, company)
    const visitor = await house.visitor({ channel: company.channel })
    await visitor.say('Bonjour, quels sont vos horaires ?')
    await quiet()
    const { messages, conversation } = await visitor.snapshot()
    expect([messages.length, conversation?.owner]).toEqual([1, 'bot'])
    const agent = await house.agent({ company })
    const seen = await agent.open(visitor.conversationId)
    expect(seen.messages[0]?.reading?.intents[0]?.name).toBe('opening_hours')
  })

  test('only listen: a person who is asked for still comes', async () => {
    const company = await house.newCompany('Boutique qui écoute aussi')
    await house.setPolicy({ mode: 'listen' }, company)
    const visitor = await house.visitor({ channel: company.channel })
    await visitor.say('Je veux parler à une vraie personne !')
    await firstOf(visitor, 'system')
  })

  test('answer, and is called as no promise may be worded: it is named, and answers', async () => {
    const company = await house.newCompany('Remboursé, Garantie Plus')
    const visitors = await Promise.all(
      Array.from({ length: 6 }, () => house.visitor({ channel: company.channel })),
    )
    const replies = await Promise.all(
      visitors.map(async (visitor) => {
        await visitor.say('Bonjour, quels sont vos horaires ?')
        return (await firstOf(visitor, 'bot')).text
      }),
    )
    for (const text of replies) expect(text).toContain(approved('opening_hours', 'fr'))
  })

  test('only suggest: an agent gets the words, the customer a person', async () => {
    const company = await house.newCompany('Boutique prudente')
    await house.setPolicy({ mode: 'suggest' }, company)
    const visitor = await house.visitor({ channel: company.channel })
    await visitor.say('Bonjour, quels sont vos horaires ?')
    await firstOf(visitor, 'system')
    expect(await spoken(visitor, 'bot')).toEqual([])
    const agent = await house.agent({ company })
    const { summary, suggestion } = await agent.open(visitor.conversationId)
    expect(summary.owner).toBe('queue')
    expect(suggestion?.text).toContain(approved('opening_hours', 'fr'))
    expect((await agent.list('handover')).conversations.map(({ id }) => id)).toEqual([
      visitor.conversationId,
    ])
  })
})
