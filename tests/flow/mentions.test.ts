import { randomUUID } from 'node:crypto'
import type { ConversationPage, Mentionable, NewMention, Note } from '@diapason/contract'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openHouse, until, type House } from '../house.ts'
import type { Agent } from '../house/agent.ts'
import { expectStatus } from '../house/call.ts'
import type { Visitor } from '../house/visitor.ts'

let house: House
let agent: Agent
let named: Agent
let other: Agent
let visitor: Visitor
beforeAll(async () => {
  house = await openHouse()
  agent = await house.agent()
  named = await house.agent({ role: 'agent' })
  other = await house.agent({ role: 'agent' })
})
afterAll(() => house.close())
beforeEach(async () => {
  visitor = await house.visitor()
  await visitor.askPerson()
})

/** A note that begins with `@Somebody`. */
const note = (who: { kind: NewMention['kind']; id: string; name: string }) => {
  const text = `@${who.name} peux-tu regarder ?`
  const mentions = [{ kind: who.kind, id: who.id, start: 0, end: who.name.length + 1 }]
  const body = { id: randomUUID(), text, mentions }
  return agent.call<Note>('POST', `/conversations/${visitor.conversationId}/notes`, { body })
}
const person = ({ user }: Agent) => ({ kind: 'person' as const, id: user.id, name: user.name })
const mentionsOf = async (by: Agent) =>
  (await by.call<ConversationPage>('GET', '/conversations?queue=mentions')).body
const team = async (name: string, members: string[]) => {
  const body = { name, members }
  const made = await agent.call<{ id: string }>('POST', '/teams', { body })
  return { kind: 'team' as const, id: expectStatus(made, 200, 201).id, name }
}

test('whoever is named is told, alone', async () => {
  const [theirs, others] = [await named.live(), await other.live()]
  const { body } = await note(person(named))
  expect(body.mentions).toEqual([
    { ...person(named), start: 0, end: named.user.name.length + 1, told: [named.user.id] },
  ])
  const told = await theirs.next('mentioned')
  expect(told).toMatchObject({ conversation: visitor.conversationId, noteId: body.id })
  expect(told.by).toEqual({ id: agent.user.id, name: agent.user.name })
  const again = await note(person(other))
  await others.next('mentioned', ({ noteId }) => noteId === again.body.id)
  expect(others.all('mentioned')).toHaveLength(1)
  theirs.close()
  others.close()
})

test('it stands in their list, unread until they have seen it; in nobody else’s', async () => {
  expectStatus(await note(person(named)), 201)
  const id = visitor.conversationId
  const { summary } = await named.open(id)
  await named.seen(id, summary.lastSeq)
  const mine = await mentionsOf(named)
  expect(mine.conversations.map((row) => row.id)).toContain(id)
  expect(mine.unread).toContain(id)
  expect((await mentionsOf(other)).conversations.map((row) => row.id)).not.toContain(id)
  expectStatus(await named.call('POST', '/mentions/seen', { body: { conversation: id } }), 204)
  const after = await mentionsOf(named)
  expect(after.unread).not.toContain(id)
  expect(after.conversations.map((row) => row.id)).toContain(id)
  await agent.change(id, 'close')
  expect((await mentionsOf(named)).conversations.map((row) => row.id)).not.toContain(id)
})

test('a team: each of its people, the writer not; the name is the one of today', async () => {
  const support = await team('Après-vente', [named.user.id, other.user.id, agent.user.id])
  const lives = await Promise.all([named.live(), other.live(), agent.live()])
  const { body } = await note(support)
  expect(body.mentions[0]?.told.toSorted()).toEqual(
    [named.user.id, other.user.id, agent.user.id].toSorted(),
  )
  const isIt = ({ noteId }: { noteId: string }) => noteId === body.id
  await lives[0].next('mentioned', isIt)
  await lives[1].next('mentioned', isIt)
  expect(lives[2].all('mentioned').filter(isIt)).toEqual([])
  lives.forEach((live) => live.close())
  const renamed = { name: 'SAV', members: [named.user.id] }
  expectStatus(await agent.call('PUT', `/teams/${support.id}`, { body: renamed }), 200)
  const { notes } = await agent.open(visitor.conversationId)
  expect(notes[0]?.mentions[0]).toMatchObject({ name: 'SAV', kind: 'team' })
})

test('who may not read conversations is refused, with the reason, and nothing is written', async () => {
  const officer = await house.agent({ role: 'dpo' })
  const gone = await house.agent({ role: 'agent' })
  await agent.call('POST', `/users/${gone.user.id}/disable`)
  const nobodyThere = await team('Conformité', [officer.user.id])
  const refusals = [
    [person(officer), 'may not read'],
    [person(gone), 'has left'],
    [nobodyThere, 'Nobody of'],
    [{ ...person(named), id: randomUUID() }, 'not of this workspace'],
  ] as const
  for (const [who, why] of refusals) {
    const answer = await note(who)
    expect(answer.status).toBe(422)
    expect(answer.raw).toContain('mention_refused')
    expect(answer.raw).toContain(why)
  }
  expect((await agent.open(visitor.conversationId)).notes).toEqual([])
  const { people, teams } = (await agent.call<Mentionable>('GET', '/mentions/people')).body
  expect(people.map(({ id }) => id)).not.toContain(officer.user.id)
  expect(people.map(({ id }) => id)).not.toContain(gone.user.id)
  expect(teams.map(({ id }) => id)).not.toContain(nobodyThere.id)
})

test('one that stands elsewhere than the text says is refused', async () => {
  const mentions = [{ kind: 'person', id: named.user.id, start: 3, end: 8 }]
  const body = { id: randomUUID(), text: 'Sans nom ici.', mentions }
  const path = `/conversations/${visitor.conversationId}/notes`
  expect(await agent.call('POST', path, { body })).toMatchObject({ status: 422 })
})

test('a name in a reply is just text: nobody is told', async () => {
  const theirs = await named.live()
  await agent.reply(visitor.conversationId, `Bonjour, @${named.user.name} vous répondra.`)
  const { body } = await note(person(named))
  await theirs.next('mentioned', ({ noteId }) => noteId === body.id)
  expect(theirs.all('mentioned')).toHaveLength(1)
  theirs.close()
  await until(async () => (await visitor.snapshot()).messages.length > 0)
  expect(JSON.stringify(await visitor.snapshot())).not.toContain('peux-tu regarder')
})
