import {
  type Rehearsal,
  REHEARSALS_MOST,
  type RehearsalSummary,
  type Scenario,
} from '@diapason/contract'
import { SCENARIOS } from '@diapason/engine'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type House } from '../house.ts'
import type { Agent } from '../house/agent.ts'
import { expectStatus } from '../house/call.ts'

/** Stands in what the agent writes: it may not appear anywhere else. */
const MARK = 'mots-de-repetition'
const COLD = `Calmez-vous, il fallait commander plus tôt. ${MARK}`
const VAGUE = 'Votre demande sera traitée dans les meilleurs délais.'

let house: House
let agent: Agent
let others: readonly [role: string, Agent][]
beforeAll(async () => {
  house = await openHouse()
  agent = await house.agent({ role: 'agent' })
  others = [
    ['lead', await house.agent({ role: 'lead' })],
    ['admin', await house.agent({ role: 'admin' })],
    ['agent', await house.agent({ role: 'agent' })],
  ]
})
afterAll(() => house.close())

const LATE = { scenario: 'late-parcel', language: 'fr' }
const begin = async (body: object = LATE, who = agent) =>
  expectStatus(await who.call<Rehearsal>('POST', '/rehearsals', { body }), 201)
const say = (id: string, text: string, after: number, who = agent) =>
  who.call<Rehearsal>('POST', `/rehearsals/${id}/replies`, { body: { text, after } })
const open = (id: string, who = agent) => who.call<Rehearsal>('GET', `/rehearsals/${id}`)
const list = async (who = agent) =>
  expectStatus(await who.call<RehearsalSummary[]>('GET', '/rehearsals'), 200)
const possible = SCENARIOS.find(
  ({ id, language }) => id === LATE.scenario && language === LATE.language,
)!.possible

test('at least twelve customers to practise with, in both languages', async () => {
  const found = expectStatus(await agent.call<Scenario[]>('GET', '/rehearsals/scenarios'), 200)
  for (const language of ['fr', 'en'] as const)
    expect(found.filter((one) => one.language === language).length).toBeGreaterThanOrEqual(12)
  // what the customer will say is not told
  expect(JSON.stringify(found)).not.toContain(SCENARIOS[0]!.lines.relieved[0])
})

test('a play goes on until the customer is calm, and is looked back on then', async () => {
  const play = await begin()
  expect(play).toMatchObject({ ending: null, debrief: null })
  expect(play.turns).toHaveLength(1)
  const hurt = expectStatus(await say(play.id, COLD, 0), 200)
  expect(hurt.turns.map(({ by }) => by)).toEqual(['customer', 'agent', 'customer'])
  expect(hurt.debrief).toBeNull()
  const calm = expectStatus(await say(play.id, possible, 1), 200)
  expect(calm.ending).toMatch(/relieved|settled/)
  const { path, passages } = calm.debrief!
  expect(path[1]).toBeGreaterThan(path[0]!)
  expect(path[2]).toBeLessThan(path[1]!)
  const scolded = passages.find(({ name }) => name === 'escalating-tone')!
  expect(scolded).toMatchObject({ reply: 0, helped: false, kind: 'rule' })
  expect(COLD.slice(scolded.start, scolded.end)).toBe(scolded.text)
  expect(scolded.reason?.fr).not.toBe('')
  const helped = passages.filter((passage) => passage.helped).map(({ name }) => name)
  expect(helped).toEqual(expect.arrayContaining(['acknowledges', 'dates']))
  expect(await say(play.id, 'Encore un mot.', 2)).toMatchObject({ status: 409 })
})

test('the same seed and the same replies give the same play', async () => {
  const first = await begin()
  const again = await begin({ ...LATE, seed: first.seed })
  for (const { id } of [first, again])
    for (const [at, text] of [COLD, VAGUE].entries()) await say(id, text, at)
  const [one, two] = [(await open(first.id)).body, (await open(again.id)).body]
  expect(two.turns).toEqual(one.turns)
  expect(two.debrief).toEqual(one.debrief)
})

test('a reply sent twice is said once; another one in its place is refused', async () => {
  const { id } = await begin()
  const once = expectStatus(await say(id, VAGUE, 0), 200)
  expect(expectStatus(await say(id, VAGUE, 0), 200).turns).toEqual(once.turns)
  expect(await say(id, 'Autre chose.', 0)).toMatchObject({
    status: 409,
    body: { code: 'conflict' },
  })
  expect(await say(id, 'Trop loin.', 5)).toMatchObject({ status: 409 })
})

test('the agent may stop, and look back', async () => {
  const { id } = await begin()
  await say(id, VAGUE, 0)
  const stopped = expectStatus(await agent.call<Rehearsal>('POST', `/rehearsals/${id}/stop`), 200)
  expect(stopped.ending).toBe('stopped')
  expect(stopped.debrief?.missing).toEqual(['acknowledges', 'dates'])
  expect(await say(id, 'Encore.', 1)).toMatchObject({ status: 409 })
})

test('of the plays of one person the latest are kept', async () => {
  const busy = await house.agent({ role: 'agent' })
  const first = await begin(LATE, busy)
  for (let at = 0; at < REHEARSALS_MOST; at++) await begin(LATE, busy)
  expect(await list(busy)).toHaveLength(REHEARSALS_MOST)
  expect(await open(first.id, busy)).toMatchObject({ status: 404 })
})

describe('private to the agent', () => {
  test('no lead, administrator or colleague reads, changes or deletes a play', async () => {
    const { id } = await begin()
    expectStatus(await say(id, COLD, 0), 200)
    const before = (await open(id)).raw
    for (const [role, other] of others) {
      expect(await list(other), role).toEqual([])
      const tried = [
        await open(id, other),
        await say(id, 'Bonjour', 1, other),
        await other.call('POST', `/rehearsals/${id}/stop`),
        await other.call('DELETE', `/rehearsals/${id}`),
      ]
      expect(
        tried.map(({ status }) => status),
        role,
      ).toEqual([404, 404, 404, 404])
      expectStatus(await other.call('DELETE', '/rehearsals'), 204)
    }
    expect((await open(id)).raw).toBe(before)
  })

  test('nothing of it is in any list, tally or page that others read', async () => {
    const machine = await house.machine()
    const paths = ['/conversations?queue=all', '/users', '/corrections', '/dead-letters']
    const asked = [...paths, '/tallies?from=2020-01-01&to=2100-01-01', '/workspace', '/policy']
    for (const [, other] of others)
      for (const path of asked) expect((await other.call('GET', path)).raw).not.toContain(MARK)
    for (const path of asked) expect((await machine('GET', path)).raw).not.toContain(MARK)
    expect(house.logged()).not.toContain(MARK)
  })

  test('a machine has no rehearsals', async () => {
    const machine = await house.machine()
    const { id } = await begin()
    for (const path of ['/rehearsals', '/rehearsals/scenarios', `/rehearsals/${id}`])
      expect(await machine('GET', path)).toMatchObject({ status: 403 })
  })

  test('the agent deletes one, or all: nothing is left', async () => {
    const [{ id }, { id: kept }] = [await begin(), await begin()]
    expectStatus(await agent.call('DELETE', `/rehearsals/${id}`), 204)
    expect(await open(id)).toMatchObject({ status: 404 })
    expect((await list()).map((one) => one.id)).toContain(kept)
    expectStatus(await agent.call('DELETE', '/rehearsals'), 204)
    expect(await list()).toEqual([])
    const rows = await house.sql('select 1 from rehearsals where user_id = $1', [agent.user.id])
    expect(rows).toEqual([])
  })
})
