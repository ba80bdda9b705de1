/* Who is asked to take a conversation, and what becomes of it when they are not there. */
import type { Assignees, BulkResult, ConversationSummary, Problem } from '@diapason/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, pause, until, type House } from '../house.ts'
import type { Agent } from '../house/agent.ts'
import { expectStatus } from '../house/call.ts'
import type { Visitor } from '../house/visitor.ts'

let house: House
beforeAll(async () => {
  house = await openHouse({ absence: { awayMs: 60_000, everyMs: 100 } })
})
afterAll(() => house.close())

const idsOf = (conversations: readonly ConversationSummary[]) => conversations.map(({ id }) => id)
const summaryOf = async (agent: Agent, id: string) => (await agent.open(id)).summary
const eventsOf = async (agent: Agent, id: string) => (await agent.open(id)).events

const tryAssign = async (agent: Agent, id: string, body: object) => {
  const { fence } = await summaryOf(agent, id)
  return agent.call<ConversationSummary>('POST', `/conversations/${id}/assign`, {
    body: { fence, ...body },
  })
}
const assign = async (agent: Agent, id: string, body: object) =>
  expectStatus(await tryAssign(agent, id, body), 200)

/** Somebody with the console open. */
async function present(): Promise<Agent & { leave(): Promise<void> }> {
  const agent = await house.agent()
  const line = await agent.live()
  const isHere = async () => {
    const { people } = expectStatus(
      await agent.call<Assignees>('GET', '/conversations/assignees'),
      200,
    )
    return people.find(({ id }) => id === agent.user.id)?.here
  }
  await until(isHere)
  const leave = async () => {
    line.close()
    await until(() =>
      house.app.flow.presence.peopleHere().every(({ userId }) => userId !== agent.user.id),
    )
    await house.sql(
      `update presences set seen_at = now() - interval '2 minutes' where user_id = $1`,
      [agent.user.id],
    )
  }
  return { ...agent, leave }
}

async function waiting(): Promise<Visitor & { id: string }> {
  const visitor = await house.visitor()
  await visitor.askPerson()
  return { ...visitor, id: visitor.conversationId }
}

const bulk = async (agent: Agent, act: object, id: string) => {
  const { fence } = await summaryOf(agent, id)
  const body = { ...act, conversations: [{ id, fence }] }
  return expectStatus(await agent.call<BulkResult>('POST', '/conversations/bulk', { body }), 200)
}

const newTeam = async (members: string[] = []): Promise<string> => {
  const id = crypto.randomUUID()
  await house.sql('insert into teams (workspace_id, id, name) values ($1, $2, $3)', [
    house.company.id,
    id,
    `Équipe ${id.slice(0, 4)}`,
  ])
  for (const member of members)
    await house.sql('insert into team_members values ($1, $2, $3)', [house.company.id, id, member])
  return id
}

describe('to a person', () => {
  test('it waits for them, says who asked, and they alone are told', async () => {
    const [lead, asked, other] = [await present(), await present(), await present()]
    const [heard, overheard] = [await asked.live(), await other.live()]
    const { id } = await waiting()
    const summary = await assign(lead, id, { assignee: asked.user.id })
    expect(summary).toMatchObject({
      owner: 'queue',
      assignee: { id: asked.user.id },
      assignedBy: { id: lead.user.id },
    })
    const { by } = await heard.next('assigned', ({ conversation }) => conversation === id)
    expect(by).toEqual({ id: lead.user.id, name: lead.user.name })
    expect(idsOf((await asked.list('mine')).conversations)).toContain(id)
    expect(idsOf((await asked.list('unassigned')).conversations)).not.toContain(id)
    expect(idsOf((await other.list('mine')).conversations)).not.toContain(id)
    await pause(200)
    expect(overheard.all('assigned')).toEqual([])
    expect(await eventsOf(lead, id)).toContainEqual(
      expect.objectContaining({
        kind: 'assigned',
        by: { id: lead.user.id, name: lead.user.name },
        user: { id: asked.user.id, name: asked.user.name },
      }),
    )
    const taken = await asked.change(id, 'take')
    expect(taken).toMatchObject({ owner: 'agent', assignee: null, assignedBy: null })
  })

  test('from another agent, with a private note in the same step; the customer hears nothing', async () => {
    const [first, second] = [await present(), await present()]
    const customer = await waiting()
    const { id } = customer
    await first.reply(id, 'Bonjour, je regarde votre dossier.')
    const before = (await customer.snapshot()).messages.length
    const note = { id: crypto.randomUUID(), text: 'Elle attend depuis lundi, merci de rappeler.' }
    await assign(first, id, { assignee: second.user.id, note })
    const { summary, notes } = await second.open(id)
    expect(summary).toMatchObject({ owner: 'queue', assignee: { id: second.user.id } })
    expect(notes.map(({ text }) => text)).toEqual([note.text])
    const { conversation, messages } = await customer.snapshot()
    expect(conversation).toMatchObject({ owner: 'queue', agentName: null })
    expect(messages).toHaveLength(before)
  })

  test('from the bot it is a hand-over: the customer is told, and has a reference', async () => {
    const [lead, asked] = [await present(), await present()]
    const visitor = await house.visitor()
    await visitor.say('Bonjour, quels sont vos horaires ?')
    await until(async () =>
      (await visitor.snapshot()).messages.some(({ author }) => author === 'bot'),
    )
    const summary = await assign(lead, visitor.conversationId, { assignee: asked.user.id })
    expect(summary).toMatchObject({ owner: 'queue', assignee: { id: asked.user.id } })
    const { conversation, messages } = await visitor.snapshot()
    expect(conversation?.reference).toMatch(/^D-\d+$/)
    expect(messages.at(-1)).toMatchObject({ author: 'system' })
    expect(messages.at(-1)?.text).toContain(conversation?.reference)
  })

  test('who is not here, is shut out or unknown cannot be asked', async () => {
    const lead = await present()
    const absent = await house.agent()
    const { id } = await waiting()
    const away = await tryAssign(lead, id, { assignee: absent.user.id })
    expect(away).toMatchObject({ status: 409, body: { code: 'assignee_away' } })
    const stranger = await house.agent({ company: await house.newCompany() })
    for (const assignee of [stranger.user.id, crypto.randomUUID()])
      expect((await tryAssign(lead, id, { assignee })).status).toBe(404)
    expect((await summaryOf(lead, id)).assignee).toBeNull()
  })

  test('an older view of it is refused, and nothing changes', async () => {
    const [lead, asked, other] = [await present(), await present(), await present()]
    const { id } = await waiting()
    const { fence } = await summaryOf(lead, id)
    await other.change(id, 'take')
    const late = await lead.call<Problem>('POST', `/conversations/${id}/assign`, {
      body: { fence, assignee: asked.user.id },
    })
    expect(late).toMatchObject({ status: 409, body: { code: 'fence_outdated' } })
    expect(await summaryOf(lead, id)).toMatchObject({ owner: 'agent', assignee: null })
  })
})

