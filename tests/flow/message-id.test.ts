import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type House } from '../house.ts'
import type { Visitor } from '../house/visitor.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

/** What the customer's side of a conversation holds in the database. */
const rowsOf = (visitor: Visitor) =>
  house.sql<{ id: string; seq: number; text: string }>(
    `select id, seq, text from messages where conversation_id = $1 and author = 'customer' order by seq`,
    [visitor.conversationId],
  )

describe('a message id', () => {
  test('sent again with the same text gives the stored answer, and one row', async () => {
    const visitor = await house.visitor()
    const id = randomUUID()
    const first = await visitor.post(id, 'Bonjour, mon colis n’est pas arrivé.')
    const again = await visitor.post(id, 'Bonjour, mon colis n’est pas arrivé.')
    expect([first.status, again.status]).toEqual([201, 200])
    expect(again.body).toEqual(first.body)
    expect(await rowsOf(visitor)).toHaveLength(1)
  })

  test('is recognised although white space around the text differs', async () => {
    const visitor = await house.visitor()
    const id = randomUUID()
    expect((await visitor.post(id, 'Où est ma commande ?')).status).toBe(201)
    expect((await visitor.post(id, '  Où est ma commande ?\n')).status).toBe(200)
  })

  test('with another text is refused, and the first text stays', async () => {
    const visitor = await house.visitor()
    const id = randomUUID()
    await visitor.post(id, 'Je voudrais un remboursement.')
    const other = await visitor.post(id, 'Je ne veux plus de remboursement.')
    expect(other).toMatchObject({ status: 422, body: { code: 'id_reused' } })
    expect((await rowsOf(visitor)).map(({ text }) => text)).toEqual([
      'Je voudrais un remboursement.',
    ])
  })

  test('of another visitor is another message', async () => {
    const [one, other] = [await house.visitor(), await house.visitor()]
    const id = randomUUID()
    expect((await one.post(id, 'Ma taille est trop petite.')).status).toBe(201)
    expect((await other.post(id, 'Mon code promo ne marche pas.')).status).toBe(201)
    expect((await rowsOf(one))[0]?.text).toBe('Ma taille est trop petite.')
    expect((await rowsOf(other))[0]?.text).toBe('Mon code promo ne marche pas.')
  })

  test('of something the company said is refused', async () => {
    const visitor = await house.visitor()
    await visitor.askPerson()
    const [said] = (await visitor.snapshot()).messages
    const taken = await visitor.post(said?.id ?? '', 'Bonjour ?')
    expect(taken).toMatchObject({ status: 422, body: { code: 'id_reused' } })
    expect((await visitor.say('Bonjour ?')).seq).toBe(2)
  })

  test('sent twenty times at once is one message, acknowledged as new once', async () => {
    const visitor = await house.visitor()
    const id = randomUUID()
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => visitor.post(id, 'C’est la troisième fois que j’écris.')),
    )
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
      ...Array(19).fill(200),
      201,
    ])
    expect(new Set(answers.map(({ raw }) => raw)).size).toBe(1)
    expect(await rowsOf(visitor)).toHaveLength(1)
  })
})

test('a hundred messages at once are numbered without holes or doubles, each kept once', async () => {
  const visitor = await house.visitor()
  const texts = Array.from({ length: 100 }, (_, n) => `Ligne ${n} de ma longue histoire`)
  const said = await Promise.all(texts.map((text) => visitor.say(text)))
  const rows = await house.sql<{ seq: number; id: string; author: string; text: string }>(
    'select seq, id, author, text from messages where conversation_id = $1 order by seq',
    [visitor.conversationId],
  )
  expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, index) => index + 1))
  const mine = rows.filter(({ author }) => author === 'customer')
  expect(mine.map(({ text }) => text).sort()).toEqual(texts.toSorted())
  const bySeq = new Map(mine.map(({ seq, id }) => [seq, id]))
  for (const { seq, id } of said) expect(bySeq.get(seq), `acknowledged ${id}`).toBe(id)
})

test('many visitors at once: one who sends nonsense spoils nobody’s message', async () => {
  const visitors = await Promise.all(Array.from({ length: 40 }, () => house.visitor()))
  await Promise.all(visitors.map((visitor) => visitor.askPerson()))
  const [bad, again, ...good] = visitors as [Visitor, Visitor, ...Visitor[]]
  const announced = (await bad.snapshot()).messages[0]?.id ?? ''
  const known = randomUUID()
  await again.post(known, 'Déjà dit.')
  const [refused, repeated, ...said] = await Promise.all([
    bad.post(announced, 'Cet identifiant n’est pas à moi.'),
    again.post(known, 'Déjà dit.'),
    ...good.flatMap((visitor) =>
      Array.from({ length: 4 }, (_, n) => visitor.post(randomUUID(), `Message ${n}`)),
    ),
  ])
  expect([refused?.status, repeated?.status]).toEqual([422, 200])
  expect(said.every(({ status }) => status === 201)).toBe(true)
  for (const visitor of good) {
    const { messages } = await visitor.snapshot()
    expect(messages.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5])
    expect(
      messages
        .slice(1)
        .map(({ text }) => text)
        .toSorted(),
    ).toEqual(Array.from({ length: 4 }, (_, n) => `Message ${n}`))
  }
})

describe('a text', () => {
  const KEPT: [what: string, sent: string, kept: string][] = [
    ['NUL', 'Bon\0jour', 'Bonjour'],
    ['half a surrogate pair', 'Merci \ud83d !', 'Merci \ufffd !'],
    ['a whole emoji', 'Merci 🙏🏽', 'Merci 🙏🏽'],
    [
      'lines and no-break spaces',
      'Bonjour\u00a0!\n\nC’est\u202f: « non »',
      'Bonjour\u00a0!\n\nC’est\u202f: « non »',
    ],
    ['quotes and brackets', `<b>"l'été"</b> \\ $1 {{x}}`, `<b>"l'été"</b> \\ $1 {{x}}`],
    ['10,000 units', 'é'.repeat(10_000), 'é'.repeat(10_000)],
    ['white space around', ' \n Bonjour \t', 'Bonjour'],
  ]

  test.each(KEPT)('with %s is kept as it should be', async (_, sent, kept) => {
    const visitor = await house.visitor()
    const said = await visitor.post(randomUUID(), sent)
    expect(said.status).toBe(201)
    expect(said.body.text).toBe(kept)
    expect((await visitor.snapshot()).messages[0]?.text).toBe(kept)
    expect((await rowsOf(visitor))[0]?.text).toBe(kept)
  })

  const REFUSED: [what: string, sent: string][] = [
    ['10,001 units', 'é'.repeat(10_001)],
    ['nothing', ''],
    ['white space only', ' \n\t\u00a0 '],
    ['NUL only', '\0\0'],
  ]

  test.each(REFUSED)('of %s is refused, and begins no conversation', async (_, sent) => {
    const visitor = await house.visitor()
    const said = await visitor.post(randomUUID(), sent)
    expect(said).toMatchObject({ status: 400, body: { code: 'invalid_request' } })
    expect(await visitor.snapshot()).toEqual({ conversation: null, messages: [] })
  })

  test('comes with an id that is one', async () => {
    const visitor = await house.visitor()
    expect((await visitor.post('1', 'Bonjour')).status).toBe(400)
  })
})
