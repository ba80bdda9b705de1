import type { Policy, PolicyRehearsal, PolicyVersion, Remedy } from '@diapason/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectStatus } from '../house/call.ts'
import type { Agent } from '../house/agent.ts'
import { openHouse, until, type Company, type House } from '../house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const policyOf = async ({ call }: Agent) => expectStatus(await call<Policy>('GET', '/policy'), 200)
const put = ({ call }: Agent, body: unknown) => call<Policy>('PUT', '/policy', { body })
const change = async (agent: Agent, facts: Partial<Policy>): Promise<Policy> =>
  expectStatus(await put(agent, { ...(await policyOf(agent)), ...facts }), 200)
const versionsOf = async ({ call }: Agent) =>
  expectStatus(await call<PolicyVersion[]>('GET', '/policy/versions'), 200)

const RESEND: Remedy = {
  id: 'resend',
  version: 0,
  text: { fr: 'Le renvoi gratuit de l’article', en: 'A free replacement of the item' },
  intents: [],
  emotions: [],
  fromIntensity: 1,
}

const newTeam = async (name: string): Promise<{ company: Company; admin: Agent }> => {
  const company = await house.newCompany(name)
  return { company, admin: await house.agent({ company }) }
}

describe('a policy', () => {
  test('of a version that knew less is read with what the schema fills in', async () => {
    const { company, admin } = await newTeam('Boutique ancienne')
    await house.sql(
      `update policies set policy = (policy - array['forPeople', 'answerFrom', 'distressHandover',
         'tone', 'remedies', 'goodwill']::text[]) || jsonb_build_object('hours', (policy->'hours') - 'closed')
       where workspace_id = $1`,
      [company.id],
    )
    expect(await policyOf(admin)).toMatchObject({
      version: 1,
      forPeople: [],
      answerFrom: 0,
      distressHandover: 4,
      tone: { from: -1, to: 1 },
      remedies: [],
      goodwill: '',
      hours: { closed: [], days: { '1': [['09:00', '18:00']] } },
    })
    const visitor = await house.visitor({ channel: company.channel })
    await visitor.say('Bonjour, quels sont vos horaires ?')
    await until(async () =>
      (await visitor.snapshot()).messages.some(({ author }) => author === 'bot'),
    )
  })

  test('is kept version by version, with who made it; an earlier one comes back as a new one', async () => {
    const { admin } = await newTeam('Boutique aux versions')
    const first = await policyOf(admin)
    await change(admin, { mode: 'suggest', goodwill: 'Jusqu’à 15 € sans demander.' })
    await change(admin, { forPeople: ['complaint'] })
    const versions = await versionsOf(admin)
    expect(versions.map(({ policy }) => policy.version)).toEqual([3, 2, 1])
    expect(versions.map(({ changedBy }) => changedBy)).toEqual([
      admin.user.name,
      admin.user.name,
      null,
    ])
    expect(versions[1]?.policy).toMatchObject({ mode: 'suggest', forPeople: [] })
    const restored = await put(admin, { ...versions[2]?.policy, version: 3 })
    expect(restored).toMatchObject({ status: 200, body: { ...first, version: 4 } })
    expect(await policyOf(admin)).toEqual({ ...first, version: 4 })
    expect((await versionsOf(admin))[2]?.policy).toMatchObject({ version: 2, mode: 'suggest' })
  })

  test('gives the words of a remedy a version that names nothing else, ever', async () => {
    const { admin } = await newTeam('Boutique aux remèdes')
    const words = { fr: 'Un échange', en: 'An exchange' }
    const versionIn = (policy: Policy) => policy.remedies.map(({ version }) => version)
    expect(versionIn(await change(admin, { remedies: [RESEND] }))).toEqual([1])
    expect(versionIn(await change(admin, { remedies: [{ ...RESEND, fromIntensity: 2 }] }))).toEqual(
      [1],
    )
    expect(versionIn(await change(admin, { remedies: [{ ...RESEND, text: words }] }))).toEqual([2])
    expect(versionIn(await change(admin, { remedies: [] }))).toEqual([])
    const forged = { ...RESEND, version: 7, text: { fr: 'Un avoir', en: 'A credit' } }
    expect(versionIn(await change(admin, { remedies: [forged] }))).toEqual([3])
    expect(versionIn(await change(admin, { remedies: [RESEND] }))).toEqual([1])
  })

  const wrong: readonly (readonly [string, (policy: Policy) => unknown])[] = [
    ['a mode that does not exist', (policy) => ({ ...policy, mode: 'obey' })],
    ['a tone that ends before it begins', (policy) => ({ ...policy, tone: { from: 1, to: -1 } })],
    [
      'a day that is none',
      (policy) => ({ ...policy, hours: { ...policy.hours, closed: ['2026-02-30'] } }),
    ],
    [
      'a zone of nowhere',
      (policy) => ({ ...policy, hours: { ...policy.hours, timeZone: 'Mars/Base' } }),
    ],
    ['a remedy without words', (policy) => ({ ...policy, remedies: [{ ...RESEND, text: {} }] })],
    ['two remedies of one name', (policy) => ({ ...policy, remedies: [RESEND, RESEND] })],
    ['anger that no threshold would meet', (policy) => ({ ...policy, angerHandover: 4 })],
    ['three failed turns', (policy) => ({ ...policy, failedTurns: 3 })],
  ]
  test.each(wrong)('with %s is refused', async (_, spoil) => {
    const admin = await house.agent()
    const policy = await policyOf(admin)
    expect(await put(admin, spoil(policy))).toMatchObject({
      status: 400,
      body: { code: 'invalid_request' },
    })
    expect(await policyOf(admin)).toEqual(policy)
  })

  test('is changed by administrators, looked back on by leads, read by all', async () => {
    const [lead, agent] = [
      await house.agent({ role: 'lead' }),
      await house.agent({ role: 'agent' }),
    ]
    const policy = await policyOf(agent)
    expect((await put(lead, policy)).status).toBe(403)
    expect((await agent.call('GET', '/policy/versions')).status).toBe(403)
    expect((await agent.call('POST', '/policy/rehearse', { body: { policy } })).status).toBe(403)
    expect((await lead.call('GET', '/policy/versions')).status).toBe(200)
  })
})

