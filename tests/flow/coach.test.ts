import type { DraftVerdict, IgnoredRemark, Remembered } from '@diapason/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openHouse, until, type House } from '../house.ts'
import type { Agent } from '../house/agent.ts'
import { expectStatus } from '../house/call.ts'
import type { Visitor } from '../house/visitor.ts'

const ANGER = 'Troisième relance, TOUJOURS RIEN reçu ! C’est INADMISSIBLE !'
const PASSIVE = 'Votre demande sera traitée prochainement.'
/** The words on which the draft above is marked. */
const RULE = 'passive-ownership'

let house: House
let agent: Agent
let visitor: Visitor
beforeAll(async () => {
  house = await openHouse()
  agent = await house.agent({ role: 'agent' })
  visitor = await house.visitor()
  await visitor.say(ANGER)
  await until(async () => (await visitor.snapshot()).conversation?.owner === 'queue')
})
afterAll(() => house.close())
beforeEach(() => house.sql('delete from ignored_remarks'))

const check = async (text: string, by: Agent = agent): Promise<DraftVerdict> => {
  const path = `/conversations/${visitor.conversationId}/draft-check`
  return expectStatus(await by.call<DraftVerdict>('POST', path, { body: { text } }), 200)
}
const marked = async (text: string, by: Agent = agent) => {
  const { findings } = await check(text, by)
  return findings.filter(({ rule }) => rule === RULE).map(({ text: words }) => words)
}
const ignore = async (words: string, { rule = RULE, by = agent } = {}): Promise<Remembered> =>
  expectStatus(await by.call<Remembered>('POST', '/coach/ignored', { body: { rule, words } }), 200)
const ignored = async (by: Agent = agent) =>
  expectStatus(await by.call<IgnoredRemark[]>('GET', '/coach/ignored'), 200)

describe('« pas ici »', () => {
  test('a remark that an agent ignores is not made again, whatever the capitals and accents', async () => {
    const [words = ''] = await marked(PASSIVE)
    expect(words).not.toBe('')
    expect(await ignore(words)).toEqual({ remembered: true, ofWhole: false })
    expect(await marked(PASSIVE)).toEqual([])
    expect(await marked(PASSIVE.toUpperCase())).toEqual([])
  })

  test('other words, and other rules on the same words, are still marked', async () => {
    const [words = ''] = await marked(PASSIVE)
    await ignore(words, { rule: 'jargon' })
    await ignore('Votre dossier sera traité')
    expect(await marked(PASSIVE)).toEqual([words])
  })

  test('twice is once, and each can be taken back, or all of them', async () => {
    const [words = ''] = await marked(PASSIVE)
    await ignore(words)
    await ignore(words)
    await ignore('le back-office', { rule: 'jargon' })
    const held = await ignored()
    expect(held.map(({ rule }) => rule)).toEqual(['jargon', RULE])
    const one = held.find(({ rule }) => rule === RULE)?.id
    expect((await agent.call('DELETE', `/coach/ignored/${one}`)).status).toBe(204)
    expect((await agent.call('DELETE', `/coach/ignored/${one}`)).status).toBe(404)
    expect(await marked(PASSIVE)).toEqual([words])
    expect((await agent.call('DELETE', '/coach/ignored')).status).toBe(204)
    expect(await ignored()).toEqual([])
  })

  test.each([
    ['sensitive-data', 'la carte indiquée'],
    ['wrong-name', 'Madame Martin'],
    ['passive-ownership', 'Le dossier 4471203 sera traité'],
    ['jargon', 'écrire à claire@example.org'],
  ])('words that may hold somebody’s data are not kept: %s', async (rule, words) => {
    expect(await ignore(words, { rule })).toEqual({ remembered: false, ofWhole: false })
    expect(await house.sql('select 1 from ignored_remarks')).toEqual([])
  })

  test.each(['unacknowledged', 'no-next-step', 'no-apology-for-delay'])(
    'what a draft lacks stands on words that it would silence for ever: %s is not kept',
    async (rule) => {
      expect(await ignore('Bonjour,', { rule })).toEqual({ remembered: false, ofWhole: true })
      expect(await ignored()).toEqual([])
    },
  )

  test.each([[{}], [{ rule: 'Not a rule', words: 'a' }], [{ rule: 'jargon', words: ' ' }]])(
    'what is no remark is refused: %j',
    async (body) => expect((await agent.call('POST', '/coach/ignored', { body })).status).toBe(400),
  )
})

