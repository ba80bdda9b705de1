import type { ConversationPage } from '@diapason/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type House } from '../house.ts'
import type { Agent } from '../house/agent.ts'
import { expectStatus } from '../house/call.ts'
import type { Visitor } from '../house/visitor.ts'

let house: House
let agent: Agent
let refund: Visitor
let gift: Visitor
let late: Visitor
beforeAll(async () => {
  house = await openHouse()
  agent = await house.agent()
  refund = await says(
    'Bonjour, j’attends le remboursement de mes bottes livrées à Besançon. Commande 4471203.',
  )
  gift = await says('Puis-je faire emballer un cadeau de Noël ?')
  late = await says('My parcels were delivered to the wrong door, order CMD-2024-118.')
})
afterAll(() => house.close())

async function says(text: string): Promise<Visitor> {
  const visitor = await house.visitor()
  await visitor.say(text)
  return visitor
}

const search = async (text: string, by = agent): Promise<ConversationPage> => {
  const asked = `/conversations?search=${encodeURIComponent(text)}`
  return expectStatus(await by.call<ConversationPage>('GET', asked), 200)
}
const found = async (text: string): Promise<string[]> =>
  (await search(text)).conversations.map(({ id }) => id)

/** The words that are marked in the passage of the first result. */
const marked = ({ passages }: ConversationPage): string[] =>
  passages
    .slice(0, 1)
    .flatMap(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end)))

describe('what was said is found', () => {
  test.each([
    ['besancon', 'without accents'],
    ['NOËL', 'in capitals'],
    ['rembourse', 'by the beginning of the last word'],
    ['rembours bottes', 'by a stem that is not the last word'],
    ['botte livrée', 'in another number'],
    ['parcel deliver', 'in English, by stems'],
    ['4471203', 'by an order number'],
    ['44712', 'by its beginning'],
    ['cmd-2024-118', 'by a number with letters'],
    ['le cadeau de', 'past small words'],
  ])('%s: %s', async (text) => {
    const whose = /noël|cadeau/i.test(text) ? gift : /parcel|cmd/.test(text) ? late : refund
    expect(await found(text)).toEqual([whose.conversationId])
  })

  test.each(['remboursement cadeau', 'bott cadeau', '4471204', 'oursement', '…', 'cuisine'])(
    'nothing is found by %s',
    async (text) => expect(await found(text)).toEqual([]),
  )

  test('words may stand in several messages, and in what the team answers or notes', async () => {
    await agent.reply(refund.conversationId, 'Bonjour, la comptabilité s’en occupe ce matin.')
    await agent.note(refund.conversationId, 'Virement bloqué chez la banque.')
    expect(await found('comptabilite besancon')).toEqual([refund.conversationId])
    const { conversations, passages } = await search('virement')
    expect(conversations.map(({ id }) => id)).toEqual([refund.conversationId])
    expect(passages).toMatchObject([{ seq: null, author: null }])
    expect(passages[0]?.text).toBe('Virement bloqué chez la banque.')
  })

  test('closed ones too', async () => {
    await agent.change(gift.conversationId, 'close')
    expect(await found('emballer')).toEqual([gift.conversationId])
  })
})

describe('who and which', () => {
  beforeAll(async () => {
    await house.sql(
      `update customers set name = 'Zoé Lœwenstein', email = 'zoe@example.org' where id =
        (select customer_id from conversations where id = $1)`,
      [late.conversationId],
    )
    await house.sql(`update conversations set reference = 'D-98765' where id = $1`, [
      late.conversationId,
    ])
  })

  test.each(['loewenstein', 'zoe loew', 'zoe@example.org', 'D-98765', '98765', 'Zoé parcel'])(
    '%s',
    async (text) => expect(await found(text)).toEqual([late.conversationId]),
  )

  test('a name comes before words that were said since', async () => {
    const other = await says('Zoé, votre collègue, m’a bien aidée.')
    expect(await found('zoé')).toEqual([late.conversationId, other.conversationId])
    await late.say('Merci')
    const newest = await says('Et Zoé aussi.')
    expect(await found('zoé')).toEqual([
      late.conversationId,
      newest.conversationId,
      other.conversationId,
    ])
  })
})

test('the passage is cut between words and says what was met', async () => {
  const long = `${'Voici toute l’histoire depuis le début. '.repeat(8)}Le réfrigérateur fuit. ${'Je joins la suite. '.repeat(12)}`
  await says(long)
  const page = await search('refrigerateurs')
  expect(marked(page)).toEqual(['réfrigérateur'])
  const [passage] = page.passages
  expect(passage).toMatchObject({ seq: 1, author: 'customer' })
  expect(passage?.text).toMatch(/^… .*Le réfrigérateur fuit\. .* …$/)
  expect(passage?.text.length).toBeLessThan(170)
  expect(marked(await search('bott besanc'))).toEqual(['bottes', 'Besançon'])
})

test('another company finds nothing of it, nor do we of theirs', async () => {
  const company = await house.newCompany('Maison B')
  const theirs = await house.agent({ company })
  expect((await search('besancon', theirs)).conversations).toEqual([])
  const visitor = await house.visitor({ channel: company.channel })
  await visitor.say('Un mot que personne d’autre ne dit : anticonstitutionnellement.')
  expect(await found('anticonstitutionnellement')).toEqual([])
  expect((await search('anticonstitutionnellement', theirs)).conversations).toHaveLength(1)
})

describe('tags narrow a search', () => {
  beforeAll(async () => {
    const tag = async (name: string, ...on: Visitor[]) => {
      const made = expectStatus(
        await agent.call<{ id: string }>('POST', '/tags', { body: { name } }),
        201,
      )
      const body = { ids: on.map(({ conversationId }) => conversationId), add: [made.id] }
      expectStatus(await agent.call('POST', '/conversations/tags', { body }), 200)
    }
    await tag('Réclamée', refund, late)
    await tag('Colis perdu', late)
  })

  test.each([
    ['tag:reclamee remboursement', 'with words', () => [refund]],
    ['remboursement étiquette:RÉCLAMÉE', 'in French, whatever its capitals', () => [refund]],
    ['etiquette : récl bottes', 'by its beginning, with a space', () => [refund]],
    ['tag:"colis perdu"', 'of several words', () => [late]],
    ['tag:« colis perdu » parcels', 'in French quotation marks', () => [late]],
    ['tag:récl tag:colis', 'both of them', () => [late]],
    ['tag:réclamée', 'alone: the newest first', () => [late, refund]],
    ['tag:inconnue', 'that nobody made', () => []],
    ['tag:réclamée cadeau', 'and words that stand elsewhere', () => []],
    ['tag:', 'not yet typed', () => []],
    ['tag:…', 'of signs alone', () => []],
  ] as const)('%s: %s', async (text, _why, whose) => {
    expect(await found(text)).toEqual(whose().map(({ conversationId }) => conversationId))
  })

  test('and are words of a message as before', async () => {
    const visitor = await says('Mon tag préféré est resté sur l’étiquette du sac.')
    expect(await found('étiquette sac')).toEqual([visitor.conversationId])
  })
})
