/* What people write down for themselves: whoever else asks finds nothing. */
import type { JournalEntry, JournalPage, Role } from '@diapason/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PERMISSIONS } from '../../packages/server/src/access/permissions.ts'
import { openHouse, type Company, type House } from '../house.ts'
import type { Agent } from '../house/agent.ts'
import { expectStatus } from '../house/call.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

/** Stands in what is written: it may appear nowhere else. */
const MARK = 'éclaircie-du-soir'

const write = async (agent: Agent, entry: object = {}): Promise<JournalEntry> =>
  expectStatus(
    await agent.call<JournalEntry>('POST', '/journal', {
      body: {
        kind: 'good',
        text: `Elle m’a remerciée. ${MARK}`,
        mood: 'légère',
        day: '2026-11-20',
        conversation: null,
        ...entry,
      },
    }),
    201,
  )
const read = async (agent: Agent, words = ''): Promise<JournalPage> =>
  expectStatus(
    await agent.call<JournalPage>('GET', `/journal?words=${encodeURIComponent(words)}`),
    200,
  )

describe('its writer', () => {
  test('writes, finds without minding accents, changes and deletes', async () => {
    const agent = await house.agent({ role: 'agent' })
    const first = await write(agent, { day: '2026-11-18' })
    const second = await write(agent, {
      kind: 'hard',
      text: 'Trois retours d’affilée.',
      mood: null,
    })
    expect((await read(agent)).entries.map(({ id }) => id)).toEqual([second.id, first.id])
    expect((await read(agent, 'ECLAIRCIE legere')).entries.map(({ id }) => id)).toEqual([first.id])
    expect((await read(agent, 'orage')).total).toBe(0)
    const body = { ...second, text: 'Trois retours, puis le calme.', id: undefined }
    const changed = await agent.call<JournalEntry>('PUT', `/journal/${second.id}`, { body })
    expect(expectStatus(changed, 200)).toMatchObject({ id: second.id, kind: 'hard', mood: null })
    expect((await read(agent, 'calme')).total).toBe(1)
    expect((await agent.call('DELETE', `/journal/${second.id}`)).status).toBe(204)
    expect((await agent.call('DELETE', `/journal/${second.id}`)).status).toBe(404)
    expect((await agent.call('DELETE', '/journal')).status).toBe(204)
    expect(await read(agent)).toEqual({ entries: [], total: 0 })
  })

  test('may name a conversation of the workspace, and no other', async () => {
    const agent = await house.agent({ role: 'agent' })
    const visitor = await house.visitor()
    await visitor.say('Merci, vous avez été très claire.')
    const { conversationId: conversation } = visitor
    expect(await write(agent, { conversation })).toMatchObject({ conversation })
    const body = { kind: 'good', text: 'Rien', mood: null, day: '2026-11-20' }
    const nowhere = { ...body, conversation: crypto.randomUUID() }
    expect((await agent.call('POST', '/journal', { body: nowhere })).status).toBe(404)
  })

  test('keeps the moment when the customer is erased; only the link goes', async () => {
    const [agent, dpo] = [await house.agent({ role: 'agent' }), await house.agent({ role: 'dpo' })]
    const visitor = await house.visitor()
    await visitor.say('Bonjour')
    const { id } = await write(agent, { conversation: visitor.conversationId })
    const [customer] = await house.sql<{ id: string }>(
      'select customer_id as id from conversations where id = $1',
      [visitor.conversationId],
    )
    expectStatus(await dpo.call('DELETE', `/customers/${customer?.id}`), 200)
    const [entry] = (await read(agent)).entries
    expect(entry).toMatchObject({ id, conversation: null })
    expect(entry?.text).toContain(MARK)
  })

  test('takes it along when the account goes', async () => {
    const agent = await house.agent({ role: 'agent' })
    await write(agent)
    await house.sql('delete from sessions where user_id = $1', [agent.user.id])
    await house.sql('delete from sign_in_links where user_id = $1', [agent.user.id])
    await house.sql('delete from users where id = $1', [agent.user.id])
    expect(await house.sql('select 1 from journal where user_id = $1', [agent.user.id])).toEqual([])
  })
})

