import type { Tally } from '@diapason/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tally } from '../../packages/server/src/flow/7-tally.ts'
import { StaleClaim, type Job } from '../../packages/server/src/store/outbox.ts'
import { openHouse, pause, until, type House } from '../house.ts'
import type { Agent } from '../house/agent.ts'
import { expectStatus } from '../house/call.ts'

let house: House
let agent: Agent
beforeAll(async () => {
  house = await openHouse()
  agent = await house.agent()
})
afterAll(() => house.close())

type Counts = Record<string, number>

const add = (counts: Counts, key: string, count = 1): Counts => ({
  ...counts,
  [key]: (counts[key] ?? 0) + count,
})

async function tallied(): Promise<Counts> {
  const path = '/tallies?from=2020-01-01&to=2100-01-01'
  const rows = expectStatus(await agent.call<Tally[]>('GET', path), 200)
  return rows.reduce((all, { name, label, count }) => add(all, `${name}:${label}`, count), {})
}

/** What happened, from the messages and readings themselves. */
async function happened(): Promise<Counts> {
  const said = await house.sql<{ author: string }>(
    'select author from messages where workspace_id = $1',
    [house.company.id],
  )
  const heard = await house.sql<{
    emotion: string
    intent: string | null
    signals: Record<string, boolean>
  }>(
    `select reading->>'emotion' as emotion, reading->'intents'->0->>'name' as intent,
            reading->'signals' as signals
     from readings where workspace_id = $1`,
    [house.company.id],
  )
  const messages = said.reduce((all, { author }) => add(all, `messages:${author}`), {} as Counts)
  return heard.reduce((all, { emotion, intent, signals }) => {
    const keys = [
      `emotion:${emotion}`,
      ...(intent === null ? [] : [`intent:${intent}`]),
      ...Object.keys(signals).flatMap((name) => (signals[name] ? [`signal:${name}`] : [])),
    ]
    return keys.reduce((counts, key) => add(counts, key), all)
  }, messages)
}

const workIsDone = () =>
  until(async () => (await house.sql('select 1 from outbox limit 1')).length === 0, 20_000)

const SENTENCES = [
  'Bonjour, quels sont vos horaires ?',
  'Mon colis n’est toujours pas arrivé, c’est la troisième fois que j’écris !',
  'Merci beaucoup, c’est parfait.',
  'Je veux parler à quelqu’un.',
  'Vous êtes NULS !!! Je vais porter plainte.',
  'Combien coûte la livraison ?',
]

test('counts are what happened', async () => {
  for (const sentence of SENTENCES) {
    const visitor = await house.visitor()
    await visitor.say(sentence)
  }
  const visitor = await house.visitor()
  await visitor.askPerson()
  await agent.reply(visitor.conversationId, 'Bonjour, je vous lis.')
  await workIsDone()
  const counts = await tallied()
  expect(counts).toEqual(await happened())
  expect(counts).toMatchObject({
    'messages:customer': SENTENCES.length,
    'messages:agent': 1,
    'intent:opening_hours': 1,
    'signal:legal': 1,
  })
})

test('counts are of one’s own company', async () => {
  const before = await tallied()
  const company = await house.newCompany('Autre boutique')
  const visitor = await house.visitor({ channel: company.channel })
  await visitor.say('Bonjour, quels sont vos horaires ?')
  await workIsDone()
  expect(await tallied()).toEqual(before)
})

test('a message that is sent again is counted once', async () => {
  const visitor = await house.visitor()
  const id = crypto.randomUUID()
  await Promise.all(Array.from({ length: 5 }, () => visitor.post(id, 'Où est ma facture ?')))
  await workIsDone()
  expect(await tallied()).toEqual(await happened())
})

describe('a job that is claimed twice', () => {
  /** A claim of a process that stalled: its lease is over, and the worker may claim anew. */
  async function staleClaim(): Promise<Job> {
    const [job] = await house.sql<Pick<Job, 'id' | 'eventId' | 'firstAt' | 'conversationId'>>(
      `insert into outbox (workspace_id, kind, conversation_id, payload, attempts, claimed_until)
       values ($1, 'tally', gen_random_uuid(), $2, 1, now() - interval '1 second')
       returning id, event_id as "eventId", first_at as "firstAt",
         conversation_id as "conversationId"`,
      [house.company.id, { day: '2026-01-01', counts: [{ name: 'test', label: 'claimed-twice' }] }],
    )
    return {
      ...job!,
      workspaceId: house.company.id,
      kind: 'tally',
      payload: { day: '2026-01-01', counts: [{ name: 'test', label: 'claimed-twice' }] },
      attempts: 1,
      failures: 0,
    }
  }

  test('is counted once: the older claim cannot commit', async () => {
    const before = (await tallied())['test:claimed-twice'] ?? 0
    const job = await staleClaim()
    await until(async () => ((await tallied())['test:claimed-twice'] ?? 0) > before)
    await expect(tally(house.app.flow, [job])).rejects.toThrow(StaleClaim)
    expect((await tallied())['test:claimed-twice']).toBe(before + 1)
  })

  test('at the same moment is counted once, whoever is faster', async () => {
    const before = (await tallied())['test:claimed-twice'] ?? 0
    for (let n = 1; n <= 20; n += 1) {
      const job = await staleClaim()
      await Promise.allSettled([tally(house.app.flow, [job]), tally(house.app.flow, [job])])
      await workIsDone()
      expect((await tallied())['test:claimed-twice']).toBe(before + n)
    }
    await house.sql(`delete from tallies where name = 'test'`)
  })

  test('again and again, at every step, by two servers, changes nothing that happened', async () => {
    await house.openSecond()
    let isOver = false
    let robbed = 0
    const robbing = (async () => {
      while (!isOver) {
        const rows = await house.sql(
          `update outbox set claimed_until = now() - interval '1 second'
           where claimed_until > now() and dead_at is null returning 1`,
        )
        robbed += rows.length
        await pause(4)
      }
    })()
    const visitors = await Promise.all(Array.from({ length: 30 }, () => house.visitor()))
    await Promise.all(visitors.map((visitor) => visitor.say('Bonjour, quels sont vos horaires ?')))
    await workIsDone().finally(() => (isOver = true))
    await robbing
    expect(robbed, 'claims that were taken from their holders').toBeGreaterThan(visitors.length)
    for (const visitor of visitors) {
      const { messages } = await visitor.snapshot()
      expect(messages.map(({ author }) => author)).toEqual(['customer', 'bot'])
    }
    expect(await tallied()).toEqual(await happened())
  })
})