describe('who goes', () => {
  test('keeps nothing they were asked to take: back to the queue of its team, place kept', async () => {
    const [lead, asked] = [await present(), await present()]
    const team = await newTeam([asked.user.id, lead.user.id])
    const { id } = await waiting()
    const before = await assign(lead, id, { assignee: asked.user.id, team })
    await asked.leave()
    const after = await until(async () => {
      const summary = await summaryOf(lead, id)
      return summary.assignee === null && summary
    })
    expect(after).toMatchObject({
      owner: 'queue',
      team: { id: team },
      waitingSince: before.waitingSince,
    })
    expect(await eventsOf(lead, id)).toContainEqual(
      expect.objectContaining({ kind: 'unassigned', reason: 'away', by: null }),
    )
  })

  test('and had it keeps it while nobody waits, and not when the customer does', async () => {
    const [lead, holder] = [await present(), await present()]
    const [answered, left] = [await waiting(), await waiting()]
    await holder.reply(answered.id, 'Bonjour, votre colis part demain.')
    await holder.reply(left.id, 'Bonjour, je regarde.')
    await left.say('Et alors ?')
    await house.sql(
      `update conversations set waiting_since = now() - interval '5 minutes' where id = $1`,
      [left.id],
    )
    await holder.leave()
    await until(async () => (await summaryOf(lead, left.id)).owner === 'queue')
    expect(await summaryOf(lead, left.id)).toMatchObject({
      reasons: expect.arrayContaining(['agent-gone']),
    })
    expect(await summaryOf(lead, answered.id)).toMatchObject({ owner: 'agent' })
  })

  test('and is shut out keeps nothing, at once', async () => {
    const [lead, asked] = [await present(), await present()]
    const { id } = await waiting()
    await assign(lead, id, { assignee: asked.user.id })
    expectStatus(await lead.call('POST', `/users/${asked.user.id}/disable`), 200)
    expect(await summaryOf(lead, id)).toMatchObject({ owner: 'queue', assignee: null })
    expect(await eventsOf(lead, id)).toContainEqual(
      expect.objectContaining({ kind: 'unassigned', reason: 'left' }),
    )
  })
})

describe('a closed chat that the customer writes in again', () => {
  const closedBy = async (agent: Agent) => {
    const customer = await waiting()
    await agent.reply(customer.id, 'Bonjour, c’est réglé.')
    await agent.change(customer.id, 'close')
    return customer
  }

  test('is asked of its last agent, who is here', async () => {
    const agent = await present()
    const customer = await closedBy(agent)
    const line = await agent.live()
    await customer.say('Une dernière question, finalement.')
    expect(await summaryOf(agent, customer.id)).toMatchObject({
      owner: 'queue',
      assignee: { id: agent.user.id },
      assignedBy: null,
    })
    await line.next('assigned', ({ conversation }) => conversation === customer.id)
    expect((await customer.snapshot()).conversation?.reference).toMatch(/^D-\d+$/)
  })

  test('never waits for somebody who is away', async () => {
    const agent = await present()
    const customer = await closedBy(agent)
    await agent.leave()
    await customer.say('Une dernière question, finalement.')
    expect(await summaryOf(agent, customer.id)).toMatchObject({ owner: 'bot', assignee: null })
  })

  test('goes to the queue with words when a person is asked for', async () => {
    const agent = await present()
    const customer = await closedBy(agent)
    await customer.askPerson()
    const { conversation, messages } = await customer.snapshot()
    expect(messages.at(-1)).toMatchObject({ author: 'system' })
    expect(messages.at(-1)?.text).toContain(conversation?.reference)
  })
})

