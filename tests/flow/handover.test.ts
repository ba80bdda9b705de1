import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, pause, until, type House } from '../house.ts'
import type { Visitor } from '../house/visitor.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const ANGRY = 'C’est la DEUXIÈME FOIS que je vous écris, TOUJOURS RIEN !!! C’est inadmissible'

const ownerOf = async (visitor: Visitor) => (await visitor.snapshot()).conversation?.owner
const authorsOf = async (visitor: Visitor) =>
  (await visitor.snapshot()).messages.map(({ author }) => author)

describe('« Parler à une personne »', () => {
  test('as the very first click: a message, a place in the queue, a reference', async () => {
    const visitor = await house.visitor()
    const conversation = await visitor.askPerson()
    expect(conversation).toMatchObject({ owner: 'queue', state: 'open', lastSeq: 1 })
    const { messages } = await visitor.snapshot()
    expect(messages).toMatchObject([{ seq: 1, author: 'system', authorName: null }])
    expect(messages[0]?.text).toContain(conversation.reference)
    const agent = await house.agent()
    const { conversations } = await agent.list('handover')
    expect(conversations.find(({ id }) => id === visitor.conversationId)).toMatchObject({
      owner: 'queue',
      reasons: ['asks-human'],
      waitingSince: expect.any(String),
    })
  })

  test('on an English page speaks English', async () => {
    const visitor = await house.visitor({ language: 'en' })
    await visitor.askPerson()
    const text = (await visitor.snapshot()).messages[0]?.text ?? ''
    expect(text).toMatch(/\b(the|is|are|you|your)\b/i)
    expect(text).not.toMatch(/[éèêàç]|\b(vous|une|la|votre)\b/i)
  })

  test('pressed ten times at once: one hand-over, one announcement, one notice', async () => {
    const visitor = await house.visitor()
    const answers = await Promise.all(Array.from({ length: 10 }, () => visitor.askPerson()))
    expect(new Set(answers.map(({ reference }) => reference)).size).toBe(1)
    expect(answers.every(({ owner }) => owner === 'queue')).toBe(true)
    await visitor.askPerson()
    expect(await authorsOf(visitor)).toEqual(['system'])
    const rows = await house.sql('select 1 from handovers where conversation_id = $1', [
      visitor.conversationId,
    ])
    expect(rows).toHaveLength(1)
  })

  test('after the end of a conversation: it opens again, for a person', async () => {
    const visitor = await house.visitor()
    await visitor.askPerson()
    const agent = await house.agent()
    await agent.change(visitor.conversationId, 'close')
    expect((await visitor.snapshot()).conversation).toMatchObject({ state: 'closed' })
    const asked = await visitor.askPerson()
    expect(asked).toMatchObject({ owner: 'queue', state: 'open' })
    expect(asked.reference).not.toBeNull()
  })

  test('while the bot is deciding: the reason stays, and the bot is silent', async () => {
    const visitors = await Promise.all(Array.from({ length: 20 }, () => house.visitor()))
    await Promise.all(
      visitors.map(async (visitor, n) => {
        await visitor.say('Bonjour, quels sont vos horaires ?')
        await pause(40 + n * 8)
        await visitor.askPerson()
      }),
    )
    await pause(600)
    const agent = await house.agent()
    for (const visitor of visitors) {
      const { summary, messages } = await agent.open(visitor.conversationId)
      expect(summary).toMatchObject({
        owner: 'queue',
        reasons: expect.arrayContaining(['asks-human']),
      })
      expect(summary.priority, 'as high as the button makes it').toBeGreaterThanOrEqual(40)
      const authors = messages.map(({ author }) => author)
      expect(authors.lastIndexOf('bot')).toBeLessThan(authors.indexOf('system'))
    }
  })
})

test('anger in capitals brings a person, with the reasons and what the customer wrote', async () => {
  const visitor = await house.visitor()
  await visitor.say(ANGRY)
  await until(async () => (await ownerOf(visitor)) === 'queue')
  expect(await authorsOf(visitor)).toEqual(['customer', 'system'])
  const agent = await house.agent()
  const { summary, briefing, messages } = await agent.open(visitor.conversationId)
  expect(summary.reasons).toContain('repeated-contact-negative')
  expect(summary.priority).toBeGreaterThan(40)
  expect(summary.lastWords).toBe(ANGRY)
  expect(messages[0]?.reading?.signals.repeatedContact).toBe(true)
  expect(briefing?.lines.length).toBeGreaterThan(0)
  for (const quote of briefing?.lines.flatMap((line) => line.quote ?? []) ?? [])
    expect(ANGRY).toContain(quote.text)
})

