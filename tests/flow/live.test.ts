import { isDeepStrictEqual } from 'node:util'
import type { AgentFrame, Conversation, VisitorFrame, VisitorSnapshot } from '@diapason/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, pause, until, type House } from '../house.ts'
import type { Agent } from '../house/agent.ts'
import { openLive, type Live } from '../house/live.ts'
import type { Visitor } from '../house/visitor.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const byKey = <T>(items: readonly T[], keyOf: (item: T) => string | number): T[] =>
  [...new Map(items.map((item) => [keyOf(item), item])).values()].toSorted((a, b) =>
    keyOf(a) < keyOf(b) ? -1 : 1,
  )

/** What an agent's screen keeps by frames; the rest of a conversation is computed when asked for. */
type Screen = Pick<Conversation, 'summary' | 'messages' | 'notes' | 'deliveries'>

const screenOf = ({ summary, messages, notes, deliveries }: Conversation): Screen => ({
  summary,
  messages: byKey(messages, ({ seq }) => seq),
  notes: byKey(notes, ({ id }) => id),
  deliveries: byKey(deliveries, ({ seq }) => seq),
})

/** The rules that the API tells browsers: merge by number, a higher version replaces a lower. */
function applyToScreen(screen: Screen, frame: AgentFrame): Screen {
  switch (frame.type) {
    case 'message': {
      const known = screen.messages.find(({ seq }) => seq === frame.message.seq)
      const message = { ...frame.message, reading: frame.message.reading ?? known?.reading ?? null }
      return { ...screen, messages: byKey([...screen.messages, message], ({ seq }) => seq) }
    }
    case 'reading': {
      const { seq, reading } = frame
      const messages = screen.messages.map((m) => (m.seq === seq ? { ...m, reading } : m))
      return { ...screen, messages }
    }
    case 'note':
      return { ...screen, notes: byKey([...screen.notes, frame.note], ({ id }) => id) }
    case 'delivery': {
      const deliveries = byKey([...screen.deliveries, frame.delivery], ({ seq }) => seq)
      return { ...screen, deliveries }
    }
    case 'changed': {
      const isNewer = frame.conversation.version > screen.summary.version
      return isNewer ? { ...screen, summary: frame.conversation } : screen
    }
    default:
      return screen
  }
}

function applyToWidget(widget: VisitorSnapshot, frame: VisitorFrame): VisitorSnapshot {
  if (frame.type === 'message')
    return { ...widget, messages: byKey([...widget.messages, frame.message], ({ seq }) => seq) }
  if (frame.type !== 'conversation') return widget
  const isNewer = frame.conversation.version > (widget.conversation?.version ?? 0)
  return isNewer ? { ...widget, conversation: frame.conversation } : widget
}

/** Frames that tell of readings need their message: they are applied after it. */
const inOrder = (frames: readonly AgentFrame[]): AgentFrame[] => [
  ...frames.filter(({ type }) => type !== 'reading'),
  ...frames.filter(({ type }) => type === 'reading'),
]

/** Waits until both are the same; shows the difference when they never are. */
async function expectSame<T>(kept: () => T, fresh: () => Promise<T>): Promise<void> {
  const isSame = async () => isDeepStrictEqual(kept(), await fresh())
  await until(isSame, 3_000).catch(async () => expect(kept()).toEqual(await fresh()))
}

interface Scene {
  readonly visitor: Visitor
  readonly agent: Agent
  readonly id: string
}

const ACTIONS: [what: string, act: (scene: Scene) => Promise<unknown>][] = [
  ['a message of the customer', ({ visitor }) => visitor.say('Quels sont vos horaires ?')],
  ['an angry message', ({ visitor }) => visitor.say('TOUJOURS RIEN !!! C’est inadmissible')],
  ['a person is asked for', ({ visitor }) => visitor.askPerson()],
  ['take', ({ agent, id }) => agent.change(id, 'take')],
  ['a reply', ({ agent, id }) => agent.reply(id, 'Bonjour, je regarde votre colis.')],
  ['anger at the agent', ({ visitor }) => visitor.say('Je vais porter plainte, c’est une HONTE !')],
  ['a private note', ({ agent, id }) => agent.note(id, 'Colis perdu chez le transporteur.')],
  [
    'two private notes at once',
    ({ agent, id }) => Promise.all([agent.note(id, 'Une.'), agent.note(id, 'Deux.')]),
  ],
  ['seen by the agent', ({ agent, id }) => agent.seen(id, 2)],
  ['seen by the customer', ({ visitor }) => visitor.seen(1)],
  ['give back', ({ agent, id }) => agent.change(id, 'return')],
  ['close', ({ agent, id }) => agent.change(id, 'close')],
  ['write again', ({ visitor }) => visitor.say('Encore une question : où est la boutique ?')],
  ['close again', ({ agent, id }) => agent.change(id, 'close')],
  ['reopen', ({ agent, id }) => agent.change(id, 'reopen')],
]