describe('a silent take', () => {
  test('tells the customer who is there with the first words', async () => {
    const agent = await present()
    const customer = await waiting()
    const before = (await customer.snapshot()).messages.length
    await agent.change(customer.id, 'take')
    expect((await customer.snapshot()).conversation).toMatchObject({
      owner: 'queue',
      agentName: null,
    })
    await agent.reply(customer.id, 'Bonjour, je suis là.')
    const { conversation, messages } = await customer.snapshot()
    expect(conversation).toMatchObject({ owner: 'agent', agentName: expect.any(String) })
    expect(messages.slice(before).map(({ author }) => author)).toEqual(['agent'])
  })

  test('who is slow to speak is announced, once', async () => {
    const agent = await present()
    const customer = await waiting()
    await agent.change(customer.id, 'take')
    await customer.say('Il y a quelqu’un ?')
    const longAgo = async () => {
      const back = `- interval '3 minutes' where`
      await house.sql(`update handovers set changed_at = changed_at ${back} conversation_id = $1`, [
        customer.id,
      ])
      await house.sql(`update conversations set waiting_since = waiting_since ${back} id = $1`, [
        customer.id,
      ])
    }
    await longAgo()
    const { messages } = await until(async () => {
      const snapshot = await customer.snapshot()
      return snapshot.conversation?.agentName ? snapshot : null
    })
    const name = agent.user.name.split(' ')[0] ?? ''
    expect(messages.at(-1)).toMatchObject({ author: 'system' })
    expect(messages.at(-1)?.text).toContain(name)
    await longAgo()
    await pause(500)
    expect((await customer.snapshot()).messages).toHaveLength(messages.length)
  })
})

describe('what one has just asked of another', () => {
  /** Somebody who was answered by this agent, in a team. */
  async function answered(agent: Agent, team: string) {
    const visitor = await waiting()
    await assign(agent, visitor.id, { assignee: null, team })
    await agent.change(visitor.id, 'take')
    await agent.reply(visitor.id, 'Bonjour, je regarde.')
    return visitor
  }

  test('is one’s own again, in its team, with nobody who waits', async () => {
    const [agent, other] = [await house.agent(), await present()]
    const team = await newTeam()
    const { id } = await answered(agent, team)
    await assign(agent, id, { assignee: other.user.id, team: null })
    expect(await summaryOf(agent, id)).toMatchObject({ owner: 'queue', team: null })
    const { done } = await bulk(agent, { act: 'undo-assign', team }, id)
    expect(idsOf(done)).toEqual([id])
    expect(await summaryOf(other, id)).toMatchObject({
      owner: 'agent',
      agent: { id: agent.user.id },
      assignee: null,
      team: { id: team },
      waitingSince: null,
    })
    await other.leave()
  })

  test('and keeps the time that the customer has waited, when they wrote last', async () => {
    const [agent, other] = [await house.agent(), await present()]
    const visitor = await answered(agent, await newTeam())
    await visitor.say('Et pour la facture ?')
    await assign(agent, visitor.id, { assignee: other.user.id })
    const { waitingSince } = await summaryOf(agent, visitor.id)
    await bulk(agent, { act: 'undo-assign', team: null }, visitor.id)
    expect(waitingSince).not.toBeNull()
    expect((await summaryOf(agent, visitor.id)).waitingSince).toBe(waitingSince)
    await other.leave()
  })

  test('stays with whoever has taken it meanwhile', async () => {
    const [agent, other] = [await house.agent(), await present()]
    const { id } = await answered(agent, await newTeam())
    await assign(agent, id, { assignee: other.user.id })
    const { fence } = await summaryOf(agent, id)
    await other.change(id, 'take')
    const body = { act: 'undo-assign', team: null, conversations: [{ id, fence }] }
    const late = await agent.call<BulkResult>('POST', '/conversations/bulk', { body })
    expect(expectStatus(late, 200)).toMatchObject({
      done: [],
      refused: [{ id, problem: { code: 'fence_outdated' } }],
    })
    const { refused } = await bulk(agent, { act: 'undo-assign', team: null }, id)
    expect(refused).toMatchObject([{ problem: { code: 'conflict' } }])
    expect(await summaryOf(agent, id)).toMatchObject({ agent: { id: other.user.id } })
    await other.leave()
  })
})
