import type { PhraseLibrary } from '@diapason/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openHouse, until, type House } from '../house.ts'
import type { Agent } from '../house/agent.ts'
import { expectStatus } from '../house/call.ts'
import type { Visitor } from '../house/visitor.ts'

let house: House
let agent: Agent
let visitor: Visitor
beforeAll(async () => {
  house = await openHouse()
  agent = await house.agent({ role: 'agent' })
  visitor = await asks(
    'Mon canapé devait arriver le 3 mai et TOUJOURS RIEN, c’est INADMISSIBLE !!!',
  )
})
afterAll(() => house.close())
beforeEach(() => house.sql('delete from phrase_uses'))

async function asks(text: string): Promise<Visitor> {
  const one = await house.visitor()
  await one.say(text)
  await until(async () => {
    const { conversation } = await one.snapshot()
    return conversation?.owner === 'queue'
  })
  return one
}

interface Asked {
  readonly by?: Agent
  readonly of?: Visitor
  readonly language?: string
}
const library = async (asking: Asked = {}): Promise<PhraseLibrary> => {
  const { by = agent, of = visitor, language = '' } = asking
  const asked = `/phrases?conversation=${of.conversationId}${language && `&language=${language}`}`
  return expectStatus(await by.call<PhraseLibrary>('GET', asked), 200)
}
const use = async (id: string, { by = agent, of = visitor } = {}) =>
  (await by.call('POST', `/phrases/${id}/uses`, { body: { conversation: of.conversationId } }))
    .status
const idsOf = ({ phrases }: PhraseLibrary, situation: string) =>
  phrases.filter((one) => one.situation === situation).map(({ id }) => id)

describe('the library', () => {
  test('begins with what fits the last message, filled from it', async () => {
    const { language, suggested, phrases } = await library()
    expect(language).toBe('fr')
    expect(suggested.length).toBeGreaterThan(0)
    expect(phrases[0]?.situation).toBe(suggested[0])
    expect(phrases.length).toBeGreaterThanOrEqual(120)
    expect(phrases.find(({ id }) => id === 'delay.fr.4')?.text).toContain(
      'sur votre canapé pour le 3 mai',
    )
  })

  test('takes up what was said in earlier messages, the latest first', async () => {
    const one = await asks(
      'Bonjour, mon fauteuil devait arriver le 2 juin et je n’ai toujours rien reçu. Passez-moi une personne.',
    )
    await one.say('Ma fille pleure, c’était son cadeau.')
    const later = await library({ of: one })
    expect(later.phrases.find(({ id }) => id === 'delay.fr.4')?.text).toContain(
      'sur votre fauteuil pour le 2 juin',
    )
    expect(later.suggested).toContain('delay')
    await one.say('Et ma table, promise pour le 9 juin ?')
    const last = await library({ of: one })
    expect(last.phrases.find(({ id }) => id === 'delay.fr.4')?.text).toContain(
      'sur votre table pour le 9 juin',
    )
  })

  test('exists in the other language', async () => {
    const { language, phrases } = await library({ language: 'en' })
    expect(language).toBe('en')
    expect(phrases.every(({ id }) => id.includes('.en.'))).toBe(true)
    expect(phrases.find(({ id }) => id === 'delay.en.4')?.text).toContain('for 3 May')
  })

  test('is not for machines, nor for a conversation that is not there', async () => {
    const machine = await house.machine()
    const asked = `/phrases?conversation=${visitor.conversationId}`
    expect((await machine('GET', asked)).status).toBe(403)
    const nowhere = `/phrases?conversation=${crypto.randomUUID()}`
    expect((await agent.call('GET', nowhere)).status).toBe(404)
  })
})

describe('phrases do not wear out', () => {
  test('what was used here comes last of its situation, after what was used elsewhere', async () => {
    const other = await asks('Je veux parler à une personne.')
    const fresh = idsOf(await library(), 'delay')
    expect(await use('delay.fr.1')).toBe(204)
    expect(await use('delay.fr.2', { of: other })).toBe(204)
    const after = await library()
    expect(idsOf(after, 'delay')).toEqual([
      ...fresh.filter((id) => !['delay.fr.1', 'delay.fr.2'].includes(id)),
      'delay.fr.2',
      'delay.fr.1',
    ])
    const recent = Object.fromEntries(after.phrases.map((one) => [one.id, one.recent]))
    expect(recent).toMatchObject({
      'delay.fr.1': 'here',
      'delay.fr.2': 'lately',
      'delay.fr.3': null,
    })
  })

  test('a use counts for a day elsewhere, and for the whole conversation here', async () => {
    const other = await asks('Passez-moi un conseiller, s’il vous plaît.')
    await use('delay.fr.1')
    await house.sql(`update phrase_uses set used_at = now() - interval '2 days'`)
    expect(recentIn(await library())).toEqual(['delay.fr.1'])
    expect(recentIn(await library({ of: other }))).toEqual([])
    await house.sql(`update phrase_uses set used_at = now() - interval '61 days'`)
    await use('delay.fr.2')
    expect(recentIn(await library())).toEqual(['delay.fr.2'])
  })

  test('is counted for the agent alone, and erased when they say so', async () => {
    await use('grief.fr.1')
    for (const role of ['agent', 'lead', 'admin'] as const) {
      const by = await house.agent({ role })
      expect(recentIn(await library({ by }))).toEqual([])
      expect((await by.call('DELETE', '/phrases/uses')).status).toBe(204)
    }
    expect(recentIn(await library())).toEqual(['grief.fr.1'])
    expect((await agent.call('DELETE', '/phrases/uses')).status).toBe(204)
    expect(recentIn(await library())).toEqual([])
  })

  test('an id that no phrase has is not counted', async () => {
    expect(await use('delay.fr.99')).toBe(404)
    expect(await house.sql('select 1 from phrase_uses')).toEqual([])
  })
})

const recentIn = ({ phrases }: PhraseLibrary) =>
  phrases.filter(({ recent }) => recent !== null).map(({ id }) => id)
