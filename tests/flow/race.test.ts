import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, pause, until, type House } from '../house.ts'
import type { Agent } from '../house/agent.ts'

const ROUNDS = 200
/** Conversations at a time: enough to keep the worker busy, few enough to hit its slow moments. */
const SIDE_BY_SIDE = 20
/** Spread of the agent's moment, around the moment the bot answers. */
const LATEST_MS = 900

let house: House
beforeAll(async () => {
  house = await openHouse({ patience: { quietMs: 20, mostMs: 300 } })
})
afterAll(() => house.close())

interface Said {
  readonly seq: number
  readonly author: string
}

interface Round {
  readonly said: readonly Said[]
  /** The last message when the agent took the conversation. */
  readonly takenAfter: number
}

/**
 * What must not be: anything of the bot after the agent has taken it, since this agent stays.
 * Sequence numbers are given under the conversation's lock, so they are the order in which things
 * were committed.
 */
const botAfterTaken = ({ said, takenAfter }: Round): readonly Said[] =>
  said.filter(({ seq, author }) => author === 'bot' && seq > takenAfter)

test('the check sees what it is for', () => {
  const said = [
    { seq: 1, author: 'customer' },
    { seq: 2, author: 'bot' },
  ]
  expect(botAfterTaken({ said, takenAfter: 2 })).toEqual([])
  expect(botAfterTaken({ said, takenAfter: 1 })).toEqual([{ seq: 2, author: 'bot' }])
})

/** One customer, one question, and an agent who takes the conversation at some moment. */
async function round(agent: Agent): Promise<Round> {
  const visitor = await house.visitor()
  await visitor.say('Bonjour, quels sont vos horaires ?')
  await pause(Math.random() * LATEST_MS)
  const taken = await agent.tryChange(visitor.conversationId, 'take', 1)
  expect(taken.status).toBe(200)
  // Said to an agent: a bot that has not noticed would answer this one too.
  await visitor.say('Et la livraison, combien coûte-t-elle ?')
  await until(async () => {
    const { messages } = await agent.open(visitor.conversationId)
    return messages.every(({ author, reading }) => author !== 'customer' || reading !== null)
  })
  await pause(LATEST_MS)
  // The take itself is silent: the team's own line says where it stands.
  const { events } = await agent.open(visitor.conversationId)
  const takenAfter = events.find(({ kind }) => kind === 'taken')?.afterSeq ?? 0
  return { said: (await visitor.snapshot()).messages, takenAfter }
}

test(`in ${ROUNDS} races the bot never speaks after a person came`, {
  timeout: 120_000,
}, async () => {
  const agent = await house.agent()
  const rounds: Round[] = []
  while (rounds.length < ROUNDS) {
    const batch = Array.from({ length: SIDE_BY_SIDE }, () => round(agent))
    rounds.push(...(await Promise.all(batch)))
  }
  expect(rounds.flatMap(botAfterTaken)).toEqual([])
  for (const { said, takenAfter } of rounds) {
    expect(said.map(({ seq }) => seq)).toEqual(said.map((_, index) => index + 1))
    expect(takenAfter).toBeGreaterThan(0)
    expect(said.filter(({ author }) => author === 'system')).toHaveLength(0)
  }
  const answered = rounds.filter(({ said }) => said.some(({ author }) => author === 'bot')).length
  expect(answered, 'the bot was faster sometimes').toBeGreaterThan(ROUNDS / 20)
  expect(answered, 'the agent was faster sometimes').toBeLessThan(ROUNDS - ROUNDS / 20)
  const dead = await house.sql('select kind, error from outbox where dead_at is not null')
  expect(dead, 'a lost race is no failure').toEqual([])
})
