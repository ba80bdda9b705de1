import type { SurveyAsked, SurveyCounts, SurveyWords } from '@diapason/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, until, type Company, type House } from '../house.ts'
import type { Agent } from '../house/agent.ts'
import { expectStatus } from '../house/call.ts'
import type { Visitor } from '../house/visitor.ts'

const PATH = '/visitor/conversation/survey'
const MONTH = new Date().toISOString().slice(0, 7)
const THIS_MONTH = `/surveys?from=${MONTH}&to=${MONTH}`

let house: House
let agent: Agent
beforeAll(async () => {
  house = await openHouse()
  agent = await house.agent()
})
afterAll(() => house.close())

const ask = async (visitor: Visitor) =>
  expectStatus(await visitor.call<SurveyAsked>('POST', `${PATH}/ask`), 200).ask
const answer = async (visitor: Visitor, degree: number | null, words = '') =>
  void expectStatus(await visitor.call('POST', PATH, { body: { degree, words } }), 204)
const answered = (visitor: Visitor) =>
  until(async () => {
    const { messages } = await visitor.snapshot()
    return messages.find(({ author }) => author !== 'customer')
  })

/** A conversation that somebody took, answered and closed. */
async function closedAfter(words: string, by = agent, company?: Company): Promise<Visitor> {
  const visitor = await house.visitor(company ? { channel: company.channel } : {})
  await visitor.say(words)
  await answered(visitor)
  await until(async () => (await by.open(visitor.conversationId)).messages.at(0)?.reading)
  await by.change(visitor.conversationId, 'take')
  await by.reply(visitor.conversationId, 'Bonjour, votre colis part demain matin.')
  await by.change(visitor.conversationId, 'close')
  return visitor
}

describe('once, at the right time', () => {
  test('not before a word was said, nor while somebody is at work on it', async () => {
    const visitor = await house.visitor()
    expect(await ask(visitor)).toBe(false)
    await visitor.say('Bonjour, quels sont vos horaires ?')
    await answered(visitor)
    expect(await ask(visitor)).toBe(false)
  })

  test('after the end, and never again', async () => {
    const visitor = await closedAfter('Mon colis n’est pas arrivé.')
    expect(await ask(visitor)).toBe(true)
    expect(await ask(visitor)).toBe(false)
    await visitor.say('Une autre question : quels sont vos horaires ?')
    await agent.change(visitor.conversationId, 'take')
    await agent.change(visitor.conversationId, 'close')
    expect(await ask(visitor), 'nor after a second end').toBe(false)
  })

  test('when the customer has left: half an hour after the answer', async () => {
    const visitor = await house.visitor()
    await visitor.say('Bonjour, quels sont vos horaires ?')
    await answered(visitor)
    await house.sql(
      `update messages set sent_at = sent_at - interval '31 minutes' where conversation_id = $1`,
      [visitor.conversationId],
    )
    expect(await ask(visitor)).toBe(true)
  })

  test('not while they wait for a person, however long', async () => {
    const visitor = await house.visitor()
    await visitor.say('Bonjour, quels sont vos horaires ?')
    await answered(visitor)
    await visitor.askPerson()
    await house.sql(
      `update messages set sent_at = sent_at - interval '2 hours' where conversation_id = $1`,
      [visitor.conversationId],
    )
    expect(await ask(visitor)).toBe(false)
  })

  test.each([
    ['grief', 'Mon père est décédé la semaine dernière et je dois résilier son abonnement.'],
    ['distress', 'Je n’en peux plus, je veux en finir avec la vie.'],
    ['a threat', 'Je vais venir dans votre magasin et vous casser la figure.'],
  ])('never after %s', async (_what, words) => {
    const visitor = await closedAfter(words)
    expect(await ask(visitor)).toBe(false)
  })

  test('anger alone is no reason not to ask', async () => {
    const visitor = await closedAfter('C’est inadmissible, toujours rien, je suis très en colère.')
    expect(await ask(visitor)).toBe(true)
  })

  test('not once the readings are forgotten: nobody can tell any more', async () => {
    const visitor = await closedAfter('Mon colis n’est pas arrivé.')
    await house.sql('delete from readings where conversation_id = $1', [visitor.conversationId])
    expect(await ask(visitor)).toBe(false)
  })
})

