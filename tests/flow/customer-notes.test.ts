/* What colleagues note on a customer, and what the customer was told and agreed to. */
import { randomUUID } from 'node:crypto'
import type { CustomerExport, CustomerFile, OwnExport } from '@diapason/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type House } from '../house.ts'
import type { Agent } from '../house/agent.ts'
import { expectStatus } from '../house/call.ts'
import type { Visitor } from '../house/visitor.ts'

let house: House
let agent: Agent
let colleague: Agent
let lead: Agent
beforeAll(async () => {
  house = await openHouse()
  agent = await house.agent({ role: 'agent' })
  colleague = await house.agent({ role: 'coach' })
  lead = await house.agent({ role: 'lead' })
})
afterAll(() => house.close())

const customerOf = async ({ conversationId }: Visitor) =>
  (await lead.open(conversationId)).summary.customer.id
const fileOf = async (id: string) =>
  expectStatus(await agent.call<CustomerFile>('GET', `/customers/${id}`), 200)
const note = (by: Agent, customer: string, text: string, id: string = randomUUID()) =>
  by.call<CustomerFile>('POST', `/customers/${customer}/notes`, { body: { id, text } })
const textsOf = async (id: string) => (await fileOf(id)).notes.map(({ text }) => text)

/** Somebody who has written. */
async function somebody(): Promise<{ visitor: Visitor; id: string }> {
  const visitor = await house.visitor()
  await visitor.say('Bonjour, où est mon colis ?')
  return { visitor, id: await customerOf(visitor) }
}

describe('a note on a customer', () => {
  test('stays with them, with author and time, for whoever reads conversations', async () => {
    const { id, visitor } = await somebody()
    const noteId = randomUUID()
    expectStatus(await note(agent, id, ' Préfère être appelée le matin. ', noteId), 200)
    expectStatus(await note(agent, id, 'Préfère être appelée le matin.', noteId), 200)
    expectStatus(await note(colleague, id, 'A déménagé en mai.'), 200)
    const { notes } = await fileOf(id)
    expect(notes.map(({ text, author }) => [text, author.name])).toEqual([
      ['A déménagé en mai.', colleague.user.name],
      ['Préfère être appelée le matin.', agent.user.name],
    ])
    expect(Date.now() - Date.parse(notes[0]?.writtenAt ?? '')).toBeLessThan(60_000)
    expect(JSON.stringify(await visitor.snapshot())).not.toContain('Préfère')
    expect((await note(agent, id, 'Autre chose.', noteId)).body).toMatchObject({
      code: 'id_reused',
    })
    expect((await note(agent, id, '  ')).status).toBe(400)
    expect((await note(agent, randomUUID(), 'Personne.')).status).toBe(404)
  })

  test('is taken away by whoever wrote it, or by a lead', async () => {
    const { id } = await somebody()
    const [one, other] = [randomUUID(), randomUUID()]
    await note(agent, id, 'La première.', one)
    await note(colleague, id, 'La seconde.', other)
    const remove = (by: Agent, which: string) =>
      by.call('DELETE', `/customers/${id}/notes/${which}`)
    expect((await remove(agent, other)).status).toBe(404)
    expect((await remove(agent, one)).status).toBe(200)
    expect((await remove(lead, other)).status).toBe(200)
    expect(await textsOf(id)).toEqual([])
  })

  test('follows two records that are joined, and goes back when they are set apart', async () => {
    const [first, second] = [await somebody(), await somebody()]
    await agent.change(first.visitor.conversationId, 'take')
    await agent.change(first.visitor.conversationId, 'close')
    await note(agent, first.id, 'Sur la première.')
    await note(agent, second.id, 'Sur la seconde.')
    const body = { other: first.id }
    expectStatus(await lead.call('POST', `/customers/${second.id}/join`, { body }), 200)
    expect((await textsOf(second.id)).toSorted()).toEqual(['Sur la première.', 'Sur la seconde.'])
    // The old id leads to the record of today.
    expectStatus(await note(agent, first.id, 'Sur les deux.'), 200)
    expectStatus(await lead.call('POST', `/customers/${second.id}/set-apart`, { body }), 200)
    expect(await textsOf(first.id)).toEqual(['Sur la première.'])
    expect((await textsOf(second.id)).toSorted()).toEqual(['Sur la seconde.', 'Sur les deux.'])
  })

  test('is handed out on request, not in what customers take along, and erased with them', async () => {
    const { id, visitor } = await somebody()
    await note(agent, id, 'Mot entre collègues.')
    const dpo = await house.agent({ role: 'dpo' })
    const held = await dpo.call<CustomerExport>('GET', `/customers/${id}/export`)
    expect(expectStatus(held, 200).records['customer_notes']).toEqual([
      expect.objectContaining({ text: 'Mot entre collègues.', authorId: agent.user.id }),
    ])
    const own = await visitor.call<OwnExport>('GET', '/visitor/conversation/export')
    expect(own.raw).not.toContain('Mot entre collègues')
    expectStatus(await dpo.call('DELETE', `/customers/${id}`), 200)
    expect(await house.sql('select 1 from customer_notes where customer_id = $1', [id])).toEqual([])
  })
})

describe('what a customer was told and agreed to', () => {
  const shown = { words: 'Vos messages sont gardés un an.', privacy: 'https://shop.example/p' }
  const tell = (visitor: Visitor, body: object) =>
    visitor.call('POST', '/visitor/conversation/notice', { body })

  test('is nothing that the product has not seen itself', async () => {
    const { id } = await somebody()
    expect((await fileOf(id)).consent).toEqual({ notice: null, mailAcceptedAt: null })
  })

  test('is the first notice, as it stood there, and when', async () => {
    const unheard = await house.visitor()
    const isAsked = { ...shown, msAgo: 60_000 }
    expect((await tell(unheard, isAsked)).status, 'nothing before the first message').toBe(404)
    const { id, visitor } = await somebody()
    expect((await tell(visitor, isAsked)).status).toBe(204)
    expect((await tell(visitor, { ...isAsked, words: 'Autre chose.', msAgo: 0 })).status).toBe(204)
    const { notice } = (await fileOf(id)).consent
    expect(notice).toMatchObject(shown)
    const ago = Date.now() - Date.parse(notice?.shownAt ?? '')
    expect(ago).toBeGreaterThan(59_000)
    expect(ago).toBeLessThan(120_000)
    expect((await tell(visitor, { ...isAsked, privacy: 'javascript:alert(1)' })).status).toBe(400)
    const own = await visitor.call<OwnExport>('GET', '/visitor/conversation/export')
    expect(own.body.conversations[0]?.notice).toMatchObject(shown)
  })

  test('and that mail may reach them, once they have said so', async () => {
    const { id, visitor } = await somebody()
    const body = { address: 'quelqu-un@example.org', page: 'https://shop.example/panier' }
    expect((await visitor.call('POST', '/visitor/conversation/mail', { body })).status).toBe(204)
    const { mailAcceptedAt } = (await fileOf(id)).consent
    expect(Date.now() - Date.parse(mailAcceptedAt ?? '')).toBeLessThan(60_000)
    const own = await visitor.call<OwnExport>('GET', '/visitor/conversation/export')
    expect(own.body.conversations[0]?.mailAcceptedAt).toBe(mailAcceptedAt)
  })
})