describe('nobody else', () => {
  let company: Company
  let writer: Agent
  let entry: JournalEntry
  let conversation: string
  let customer: string
  beforeAll(async () => {
    company = await house.newCompany()
    writer = await house.agent({ role: 'agent', company })
    const visitor = await house.visitor({ channel: company.channel })
    await visitor.say('Bonjour')
    conversation = visitor.conversationId
    entry = await write(writer, { conversation })
    const [row] = await house.sql<{ id: string }>(
      'select customer_id as id from conversations where id = $1',
      [conversation],
    )
    customer = row?.id ?? ''
  })

  test.each<Role | 'machine'>(['agent', 'coach', 'lead', 'admin', 'dpo', 'machine'])(
    '%s reads a word of it, by any route, or changes it',
    async (role) => {
      const call =
        role === 'machine'
          ? await house.machine(company)
          : (await house.agent({ role, company })).call
      const body = { ...entry, text: 'Pris.', id: undefined }
      const refused = role === 'machine' || role === 'dpo' ? 403 : 404
      expect((await call('PUT', `/journal/${entry.id}`, { body })).status).toBe(refused)
      expect((await call('DELETE', `/journal/${entry.id}`)).status).toBe(refused)
      expect((await call('DELETE', '/journal')).status).toBe(refused === 403 ? 403 : 204)
      const reads = PERMISSIONS.flatMap(({ routes }) => routes).filter((one) =>
        one.startsWith('GET '),
      )
      for (const route of reads) {
        const path = route
          .slice(4)
          .replace('/conversations/:id', `/conversations/${conversation}`)
          .replace('/customers/:id', `/customers/${customer}`)
          .replaceAll(/:\w+/g, entry.id)
        for (const asked of [
          '',
          `?words=${MARK}&user=${writer.user.id}&userId=${writer.user.id}`,
        ]) {
          const answer = await call('GET', `${path}${asked}`)
          expect(`${route} ${JSON.stringify(answer.body ?? '')}`).not.toMatch(
            new RegExp(`${MARK}|${entry.id}`, 'u'),
          )
        }
      }
      expect((await read(writer)).entries).toEqual([entry])
    },
  )

  test('finds it in the search of the inbox', async () => {
    const lead = await house.agent({ role: 'lead', company })
    for (const agent of [writer, lead]) {
      const answer = await agent.call('GET', `/conversations?q=${MARK}`)
      expect(JSON.stringify(answer.body ?? '')).not.toContain(MARK)
    }
  })

  test('finds it in an export of the customer', async () => {
    const dpo = await house.agent({ role: 'dpo', company })
    const answer = await dpo.call('GET', `/customers/${customer}/export`)
    const told = JSON.stringify(expectStatus(answer, 200))
    expect(told).not.toMatch(new RegExp(`${MARK}|journal`, 'u'))
  })

  test('reads it in the database, the log, or a server with another secret', async () => {
    const rows = await house.sql<{ row: string; sealed: Buffer }>(
      'select j::text as row, sealed from journal j where id = $1',
      [entry.id],
    )
    expect(rows).toHaveLength(1)
    for (const { row, sealed } of rows) {
      expect(row).not.toContain(MARK)
      expect(sealed.toString('utf8')).not.toContain(MARK)
    }
    expect(house.logged()).not.toContain(MARK)
    // A row that somebody gave to themselves cannot be opened: it is sealed for its writer.
    const thief = await house.agent({ role: 'admin', company })
    await house.sql(
      `insert into journal (workspace_id, user_id, id, day, sealed)
       select workspace_id, $2, id, day, sealed from journal where id = $1`,
      [entry.id, thief.user.id],
    )
    expect((await read(thief)).entries).toMatchObject([{ id: entry.id, text: null, mood: null }])
  })
})