describe('what is kept, and what the team sees', () => {
  test('an answer to a question that was not asked is nowhere', async () => {
    const visitor = await closedAfter('Mon colis n’est pas arrivé.')
    await answer(visitor, 5)
    const rows = await house.sql('select 1 from surveys where conversation_id = $1', [
      visitor.conversationId,
    ])
    expect(rows).toEqual([])
  })

  test('the first answer counts; a skipped question keeps nothing', async () => {
    const visitor = await closedAfter('Mon colis n’est pas arrivé.')
    await ask(visitor)
    await answer(visitor, null)
    await answer(visitor, 5, 'Trop tard')
    const [row] = await house.sql('select degree, words from surveys where conversation_id = $1', [
      visitor.conversationId,
    ])
    expect(row).toEqual({ degree: null, words: '' })
  })

  test('counts come in full groups of five, for the workspace', async () => {
    const company = await house.newCompany('Maison Claire')
    const people = [
      await house.agent({ company }),
      await house.agent({ company, email: 'second@example.org' }),
    ]
    const counts = async () =>
      expectStatus(await people[0]!.call<SurveyCounts>('GET', THIS_MONTH), 200)
    const said = [1, 4, 4, 5, 5, 2]
    for (const [place, degree] of said.entries()) {
      const by = people[place % people.length]!
      const visitor = await closedAfter('Mon colis n’est pas arrivé.', by, company)
      expect(await ask(visitor)).toBe(true)
      await answer(visitor, degree, 'Rien à redire')
      if (place < 4) expect(await counts()).toEqual({ answers: 0, degrees: [0, 0, 0, 0, 0] })
    }
    expect(await counts(), 'the sixth waits for its group').toEqual({
      answers: 5,
      degrees: [1, 0, 0, 2, 2],
    })
  })

  test('words are read by leads, in full groups of five, without degree or agent', async () => {
    const company = await house.newCompany('Maison Brune')
    const by = await house.agent({ company })
    const lead = await house.agent({ company, role: 'lead' })
    const words = `/surveys/words?from=${MONTH}&to=${MONTH}`
    const read = async () => expectStatus(await lead.call<SurveyWords>('GET', words), 200).words
    const said = ['Un', 'Deux', '', 'Trois', 'Quatre', 'Cinq', 'Six']
    for (const [at, text] of said.entries()) {
      expect(at < 6 ? await read() : []).toEqual([])
      const visitor = await closedAfter('Mon colis n’est pas arrivé.', by, company)
      await ask(visitor)
      await answer(visitor, 3, text)
    }
    const rows = await read()
    expect(rows.map((row) => row.words)).toEqual(['Cinq', 'Quatre', 'Trois', 'Deux', 'Un'])
    expect(rows[4]).toEqual({ words: 'Un', month: MONTH })
    for (const role of ['agent', 'coach', 'dpo'] as const)
      expect((await (await house.agent({ company, role })).call('GET', words)).status).toBe(403)
    const others = await agent.call<SurveyWords>('GET', words)
    expect(JSON.stringify(others.body)).not.toContain('Quatre')
  })

  test('never by agent: no parameter, no field, no column, nothing beside a conversation', async () => {
    const [visitor, spare] = [
      await closedAfter('Mon colis n’est pas arrivé.'),
      'Mots que personne ne relie',
    ]
    await ask(visitor)
    await answer(visitor, 2, spare)
    const narrowed = await agent.call<SurveyCounts>('GET', `${THIS_MONTH}&agent=${agent.user.id}`)
    expect(narrowed.body).toEqual((await agent.call('GET', THIS_MONTH)).body)
    expect(Object.keys(narrowed.body)).toEqual(['answers', 'degrees'])
    const columns = await house.sql<{ name: string }>(
      `select column_name as name from information_schema.columns where table_name = 'surveys'`,
    )
    expect(columns.map(({ name }) => name).toSorted()).toEqual([
      'answered_at',
      'asked_at',
      'conversation_id',
      'degree',
      'words',
      'workspace_id',
    ])
    const id = visitor.conversationId
    for (const path of [`/conversations/${id}`, `/conversations/${id}/messages?after=0`]) {
      const { raw } = await agent.call('GET', path)
      expect(raw).not.toContain(spare)
      expect(raw).not.toMatch(/"(?:survey|degree)"/)
    }
    expect((await agent.call('GET', '/conversations?queue=closed')).raw).not.toContain(spare)
  })
})
