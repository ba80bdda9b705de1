/* What somebody met concerns nobody else; pauses. */
import type { OwnSharing, Role } from '@diapason/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PERMISSIONS } from '../../packages/server/src/access/permissions.ts'
import { openHouse, until, type House } from '../house.ts'
import { expectStatus, type Call } from '../house/call.ts'
import {
  assigneeOf,
  isHere,
  ownSharing,
  rounds,
  sharersIn,
  untilAskedOf,
  type Sharers,
} from '../house/sharing.ts'

let house: House
let sharers: Sharers
beforeAll(async () => {
  house = await openHouse({ absence: { awayMs: 60_000, everyMs: 100 } })
  sharers = sharersIn(house)
})
afterAll(() => house.close())

describe('a pause', () => {
  test('is proposed to that agent alone after three hard conversations, and once', async () => {
    const { company } = await sharers.company()
    const agent = await sharers.present(company)
    expect(await ownSharing(agent)).toMatchObject({ metLately: 'calm', pauseProposed: false })
    await sharers.meetAngry(agent, company, 2)
    expect(await ownSharing(agent)).toMatchObject({ pauseProposed: false })
    await sharers.meetAngry(agent, company, 1)
    expect(await ownSharing(agent)).toMatchObject({ metLately: 'hard', pauseProposed: true })
    expectStatus(await agent.call('DELETE', '/sharing/pause'), 200)
    expect(await ownSharing(agent)).toMatchObject({ metLately: 'hard', pauseProposed: false })
    await house.sql('update pauses set not_before = now() where user_id = $1', [agent.user.id])
    await until(async () => (await ownSharing(agent)).pauseProposed)
  })

  test('stops offers; to others they are away; it ends by a click or by itself', async () => {
    const { company, lead } = await sharers.company()
    const agent = await sharers.present(company)
    const offered = await sharers.waiting(company)
    await untilAskedOf(agent, offered.id)
    const begun = await agent.call<OwnSharing>('POST', '/sharing/pause', { body: { minutes: 10 } })
    expect(expectStatus(begun, 200).pausedUntil).not.toBeNull()
    expect(await isHere(lead, agent)).toBe(false)
    await until(async () => (await assigneeOf(lead, offered.id)) === null)
    const { id } = await sharers.waiting(company)
    await rounds()
    expect(await assigneeOf(lead, id)).toBeNull()
    expectStatus(await agent.call('DELETE', '/sharing/pause'), 200)
    await untilAskedOf(agent, id)
    expectStatus(await agent.call('POST', '/sharing/pause', { body: { minutes: 10 } }), 200)
    await until(async () => (await assigneeOf(lead, id)) === null)
    await house.sql('update pauses set until = now() where user_id = $1', [agent.user.id])
    await until(() => isHere(lead, agent))
    expect((await ownSharing(agent)).pausedUntil).toBeNull()
  })

  test('leaves no trace once it no longer counts', async () => {
    const { company } = await sharers.company()
    const agent = await sharers.present(company)
    expectStatus(await agent.call('POST', '/sharing/pause', { body: { minutes: 5 } }), 200)
    await house.sql(
      `update pauses set until = now() - interval '2 hours', not_before = now() where user_id = $1`,
      [agent.user.id],
    )
    await until(
      async () =>
        (await house.sql('select 1 from pauses where user_id = $1', [agent.user.id])).length === 0,
    )
  })
})

describe('what somebody met', () => {
  const READS = PERMISSIONS.flatMap(({ routes }) => routes).filter((route) =>
    route.startsWith('GET '),
  )

  test('is told by one route only, which can name nobody but the asker', async () => {
    const reference = (await (await fetch(`${house.url}/api/v1/openapi.json`)).json()) as {
      paths: Record<string, Record<string, { parameters?: unknown[] }>>
    }
    const telling = Object.entries(reference.paths)
      .flatMap(([path, methods]) => Object.entries(methods).map(([how, it]) => ({ path, how, it })))
      .filter(({ it }) => JSON.stringify(it).includes('"metLately"'))
    expect(telling.map(({ how, path }) => `${how} ${path}`).toSorted()).toEqual([
      'delete /api/v1/sharing/pause',
      'get /api/v1/sharing/mine',
      'post /api/v1/sharing/pause',
      'put /api/v1/sharing/mine',
    ])
    for (const { it } of telling) expect(it.parameters ?? []).toEqual([])
  })

  test.each<Role | 'machine'>(['agent', 'coach', 'lead', 'admin', 'dpo', 'machine'])(
    'changes nothing that %s can read of somebody else',
    async (role) => {
      const { company } = await sharers.company()
      const [tired, calm] = [await sharers.present(company), await sharers.present(company)]
      const ids = await sharers.meetAngry(tired, company, 3)
      expect(await ownSharing(tired)).toMatchObject({ metLately: 'hard' })
      expect(await ownSharing(calm)).toMatchObject({ metLately: 'calm' })
      const call: Call =
        role === 'machine'
          ? await house.machine(company)
          : (await house.agent({ role, company })).call
      for (const route of READS) {
        const path = route.slice(4).replace('/conversations/:id', `/conversations/${ids[0]}`)
        for (const who of ['', `?user=${tired.user.id}&userId=${tired.user.id}`]) {
          const { body } = await call('GET', `${path.replaceAll(/:\w+/g, tired.user.id)}${who}`)
          const told = JSON.stringify(body ?? '')
          if (route !== 'GET /sharing/mine')
            expect(`${route} ${told}`).not.toMatch(/"(?:metLately|paused|pauseP)/u)
          else if (role !== 'machine' && role !== 'dpo')
            expect(body).toMatchObject({ metLately: 'calm' })
          else expect(told).not.toContain('"metLately"')
        }
      }
    },
  )

  test('stands in no table', async () => {
    const columns = await house.sql<{ name: string }>(
      `select table_name || '.' || column_name as name from information_schema.columns
       where table_schema = 'public' and table_name in ('sharing', 'share_choices', 'shares', 'pauses')
       order by 1`,
    )
    expect(columns.map(({ name }) => name)).toEqual(
      [
        ...['at_once', 'is_on', 'minutes', 'workspace_id'].map((name) => `sharing.${name}`),
        ...['at_once', 'languages', 'user_id', 'workspace_id'].map(
          (name) => `share_choices.${name}`,
        ),
        ...['conversation_id', 'fence', 'offered_at', 'user_id', 'workspace_id'].map(
          (name) => `shares.${name}`,
        ),
        ...['not_before', 'until', 'user_id', 'workspace_id'].map((name) => `pauses.${name}`),
      ].toSorted(),
    )
  })
})
