import { randomUUID } from 'node:crypto'
import type { Channel, Team, TeamRoute, TeamRoutes } from '@diapason/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, until, type House } from '../house.ts'
import type { Agent } from '../house/agent.ts'
import { expectStatus } from '../house/call.ts'

let house: House
let lead: Agent
let agent: Agent
beforeAll(async () => {
  house = await openHouse()
  lead = await house.agent({ role: 'lead' })
  agent = await house.agent({ role: 'agent' })
})
afterAll(() => house.close())

const make = async (name: string, members: readonly Agent[]): Promise<Team> =>
  expectStatus(
    await lead.call<Team>('POST', '/teams', {
      body: { name, members: members.map(({ user }) => user.id) },
    }),
    201,
  )

const route = (change: Partial<TeamRoute> & { teamId: string }): TeamRoute => ({
  intent: null,
  language: null,
  channelId: null,
  ...change,
})

const setRoutes = async (...routes: TeamRoute[]): Promise<void> => {
  const answer = await lead.call<TeamRoutes>('PUT', '/teams/routes', { body: { routes } })
  expect(expectStatus(answer, 200)).toEqual({ routes })
}

/** Which team a customer's conversation belongs to once it waits for a person. */
async function teamAfter(text: string, language: 'fr' | 'en' = 'fr'): Promise<string | null> {
  const visitor = await house.visitor({ language })
  await visitor.say(text)
  const row = async () =>
    (
      await house.sql<{ owner: string; team: string | null }>(
        'select owner, team_id as team from conversations where id = $1',
        [visitor.conversationId],
      )
    )[0]
  await until(async () => (await row())?.owner === 'queue')
  return (await row())?.team ?? null
}

const REFUND = 'Je veux parler à quelqu’un au sujet de mon remboursement, je ne l’ai toujours pas.'
const ENGLISH = 'I want to talk to a person about my account, please.'

describe('a team', () => {
  test('has a name of its own, people, and can be changed and dissolved', async () => {
    const team = await make('Livraisons', [agent, lead])
    expect(team).toMatchObject({ name: 'Livraisons', answers: true })
    expect(team.members.toSorted()).toEqual([agent.user.id, lead.user.id].toSorted())
    const again = { body: { name: 'livraisons', members: [] } }
    expect(await lead.call('POST', '/teams', again)).toMatchObject({ status: 409 })
    const other = await make('Retours', [])
    expect(await lead.call('PUT', `/teams/${other.id}`, again)).toMatchObject({ status: 409 })
    const changed = { body: { name: 'Colis', members: [agent.user.id] } }
    const after = expectStatus(await lead.call<Team>('PUT', `/teams/${team.id}`, changed), 200)
    expect(after).toEqual({ ...team, name: 'Colis', members: [agent.user.id] })
    expect((await lead.call('DELETE', `/teams/${team.id}`)).status).toBe(204)
    expect((await lead.call('DELETE', `/teams/${team.id}`)).status).toBe(404)
    expect((await lead.call('PUT', `/teams/${team.id}`, changed)).status).toBe(404)
  })

  test('says whether somebody in it may answer', async () => {
    const coach = await house.agent({ role: 'coach' })
    expect(await make('Personne', [])).toMatchObject({ answers: false })
    expect(await make('Coachs', [coach])).toMatchObject({ answers: false })
  })

  test('takes nobody of another company', async () => {
    const stranger = await house.agent({ company: await house.newCompany() })
    expect(await make('Étrangers', [stranger, agent])).toMatchObject({ members: [agent.user.id] })
    expect(expectStatus(await stranger.call<Team[]>('GET', '/teams'), 200)).toEqual([])
  })
})

describe('a hand-over', () => {
  test('goes to the team of the first line that fits', async () => {
    const refunds = await make('Remboursements', [agent])
    const english = await make('English', [agent])
    const all = await make('Tout le monde', [lead])
    await setRoutes(
      route({ intent: 'refund', teamId: refunds.id }),
      route({ language: 'en', teamId: english.id }),
      route({ teamId: all.id }),
    )
    expect(await teamAfter(REFUND)).toBe(refunds.id)
    expect(await teamAfter(ENGLISH, 'en')).toBe(english.id)
    expect(await teamAfter('Je veux parler à une personne.')).toBe(all.id)
  })

  test('passes over a team where nobody may answer, and one that is shut out', async () => {
    const gone = await house.agent({ role: 'agent' })
    const empty = await make('Vide', [])
    const away = await make('Partis', [gone])
    const there = await make('Présents', [agent])
    await setRoutes(
      route({ teamId: empty.id }),
      route({ teamId: away.id }),
      route({ teamId: there.id }),
    )
    expect(await teamAfter(REFUND)).toBe(away.id)
    const admin = await house.agent()
    expectStatus(await admin.call('POST', `/users/${gone.user.id}/disable`), 200)
    expect(await teamAfter(REFUND)).toBe(there.id)
  })

  test('depends on the channel where a line names one', async () => {
    const admin = await house.agent()
    const [channel] = expectStatus(await admin.call<Channel[]>('GET', '/channels'), 200)
    const team = await make('Site', [agent])
    await setRoutes(route({ channelId: channel?.id ?? null, teamId: team.id }))
    expect(await teamAfter(REFUND)).toBe(team.id)
    await setRoutes()
    expect(await teamAfter(REFUND)).toBeNull()
  })
})

test('a line names teams and channels of one’s own', async () => {
  const strange = { routes: [route({ teamId: randomUUID() })] }
  const answer = await lead.call('PUT', '/teams/routes', { body: strange })
  expect(answer).toMatchObject({ status: 404, body: { code: 'not_found' } })
})

test('dissolving a team leaves its conversations, and its lines go', async () => {
  const team = await make('Éphémère', [agent])
  await setRoutes(route({ teamId: team.id }))
  expect(await teamAfter(REFUND)).toBe(team.id)
  expect((await lead.call('DELETE', `/teams/${team.id}`)).status).toBe(204)
  expect(await teamAfter(REFUND)).toBeNull()
  const rows = await house.sql('select 1 from conversations where team_id = $1', [team.id])
  expect(rows).toEqual([])
})