describe('a rehearsal', () => {
  const TURNS = [
    'Bonjour, quels sont vos horaires ?',
    'Ma commande est arrivée abîmée, je suis déçue.',
    'Je veux parler à un conseiller.',
    'Je souhaite résilier mon abonnement.',
  ]

  /** A company with one conversation for each of these, and everything that is stored. */
  const withHistory = async (name: string) => {
    const { company, admin } = await newTeam(name)
    const visitors = await Promise.all(
      TURNS.map(async (text) => {
        const visitor = await house.visitor({ channel: company.channel })
        await visitor.say(text)
        await until(async () =>
          (await visitor.snapshot()).messages.some(({ author }) => author !== 'customer'),
        )
        return visitor
      }),
    )
    const rehearse = async (facts: Partial<Policy>, more: object = {}) => {
      const policy = { ...(await policyOf(admin)), ...facts }
      const answer = await admin.call<PolicyRehearsal>('POST', '/policy/rehearse', {
        body: { policy, ...more },
      })
      return expectStatus(answer, 200)
    }
    return { company, admin, visitors, rehearse }
  }

  test('of the policy in force changes nothing', async () => {
    const { rehearse } = await withHistory('Boutique répétée')
    const same = await rehearse({})
    expect(same).toMatchObject({ conversations: 4, turns: 4, changed: 0, examples: [] })
    expect(same.before).toEqual({ reply: 3, suggest: 0, handover: 1, wait: 0, person: 0 })
    expect(same.after).toEqual(same.before)
  })

  test('tells what each change would have done, with the customers’ words', async () => {
    const { rehearse, visitors } = await withHistory('Boutique qui change')
    const [hours, damaged, , leaving] = visitors
    const reserved = await rehearse({ forPeople: ['cancel_subscription'] })
    expect(reserved.after).toMatchObject({ reply: 2, handover: 2 })
    expect(reserved.examples).toEqual([
      {
        conversationId: leaving?.conversationId,
        seq: 1,
        words: TURNS[3],
        before: { outcome: 'reply', rule: 'ask', remedy: null },
        after: { outcome: 'handover', rule: 'for-people', remedy: null },
      },
    ])
    const offering = await rehearse({ remedies: [RESEND] })
    expect(offering).toMatchObject({ changed: 1, after: offering.before })
    expect(offering.examples[0]).toMatchObject({
      conversationId: damaged?.conversationId,
      before: { outcome: 'reply', remedy: null },
      after: { outcome: 'reply', remedy: RESEND.text.fr },
    })
    const careful = await rehearse({ mode: 'suggest' })
    expect(careful.after).toEqual({ reply: 0, suggest: 3, handover: 1, wait: 0, person: 0 })
    const sure = await rehearse({ answerFrom: 1 })
    expect(sure.examples).toEqual([
      expect.objectContaining({
        conversationId: hours?.conversationId,
        before: expect.objectContaining({ rule: 'answerable' }),
        after: expect.objectContaining({ rule: 'ask' }),
      }),
    ])
  })

  test('cannot switch a hard rule off', async () => {
    const { rehearse } = await withHistory('Boutique laxiste')
    const lax = await rehearse({ angerHandover: 3, failedTurns: 2, distressHandover: 4 })
    expect(lax.after.handover).toBe(1)
    const silent = await rehearse({ mode: 'listen' })
    expect(silent.after).toMatchObject({ reply: 0, wait: 3, handover: 1 })
  })

  test('follows an episode: once handed over, a person has it', async () => {
    const { company, admin } = await newTeam('Boutique suivie')
    const visitor = await house.visitor({ channel: company.channel })
    const said = ['Je souhaite résilier mon abonnement.', 'Bonjour, quels sont vos horaires ?']
    for (const [place, text] of said.entries()) {
      await visitor.say(text)
      await until(async () => {
        const { messages } = await visitor.snapshot()
        return messages.filter(({ author }) => author === 'bot').length > place
      })
    }
    const policy = { ...(await policyOf(admin)), forPeople: ['cancel_subscription'] }
    const { before, after, changed } = expectStatus(
      await admin.call<PolicyRehearsal>('POST', '/policy/rehearse', { body: { policy } }),
      200,
    )
    expect([before.reply, after, changed]).toEqual([
      2,
      { reply: 0, suggest: 0, handover: 1, wait: 0, person: 1 },
      2,
    ])
  })

  test('looks at as many of the last conversations as it is asked to, at most 500', async () => {
    const { rehearse, admin } = await withHistory('Boutique pressée')
    expect((await rehearse({}, { conversations: 2 })).conversations).toBe(2)
    const body = { policy: await policyOf(admin), conversations: 501 }
    expect((await admin.call('POST', '/policy/rehearse', { body })).status).toBe(400)
  })

  test('stores nothing, sends nothing, and looks into no other workspace', async () => {
    const { rehearse } = await withHistory('Boutique intacte')
    const { admin: stranger } = await newTeam('Boutique d’à côté')
    const rows = async () => {
      const tables = await house.sql<{ name: string }>(
        `select table_name as name from information_schema.tables
         where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'sessions'`,
      )
      const counts = tables.map(async ({ name }) => {
        const [row] = await house.sql<{ n: string; sum: string }>(
          `select count(*) as n, coalesce(sum(hashtext(t::text)), 0) as sum from "${name}" t`,
        )
        return `${name} ${row?.n} ${row?.sum}`
      })
      return (await Promise.all(counts)).toSorted()
    }
    await until(
      async () => (await house.sql('select 1 from outbox where dead_at is null')).length === 0,
    )
    const before = await rows()
    await rehearse({ mode: 'listen', remedies: [RESEND] })
    expect(await rows()).toEqual(before)
    const body = { policy: await policyOf(stranger) }
    const foreign = await stranger.call<PolicyRehearsal>('POST', '/policy/rehearse', { body })
    expect(foreign.body).toMatchObject({ conversations: 0, turns: 0, examples: [] })
  })
})