test('old snapshot and frames make the fresh snapshot, on both sides, for every act', async () => {
  const agent = await house.agent()
  const visitor = await house.visitor()
  const id = visitor.conversationId
  await visitor.say('Bonjour')
  await until(async () => (await visitor.snapshot()).messages.length === 2)
  const [agentLive, visitorLive] = [await agent.live(), await visitor.live()]
  await Promise.all([agentLive.subscribe(id), visitorLive.subscribe(id)])
  const screen = screenOf(await agent.open(id))
  const widget = await visitor.snapshot()
  for (const [what, act] of ACTIONS) {
    await act({ visitor, agent, id })
    await pause(250)
    await expectSame(
      () => inOrder(agentLive.frames).reduce(applyToScreen, screen),
      async () => screenOf(await agent.open(id)),
    ).catch((error: unknown) => Promise.reject(new Error(`agent, after ${what}`, { cause: error })))
    await expectSame(
      () => visitorLive.frames.reduce(applyToWidget, widget),
      () => visitor.snapshot(),
    ).catch((error: unknown) =>
      Promise.reject(new Error(`visitor, after ${what}`, { cause: error })),
    )
  }
  agentLive.close()
  visitorLive.close()
})

const numbersOf = (live: Live<VisitorFrame> | Live<AgentFrame>): number[] =>
  (live.frames as readonly (VisitorFrame | AgentFrame)[]).flatMap((frame) =>
    frame.type === 'message' ? [frame.message.seq] : [],
  )

test('nothing falls between subscribing and catching up, in the middle of a burst', async () => {
  const visitor = await house.visitor()
  const { conversationId } = visitor
  await visitor.say('Première ligne')
  const burst = Promise.all(Array.from({ length: 30 }, (_, n) => visitor.say(`Ligne ${n}`)))
  const live = await visitor.live()
  const lastSeq = await live.subscribe(conversationId)
  const caughtUp = (await visitor.messages(0)).messages.map(({ seq }) => seq)
  await burst
  const total = await until(async () => {
    const { lastSeq: now } = (await visitor.snapshot()).conversation ?? { lastSeq: 0 }
    return new Set([...caughtUp, ...numbersOf(live)]).size === now && now >= 31 && now
  })
  const after = numbersOf(live).filter((seq) => seq > lastSeq)
  expect(new Set(after).size, 'each once').toBe(after.length)
  expect([...new Set([...caughtUp, ...after])].toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: total }, (_, n) => n + 1),
  )
  live.close()
})

test('a private note never reaches the customer, by no way', async () => {
  const SECRET = 'Cliente-insolvable-7f3a'
  const agent = await house.agent()
  const visitor = await house.visitor()
  const { conversationId: id } = visitor
  await visitor.say('Bonjour')
  const live = await visitor.live()
  await live.subscribe(id)
  const colleague = await agent.live()
  await colleague.subscribe(id)
  await agent.note(id, `${SECRET} : ne rien promettre.`)
  await colleague.next('note', ({ note }) => note.text.startsWith(SECRET))
  await agent.change(id, 'take')
  await agent.reply(id, 'Bonjour, je regarde.')
  await agent.change(id, 'close')
  await until(async () => live.all('conversation').some((f) => f.conversation.state === 'closed'))
  const path = '/visitor/conversation'
  const body = { channel: house.company.channel, language: 'fr', token: visitor.token }
  const answers = await Promise.all([
    visitor.call('GET', path),
    visitor.call('GET', `${path}/messages?after=0`),
    visitor.call('POST', `${path}/seen`, { body: { seq: 1 } }),
    visitor.call('POST', `${path}/messages`, { body: { id: crypto.randomUUID(), text: 'Oui ?' } }),
    visitor.call('POST', `${path}/handover`, { body: { id: crypto.randomUUID() } }),
    visitor.call('GET', `/visitor/config?channel=${house.company.channel}&language=fr`),
    visitor.call('POST', '/visitor/visits', { body }),
  ])
  for (const { raw, status } of answers)
    expect([status < 300, raw.includes(SECRET)]).toEqual([true, false])
  await pause(300)
  expect(live.raw().length).toBeGreaterThan(100)
  expect(live.raw()).not.toContain(SECRET)
  expect(house.logged()).not.toContain(SECRET)
  live.close()
  colleague.close()
})