describe('an agent', () => {
  test('who took it is alone with the customer until it is given back', async () => {
    const agent = await house.agent()
    const visitor = await house.visitor()
    const { conversationId } = visitor
    await visitor.say('Bonjour')
    await until(async () => (await authorsOf(visitor)).includes('bot'))
    await agent.change(conversationId, 'take')
    const taken = await visitor.snapshot()
    expect(taken.conversation).toMatchObject({ owner: 'queue', agentName: null })
    expect(taken.messages.at(-1)).toMatchObject({ author: 'bot' })
    await visitor.say('Quels sont vos horaires ?')
    await pause(800)
    expect((await authorsOf(visitor)).at(-1)).toBe('customer')

    await agent.change(conversationId, 'return')
    expect(await ownerOf(visitor)).toBe('bot')
    const { lastSeq } = await visitor.messages()
    await visitor.say('Combien coûte la livraison ?')
    const answer = await until(async () =>
      (await visitor.messages(lastSeq)).messages.find(({ author }) => author === 'bot'),
    )
    expect(answer.text).toContain('4,90')
  })

  test('who is late is told so: 409, and nothing changes', async () => {
    const [first, second] = [await house.agent(), await house.agent()]
    const visitor = await house.visitor()
    const { conversationId } = visitor
    await visitor.askPerson()
    const { fence } = (await first.open(conversationId)).summary
    expect((await first.tryChange(conversationId, 'take', fence)).status).toBe(200)
    const before = await visitor.snapshot()
    for (const change of ['take', 'return', 'close', 'reopen'] as const) {
      const late = await second.tryChange(conversationId, change, fence)
      expect(late, change).toMatchObject({ status: 409, body: { code: 'fence_outdated' } })
    }
    expect(await visitor.snapshot()).toEqual(before)
  })

  test('of several who press at once gets it alone', async () => {
    const agents = await Promise.all([house.agent(), house.agent(), house.agent(), house.agent()])
    const visitor = await house.visitor()
    await visitor.askPerson()
    const { fence } = (await agents[0].open(visitor.conversationId)).summary
    const answers = await Promise.all(
      agents.map((agent) => agent.tryChange(visitor.conversationId, 'take', fence)),
    )
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
      200, 409, 409, 409,
    ])
    expect(await authorsOf(visitor)).toEqual(['system'])
  })

  test('closes and opens again: it is theirs', async () => {
    const agent = await house.agent()
    const visitor = await house.visitor()
    await visitor.say('Bonjour')
    expect(await agent.change(visitor.conversationId, 'close')).toMatchObject({ state: 'closed' })
    const closed = (await agent.list('closed')).conversations.map(({ id }) => id)
    expect(closed).toContain(visitor.conversationId)
    const reopened = await agent.change(visitor.conversationId, 'reopen')
    expect(reopened).toMatchObject({ state: 'open', owner: 'agent', agent: { id: agent.user.id } })
  })
})

describe('a closed conversation', () => {
  test('is nobody’s: it cannot be taken, given back or closed again', async () => {
    const agent = await house.agent()
    const visitor = await house.visitor()
    await visitor.askPerson()
    await agent.change(visitor.conversationId, 'close')
    const before = await visitor.snapshot()
    const { fence } = (await agent.open(visitor.conversationId)).summary
    for (const change of ['take', 'return', 'close'] as const) {
      const late = await agent.tryChange(visitor.conversationId, change, fence)
      expect([change, late.status]).toEqual([change, 409])
    }
    expect(await visitor.snapshot()).toEqual(before)
  })
})

