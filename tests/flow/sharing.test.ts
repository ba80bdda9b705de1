/* Who is offered what waits, and what becomes of it when they do not take it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, until, type House } from '../house.ts'
import { expectStatus } from '../house/call.ts'
import {
  ANGRY,
  assigneeOf,
  rounds,
  share,
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

describe('what waits', () => {
  test('is offered to nobody until a lead switches it on', async () => {
    const company = await house.newCompany()
    const lead = await house.agent({ company, role: 'lead' })
    const agent = await sharers.present(company)
    const { id } = await sharers.waiting(company)
    await rounds()
    expect(await assigneeOf(agent, id)).toBeNull()
    expect((await agent.call('PUT', '/sharing', { body: {} })).status).toBe(403)
    await share(lead)
    await untilAskedOf(agent, id)
  })

  test('is asked of somebody present, who alone is told; the floor stays free', async () => {
    const { company, lead } = await sharers.company()
    const agent = await sharers.present(company)
    const heard = await agent.live()
    const { id } = await sharers.waiting(company)
    await untilAskedOf(agent, id)
    expect(await heard.next('assigned', ({ conversation }) => conversation === id)).toMatchObject({
      by: null,
    })
    const { summary, events } = await lead.open(id)
    expect(summary).toMatchObject({ owner: 'queue', assignedBy: null })
    expect(events).toContainEqual(expect.objectContaining({ kind: 'assigned', by: null }))
    expect(await lead.change(id, 'take')).toMatchObject({ owner: 'agent', assignee: null })
  })

  test('stays in the queue when nobody is there', async () => {
    const { company, lead } = await sharers.company()
    const { id } = await sharers.waiting(company)
    await rounds()
    expect(await assigneeOf(lead, id)).toBeNull()
  })

  test('goes to whoever met the least hard feelings lately', async () => {
    const { company, lead } = await sharers.company({ on: false })
    const [tired, fresh] = [await sharers.present(company), await sharers.present(company)]
    await sharers.meetAngry(tired, company, 2)
    await share(lead)
    const conversations = [
      await sharers.waiting(company),
      await sharers.waiting(company),
      await sharers.waiting(company),
    ]
    for (const { id } of conversations) await untilAskedOf(fresh, id)
  })

  test('is light after three hard ones, where something light waits', async () => {
    const { company, lead } = await sharers.company({ on: false })
    const agent = await sharers.present(company, { choice: { atOnce: 1, languages: [] } })
    await sharers.meetAngry(agent, company, 3)
    const hard = await sharers.waiting(company, ANGRY)
    const light = await sharers.waiting(company, 'Bonjour, quels sont vos horaires ?')
    await share(lead)
    await untilAskedOf(agent, light.id)
    expect(await assigneeOf(agent, hard.id)).toBeNull()
    // Once they have taken it the streak is broken; the hard one waits for nobody else.
    await agent.change(light.id, 'take')
    await agent.change(light.id, 'close')
    await untilAskedOf(agent, hard.id)
  })

  test('is no more than somebody takes at a time, whatever they asked for', async () => {
    const { company } = await sharers.company({ atOnce: 2 })
    const few = await sharers.present(company, { choice: { atOnce: 1, languages: [] } })
    const many = await sharers.present(company, { choice: { atOnce: 9, languages: [] } })
    const ids: string[] = []
    for (let index = 0; index < 4; index++) ids.push((await sharers.waiting(company)).id)
    await until(async () => {
      const asked = await Promise.all(ids.map((id) => assigneeOf(few, id)))
      return asked.filter(Boolean).length === 3
    })
    await rounds()
    const asked = await Promise.all(ids.map((id) => assigneeOf(few, id)))
    expect(asked.filter((id) => id === few.user.id)).toHaveLength(1)
    expect(asked.filter((id) => id === many.user.id)).toHaveLength(2)
  })

  test('goes to people of its team and of its language, and to no one else', async () => {
    const { company, lead } = await sharers.company({ on: false })
    const french = await sharers.present(company, { choice: { atOnce: null, languages: ['fr'] } })
    const english = await sharers.present(company, { choice: { atOnce: null, languages: ['en'] } })
    const inFrench = await sharers.waiting(company, 'Bonjour, je cherche ma facture.')
    const body = { name: 'Retours', members: [english.user.id] }
    const team = expectStatus(await lead.call<{ id: string }>('POST', '/teams', { body }), 201)
    const forTeam = await sharers.waiting(company)
    const { fence } = (await lead.open(forTeam.id)).summary
    const to = { fence, assignee: null, team: team.id }
    expectStatus(await lead.call('POST', `/conversations/${forTeam.id}/assign`, { body: to }), 200)
    await house.sql(`update conversations set language = 'und' where id = $1`, [forTeam.id])
    await share(lead)
    await untilAskedOf(french, inFrench.id)
    await untilAskedOf(english, forTeam.id)
  })

  test('is nobody’s whose quiet hours it is', async () => {
    const { company } = await sharers.company()
    const agent = await sharers.present(company)
    const quietDays = [1, 2, 3, 4, 5, 6, 7]
    expectStatus(await agent.call('PUT', '/notifications', { body: { quietDays } }), 200)
    const { id } = await sharers.waiting(company)
    await rounds()
    expect(await assigneeOf(agent, id)).toBeNull()
  })
})

describe('what was not taken', () => {
  const late = (id: string) =>
    house.sql(
      `update shares set offered_at = now() - interval '6 minutes' where conversation_id = $1`,
      [id],
    )

  test('goes to another, and never back', async () => {
    const { company, lead } = await sharers.company()
    const [one, other] = [await sharers.present(company), await sharers.present(company)]
    const { id } = await sharers.waiting(company)
    await until(async () => (await assigneeOf(lead, id)) !== null)
    const first = await assigneeOf(lead, id)
    const second = first === one.user.id ? other : one
    await late(id)
    await untilAskedOf(second, id)
    await late(id)
    await until(async () => (await assigneeOf(lead, id)) === null)
    await rounds()
    expect(await assigneeOf(lead, id)).toBeNull()
    const { events, summary } = await lead.open(id)
    expect(events.filter(({ kind }) => kind === 'assigned')).toHaveLength(2)
    expect(summary.owner).toBe('queue')
  })

  test('stays with whoever a colleague asked', async () => {
    const { company, lead } = await sharers.company({ on: false })
    const asked = await sharers.present(company)
    await sharers.present(company)
    const { id } = await sharers.waiting(company)
    const { fence } = (await lead.open(id)).summary
    const body = { fence, assignee: asked.user.id }
    expectStatus(await lead.call('POST', `/conversations/${id}/assign`, { body }), 200)
    await share(lead, { minutes: 1 })
    await late(id)
    await rounds()
    expect(await assigneeOf(lead, id)).toBe(asked.user.id)
  })

  test('is free again when sharing is switched off, and who was asked is forgotten', async () => {
    const { company, lead } = await sharers.company()
    const agent = await sharers.present(company)
    const { id } = await sharers.waiting(company)
    await untilAskedOf(agent, id)
    await share(lead, { on: false })
    await until(async () => (await assigneeOf(lead, id)) === null)
    await agent.change(id, 'take')
    await until(
      async () =>
        (await house.sql('select 1 from shares where conversation_id = $1', [id])).length === 0,
    )
  })
})

test('two server processes ask nobody twice, and nobody for more than they take', async () => {
  const second = await house.openSecond()
  const { company, lead } = await sharers.company({ on: false, atOnce: 2 })
  const people = [await sharers.present(company), await sharers.present(company, { at: second })]
  for (let index = 0; index < 6; index++) await sharers.waiting(company)
  await share(lead, { atOnce: 2 })
  const asked = async () => {
    const rows = await house.sql<{ id: string }>(
      `select assignee_id as id from conversations
       where workspace_id = $1 and assignee_id is not null`,
      [company.id],
    )
    return rows.map(({ id }) => id)
  }
  await until(async () => (await asked()).length === 4)
  await rounds()
  const given = await asked()
  for (const { user } of people) expect(given.filter((id) => id === user.id)).toHaveLength(2)
  const lines = await house.sql(
    `select 1 from events where workspace_id = $1 and kind = 'assigned'`,
    [company.id],
  )
  expect(lines).toHaveLength(4)
})
