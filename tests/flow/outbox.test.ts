import type { DeadLetter, Health } from '@diapason/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { backoff } from '../../packages/server/src/flow/worker.ts'
import { openHouse, until, type House } from '../house.ts'
import type { Agent } from '../house/agent.ts'
import { expectStatus } from '../house/call.ts'
import type { Visitor } from '../house/visitor.ts'

/** Nowhere but in the conversation may these words stand. */
const WORDS = 'Ma tondeuse Zéphyr-Q4471Z fume'

let house: House
let agent: Agent
beforeAll(async () => {
  house = await openHouse()
  agent = await house.agent()
})
afterAll(() => house.close())

const deadLetters = async (): Promise<DeadLetter[]> =>
  expectStatus(await agent.call<DeadLetter[]>('GET', '/dead-letters'), 200)

const health = async (): Promise<Health> =>
  expectStatus(await house.call<Health>('GET', '/health'), 200)

/** Nothing that this conversation says can be read: the database refuses, and quotes it aloud. */
async function breakReadingOf({ conversationId }: Visitor): Promise<void> {
  await house.sql(`
    create function refuse_reading() returns trigger language plpgsql as $$ begin
      if new.conversation_id = '${conversationId}' then
        raise exception 'cannot read: %', (select text from messages m
          where m.conversation_id = new.conversation_id and m.seq = new.seq);
      end if;
      return new; end $$`)
  await house.sql(`create trigger refuse before insert on readings for each row
    execute function refuse_reading()`)
}

const repair = async () => {
  await house.sql('drop trigger refuse on readings')
  await house.sql('drop function refuse_reading')
}

interface Line {
  readonly msg: string
  readonly time: number
  readonly attempts?: number
}
const linesAbout = (words: string): Line[] =>
  house
    .logged()
    .split('\n')
    .filter((line) => line.includes(words))
    .map((line) => JSON.parse(line) as Line)

test('work that fails is tried again, given up, shown, and done after the repair', async () => {
  const [unlucky, lucky] = [await house.visitor(), await house.visitor()]
  const { conversationId } = unlucky
  await breakReadingOf(unlucky)
  // At once, so that both may be read in one transaction: one must not spoil the other.
  await Promise.all([unlucky.say(WORDS), lucky.say('Bonjour, quels sont vos horaires ?')])
  await until(async () => (await lucky.snapshot()).messages.some(({ author }) => author === 'bot'))
  expect((await unlucky.say(`${WORDS} encore`)).seq, 'writing goes on').toBe(2)

  const letters = await until(async () => {
    const found = await deadLetters()
    return found.length === 2 && found
  }, 20_000)
  for (const letter of letters) {
    expect(letter).toMatchObject({ kind: 'analyse', attempts: 4, conversationId })
    expect(letter.error).toContain('P0001')
    expect(letter.error).not.toContain('tondeuse')
  }
  expect(await health()).toMatchObject({ status: 'degraded', deadLetters: 2 })

  const conversation = await until(async () => {
    const { summary } = await agent.open(conversationId)
    return summary.owner === 'queue' && summary
  })
  expect(conversation.reasons).toEqual(['analysis-down'])
  const { messages } = await unlucky.snapshot()
  expect(messages.map(({ author }) => author)).toEqual(['customer', 'customer', 'system'])

  await repair()
  for (const { id } of letters) {
    expect((await agent.call('POST', `/dead-letters/${id}/retry`)).status).toBe(204)
    expect((await agent.call('POST', `/dead-letters/${id}/retry`)).status).toBe(404)
  }
  await until(async () => {
    const open = await agent.open(conversationId)
    return open.messages.slice(0, 2).every(({ reading }) => reading !== null)
  })
  expect(await deadLetters()).toEqual([])
  expect(await health()).toMatchObject({ status: 'ok', deadLetters: 0 })
  expect((await agent.open(conversationId)).summary.owner, 'a person keeps it').toBe('queue')
})

describe('the log', () => {
  test('tells of each failure, and of giving up', () => {
    const failed = linesAbout('a job failed and will run again')
    expect(
      failed.map(({ attempts }) => attempts).toSorted((a, b) => Number(a) - Number(b)),
    ).toEqual([1, 1, 2, 2, 3, 3])
    const given = linesAbout('a job is given up')
    expect(given.map(({ attempts }) => attempts)).toEqual([4, 4])
    const spread = (given[0]?.time ?? 0) - (failed[0]?.time ?? 0)
    expect(spread, 'waits of 0.5, 1 and 2 s, each halved at most').toBeGreaterThan(1_700)
  })

  test('has not one word of what people wrote, at any level', () => {
    expect(house.logged().length).toBeGreaterThan(0)
    for (const word of ['tondeuse', 'Zéphyr', 'Q4471Z', 'horaires', 'cannot read'])
      expect(house.logged()).not.toContain(word)
  })

  test('has no secret and no address', async () => {
    const secrets = [agent.cookie.split('=')[1] ?? 'none', agent.user.email]
    for (const secret of secrets) expect(house.logged()).not.toContain(secret)
  })
})

test('work that nobody knows how to do becomes a dead letter at once', async () => {
  const visitor = await house.visitor()
  await visitor.askPerson()
  await house.sql(
    `insert into outbox (workspace_id, kind, conversation_id) values ($1, 'of-a-newer-version', $2)`,
    [house.company.id, visitor.conversationId],
  )
  const [letter] = await until(async () => {
    const found = await deadLetters()
    return found.length > 0 && found
  })
  expect(letter).toMatchObject({ kind: 'of-a-newer-version', attempts: 1 })
  await house.sql('delete from outbox where dead_at is not null')
})

test('the work of a process that died is done by another', async () => {
  const visitor = await house.visitor()
  await house.sql(`
    create function claim_at_birth() returns trigger language plpgsql as $$ begin
      new.run_at = now() + interval '1 second'; new.claimed_until = new.run_at; new.attempts = 1; return new; end $$`)
  await house.sql(`create trigger born before insert on outbox for each row
    when (new.kind = 'analyse') execute function claim_at_birth()`)
  const began = Date.now()
  await visitor.say('Bonjour, quels sont vos horaires ?')
  await house.sql('drop trigger born on outbox')
  await until(async () =>
    (await visitor.snapshot()).messages.some(({ author }) => author === 'bot'),
  )
  expect(Date.now() - began, 'not before its claim ended').toBeGreaterThan(1_000)
})

test('waits double with each failure, spread out, and never above five minutes by half', () => {
  expect([1, 2, 3].map((attempt) => backoff(attempt, 0.5))).toEqual([500, 1_000, 2_000])
  expect(backoff(1, 0)).toBe(250)
  expect(backoff(40, 0.999)).toBeLessThan(450_000)
})