describe('a reply', () => {
  test('to a conversation in the queue takes it first', async () => {
    const agent = await house.agent()
    const visitor = await house.visitor()
    await visitor.askPerson()
    await agent.reply(visitor.conversationId, 'Bonjour, que puis-je faire pour vous ?')
    expect(await authorsOf(visitor)).toEqual(['system', 'agent'])
    expect(await ownerOf(visitor)).toBe('agent')
  })

  test('is refused when the customer wrote meanwhile, or another agent has it', async () => {
    const [mine, other] = [await house.agent(), await house.agent()]
    const visitor = await house.visitor()
    const { conversationId } = visitor
    await visitor.askPerson()
    await mine.change(conversationId, 'take')
    const { seq } = await visitor.say('Ah, j’ai retrouvé le colis.')
    const blind = { id: crypto.randomUUID(), text: 'Je cherche votre colis.', seenSeq: seq - 1 }
    expect(await mine.post(conversationId, blind)).toMatchObject({
      status: 409,
      body: { code: 'seen_outdated' },
    })
    const foreign = { ...blind, seenSeq: seq }
    expect(await other.post(conversationId, foreign)).toMatchObject({
      status: 409,
      body: { code: 'not_owner' },
    })
    expect((await authorsOf(visitor)).at(-1)).toBe('customer')
  })

  test('sent again with its id is there once, even at once; another text is refused', async () => {
    const agent = await house.agent()
    const visitor = await house.visitor()
    const { conversationId } = visitor
    await visitor.askPerson()
    await agent.change(conversationId, 'take')
    const { lastSeq: seenSeq } = (await agent.open(conversationId)).summary
    const reply = { id: crypto.randomUUID(), text: 'Je regarde tout de suite.', seenSeq }
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => agent.post(conversationId, reply)),
    )
    expect(new Set(answers.map(({ status, raw }) => `${status} ${raw}`)).size).toBe(1)
    expect(answers[0]?.status).toBe(201)
    expect((await authorsOf(visitor)).filter((author) => author === 'agent')).toHaveLength(1)
    const changed = await agent.post(conversationId, { ...reply, text: 'Je ne regarde pas.' })
    expect(changed).toMatchObject({ status: 422, body: { code: 'id_reused' } })
  })

  test('sent twice at once takes the conversation once and is there once', async () => {
    const agent = await house.agent()
    for (let round = 0; round < 5; round += 1) {
      const visitor = await house.visitor()
      await visitor.askPerson()
      const reply = { id: crypto.randomUUID(), text: 'Bonjour, je vous lis.', seenSeq: 1 }
      const answers = await Promise.all(
        Array.from({ length: 4 }, () => agent.post(visitor.conversationId, reply)),
      )
      expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201])
      expect(await authorsOf(visitor)).toEqual(['system', 'agent'])
    }
  })

  test('to a closed conversation opens it again', async () => {
    const agent = await house.agent()
    const visitor = await house.visitor()
    await visitor.askPerson()
    await agent.change(visitor.conversationId, 'close')
    await agent.reply(visitor.conversationId, 'Un dernier mot : votre colis est parti.')
    expect((await visitor.snapshot()).conversation).toMatchObject({ state: 'open', owner: 'agent' })
  })

  test('with the id of a reply elsewhere is refused', async () => {
    const agent = await house.agent()
    const [one, other] = [await house.visitor(), await house.visitor()]
    await Promise.all([one.askPerson(), other.askPerson()])
    const id = crypto.randomUUID()
    const reply = { id, text: 'Je regarde tout de suite.', seenSeq: 1 }
    expect((await agent.post(one.conversationId, reply)).status).toBe(201)
    expect(await agent.post(other.conversationId, reply)).toMatchObject({
      status: 422,
      body: { code: 'id_reused' },
    })
  })
})

test('words, owner, row and notice of a hand-over are one transaction', async () => {
  const agent = await house.agent()
  await house.sql(`create table seen_jobs (conversation_id uuid, fence int, kind text, tx bigint)`)
  await house.sql(`
    create function keep_job() returns trigger language plpgsql as $$ begin
      insert into seen_jobs values
        (new.conversation_id, (new.payload->>'fence')::int, new.kind, txid_current());
      return new; end $$`)
  await house.sql(`create trigger keep after insert on outbox for each row
    when (new.kind in ('notify', 'deliver')) execute function keep_job()`)
  const visitors = await Promise.all(Array.from({ length: 30 }, () => house.visitor()))
  await Promise.all(
    visitors.map(async (visitor, n) => {
      if (n % 2) await visitor.say(ANGRY)
      await Promise.all([visitor.askPerson(), visitor.askPerson()])
      const { fence } = (await agent.open(visitor.conversationId)).summary
      await Promise.all([
        agent.tryChange(visitor.conversationId, 'take', fence),
        agent.tryChange(visitor.conversationId, 'return', fence),
        agent.tryChange(visitor.conversationId, 'close', fence),
      ])
    }),
  )
  // PostgreSQL keeps in xmin which transaction wrote a row: equal numbers, one commit.
  const torn = await house.sql(
    `select h.conversation_id, h.fence from handovers h
     left join seen_jobs j on j.conversation_id = h.conversation_id and j.kind = 'notify'
       and j.fence = h.fence and (j.tx % 4294967296)::text = h.xmin::text
     where h.conversation_id = any($1) and j.tx is null`,
    [visitors.map(({ conversationId }) => conversationId)],
  )
  expect(torn, 'each change of owner has its notice').toEqual([])
  const unannounced = await house.sql(
    `select m.conversation_id, m.seq from messages m
     left join handovers h on h.conversation_id = m.conversation_id and h.xmin = m.xmin
     where m.author = 'system' and m.conversation_id = any($1) and h.id is null`,
    [visitors.map(({ conversationId }) => conversationId)],
  )
  expect(unannounced, 'each announcement has its change of owner').toEqual([])
  const fences = await house.sql<{ fence: number; moves: number }>(
    `select c.fence, count(h.id)::int as moves from conversations c
     join handovers h on h.conversation_id = c.id
     where c.id = any($1) group by c.id, c.fence`,
    [visitors.map(({ conversationId }) => conversationId)],
  )
  expect(fences.every(({ fence, moves }) => fence === moves + 1)).toBe(true)
  await house.sql('drop trigger keep on outbox')
})