describe('nobody else', () => {
  const SECRET = 'mots-que-je-garde'

  test.each(['agent', 'lead', 'admin'] as const)(
    'a colleague, as %s, neither reads, nor feels, nor erases what an agent ignores',
    async (role) => {
      const other = await house.agent({ role })
      const [words = ''] = await marked(PASSIVE)
      await ignore(words)
      await ignore(SECRET, { rule: 'jargon' })
      const [mine] = await ignored()

      expect(await ignored(other)).toEqual([])
      expect(await marked(PASSIVE, other)).toEqual([words])
      expect((await other.call('DELETE', `/coach/ignored/${mine?.id}`)).status).toBe(404)
      expect((await other.call('DELETE', '/coach/ignored')).status).toBe(204)
      expect(await ignored()).toHaveLength(2)
    },
  )

  test('no route that can be read tells of it, not even to an administrator', async () => {
    await ignore(SECRET, { rule: 'jargon' })
    const admin = await house.agent({ role: 'admin' })
    const { body } = await house.call<{ paths: Record<string, object> }>('GET', '/openapi.json')
    const paths = Object.entries(body.paths).flatMap(([path, methods]) =>
      'get' in methods ? [path.replace('/api/v1', '').replace('{id}', visitor.conversationId)] : [],
    )
    expect(paths.length).toBeGreaterThan(10)
    for (const path of paths) {
      const full = `${path}?queue=all&after=0&from=2020-01-01&to=2100-01-01&conversation=${visitor.conversationId}`
      expect((await admin.call('GET', full)).raw, path).not.toContain(SECRET)
    }
  })

  test('a machine has no remarks of its own', async () => {
    await ignore(SECRET, { rule: 'jargon' })
    const machine = await house.machine()
    const body = { rule: 'jargon', words: SECRET }
    for (const [method, path] of [
      ['GET', '/coach/ignored'],
      ['POST', '/coach/ignored'],
      ['DELETE', '/coach/ignored'],
    ] as const) {
      const said = await machine(method, path, method === 'POST' ? { body } : {})
      expect([method, said.status]).toEqual([method, 403])
      expect(said.raw).not.toContain(SECRET)
    }
  })

  test('it goes with the agent, and is in no log', async () => {
    await ignore(SECRET, { rule: 'jargon' })
    expect(house.logged()).not.toContain(SECRET)
    const [row] = await house.sql<{ rule: string }>(
      `select delete_rule as rule from information_schema.referential_constraints
       where constraint_name = 'ignored_remarks_workspace_id_user_id_fkey'`,
    )
    expect(row?.rule).toBe('CASCADE')
  })
})

describe('how a draft may be received', () => {
  test('is foreseen for what is written, and stored nowhere', async () => {
    const before = await everything()
    const { foreseen } = await check(
      'Trois relances sans réponse, c’est trop. J’appelle le transporteur maintenant et je vous écris avant 15 h.',
    )
    expect(foreseen?.effect).toMatch(/^(?:calms|leaves|raises)$/)
    expect(foreseen?.certainty).toBeGreaterThan(0)
    expect(foreseen?.certainty).toBeLessThanOrEqual(1)
    expect(await everything()).toEqual(before)
  })

  test('the same words are foreseen in the same way, whatever is ignored', async () => {
    const before = (await check(PASSIVE)).foreseen
    const [words = ''] = await marked(PASSIVE)
    await ignore(words)
    expect((await check(PASSIVE)).foreseen).toEqual(before)
  })
})

/** How many rows each table holds. */
async function everything(): Promise<Record<string, number>> {
  const tables = await house.sql<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public'`,
  )
  const counts: Record<string, number> = {}
  for (const { name } of tables) {
    const [row] = await house.sql<{ count: number }>(`select count(*)::int as count from ${name}`)
    counts[name] = row?.count ?? 0
  }
  return counts
}