test('typing is seen on the other side, and never stored', async () => {
  const agent = await house.agent()
  const visitor = await house.visitor()
  const { conversationId: conversation } = visitor
  await visitor.askPerson()
  const [theirs, ours] = [await visitor.live(), await agent.live()]
  await Promise.all([theirs.subscribe(conversation), ours.subscribe(conversation)])
  theirs.send({ type: 'typing', conversation, active: true })
  await ours.next('typing', (frame) => frame.who === 'customer' && frame.active)
  theirs.send({ type: 'typing', conversation, active: false })
  await ours.next('typing', (frame) => frame.who === 'customer' && !frame.active)
  ours.send({ type: 'typing', conversation, active: true })
  const seen = await theirs.next('typing', (frame) => frame.who === 'agent' && frame.active)
  expect(seen).toEqual({ type: 'typing', conversation, who: 'agent', active: true })
  theirs.send({ type: 'typing', conversation, active: true })
  await until(() => ours.all('typing').filter((frame) => frame.active).length >= 2)
  theirs.close()
  await until(() => ours.all('typing').at(-1)?.active === false)
  ours.close()
})

describe('a connection', () => {
  test('answers a ping', async () => {
    const live = await (await house.visitor()).live()
    live.send({ type: 'ping' })
    await live.next('pong')
    live.close()
  })

  test('without a valid token or cookie is closed', async () => {
    const refused = [
      await openLive(house.url, { token: 'nobody' }),
      await openLive(house.url, {}),
      await openLive(house.url, { headers: { cookie: 'diapason=nobody' } }),
    ]
    for (const live of refused) {
      expect(await until(() => live.closeCode())).toBe(4401)
      expect(live.frames).toEqual([])
    }
  })

  test('of an agent is refused to pages of other sites', async () => {
    const agent = await house.agent()
    const headers = { cookie: agent.cookie, origin: 'https://elsewhere.example' }
    const live = await openLive(house.url, { headers })
    expect(await until(() => live.closeCode())).toBe(4401)
  })

  test('that sends what cannot be read is closed, and the server goes on', async () => {
    const visitor = await house.visitor()
    const live = await visitor.live()
    live.send({ type: 'steal' } as never)
    expect(await until(() => live.closeCode())).toBe(4400)
    await visitor.say('Bonjour')
  })

  test('of somebody who is shut out hears nothing more', async () => {
    const [admin, leaver] = [await house.agent(), await house.agent({ role: 'agent' })]
    const visitor = await house.visitor()
    await visitor.say('Bonjour')
    const live = await leaver.live()
    await live.subscribe(visitor.conversationId)
    const path = `/users/${leaver.user.id}/disable`
    expect((await admin.call('POST', path)).status).toBe(200)
    await until(() => live.closeCode(), 2_000)
    await visitor.say('Un mot que cette personne ne doit plus lire')
    await pause(300)
    expect(live.raw()).not.toContain('ne doit plus lire')
  })
})

test('two servers on one database: what one is told, the other shows within a second', async () => {
  const second = await house.openSecond()
  const agent = await house.agent()
  const visitor = await house.visitor({ at: second })
  await visitor.say('Bonjour')
  const live = await agent.live()
  await live.subscribe(visitor.conversationId)
  live.send({ type: 'inbox' })
  const began = Date.now()
  const { seq } = await visitor.say('Je vous écris par l’autre serveur')
  await live.next('message', ({ message }) => message.seq === seq)
  expect(Date.now() - began).toBeLessThan(1_000)
  const theirs = await visitor.live(second)
  await theirs.subscribe(visitor.conversationId)
  const reply = await agent.reply(visitor.conversationId, 'Je vous lis d’ici.')
  await theirs.next('message', ({ message }) => message.seq === reply.seq)
  await live.next('changed', ({ conversation }) => conversation.lastSeq >= reply.seq)
  live.close()
  theirs.close()
})
