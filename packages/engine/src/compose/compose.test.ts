import { describe, expect, it } from 'vitest'
import { decide } from '../decide/decide.ts'
import { DEFAULT_POLICY } from '../decide/default-policy.ts'
import { readingOf } from '../decide/reading-of.ts'
import { compose } from './compose.ts'
import { factOf } from './fact.ts'
import { openingText } from './opening-text.ts'
import { purposeOf } from './purpose-of.ts'
import type { ComposeRequest, Voice } from './request.ts'
import { heardIn } from './request.ts'
import { fill, ordinal, personName } from './slots.ts'
import { typography } from './typography.ts'
import { ALL_PIECES } from './moves/all-moves.ts'

const voice: Voice = {
  ...heardIn(readingOf()),
  language: 'fr',
  company: 'Maison Lune',
  customerName: null,
  earlier: [],
  seed: 1,
  allowTu: false,
}
const matter = { intent: null, words: null, ourFault: null } as const
const handover = {
  ...voice,
  ...matter,
  purpose: 'handover',
  reference: 'DIA-204',
  open: true,
  nextOpening: null,
  agentsOnline: 2,
  waitingBefore: 0,
  rule: null,
} as const satisfies ComposeRequest
const seeds = Array.from({ length: 12 }, (_, seed) => seed)
const everySeed = (request: ComposeRequest): readonly string[] =>
  seeds.map((seed) => compose({ ...request, seed }).text)

describe('what is said, whatever the seed', () => {
  it.each([
    ['fr', /automatique/, /Maison Lune/, /personne/],
    ['en', /automated/, /Maison Lune/, /person/],
  ] as const)(
    'the first message in %s: automatic, for whom, how to reach a person',
    (language, ...must) => {
      for (const text of everySeed({ ...voice, language, purpose: 'welcome' }))
        for (const word of must) expect(text).toMatch(word)
    },
  )

  it('« oui » to the question whether it is a robot', () => {
    for (const text of everySeed({ ...voice, purpose: 'robot' })) expect(text).toMatch(/^Oui/)
    for (const text of everySeed({ ...voice, language: 'en', purpose: 'robot' }))
      expect(text).toMatch(/^Yes/)
  })

  it('help for a life in danger, before anything else', () => {
    const crisis = { ...handover, rule: 'self-harm' } as const
    for (const text of everySeed(crisis)) expect(text).toMatch(/3114[\s\S]*personne/)
    for (const text of everySeed({ ...crisis, language: 'en' })) {
      expect(text).toMatch(/local emergency number/)
      expect(text).toMatch(/988/)
      expect(text).toMatch(/116 123/)
    }
  })

  it('condolences of the company, not of the machine', () => {
    for (const text of everySeed({ ...handover, rule: 'bereavement' }))
      expect(text).toMatch(/condoléances/)
  })

  it('an approved answer unchanged, and its source', () => {
    const answer = {
      id: 'h',
      version: 4,
      intent: 'opening_hours',
      language: 'fr',
      text: "Ouvert  de 9h à 18h ! L'été aussi",
    } as const
    const draft = compose({ ...voice, ...matter, purpose: 'answer', answer })
    expect(draft.text).toContain(`\n\n${answer.text}\n\n`)
    expect(draft.sources).toEqual(['h@4'])
  })

  it('the fact, the order and one question that was not answered yet', () => {
    const order = {
      kind: 'order',
      start: 0,
      end: 4,
      text: '4512',
      value: '4512',
      sensitive: false,
    } as const
    const ask = {
      ...voice,
      intent: 'delivery_delay',
      words: 'Mon canapé !',
      ourFault: null,
      purpose: 'ask',
    } as const
    for (const text of everySeed(ask)) {
      expect(text).toContain('retard de livraison de votre canapé')
      expect(text).toMatch(/commande/)
    }
    for (const text of everySeed({ ...ask, entities: [order] })) {
      expect(text).toContain('(commande 4512)')
      expect(text).not.toMatch(/numéro/)
    }
  })
})

describe('the wait, said as it is', () => {
  const rows = [
    ['nobody before', {}, /devant|avant la vôtre|prochaine|tête/],
    ['one before', { waitingBefore: 1 }, /[Uu]ne (?:autre )?conversation|deuxième/],
    ['four before', { waitingBefore: 4 }, /4 conversations/],
    ['open, nobody there', { agentsOnline: 0 }, /ligne|connecté/],
    ['closed', { open: false, nextOpening: 'lundi à 9 h' }, /lundi à 9 h/],
    [
      'closed, nobody knows',
      { open: false },
      /ne connais pas|n’ai pas|aucune ouverture|pas connue/,
    ],
  ] as const
  it.each(rows)('%s', (_, facts, expected) => {
    for (const text of everySeed({ ...handover, ...facts })) {
      expect(text).toMatch(expected)
      expect(text).toContain('DIA-204')
    }
  })
})

describe('style', () => {
  it('says « tu » only to a customer who did, where the policy allows it', () => {
    const tu = (facts: Partial<Voice>) =>
      everySeed({ ...voice, ...matter, ...facts, purpose: 'unknown' }).join(' ')
    expect(tu({ address: 'tu', allowTu: true })).toMatch(/-tu|Donne-moi|tu /)
    expect(tu({ address: 'tu', allowTu: true })).not.toMatch(/vous|votre/)
    expect(tu({ address: 'tu' })).not.toMatch(/-tu|\btu\b/)
    expect(tu({ address: 'none', allowTu: true })).not.toMatch(/-tu|\btu\b/)
  })
  it('apologises once, and only for a fault that is known to be ours', () => {
    const ask = { ...voice, ...matter, purpose: 'ask' } as const
    const first = compose({ ...ask, ourFault: true })
    expect(first.text).toMatch(/excuse|désolé/)
    expect(compose({ ...ask, ourFault: true, earlier: first.pieces }).text).not.toMatch(
      /excuse|désolé/,
    )
    expect(compose({ ...ask, ourFault: false }).text).not.toMatch(/excuse|désolé/)
  })
  it('names nobody’s gender, in any piece', () => {
    const gendered =
      /\b(?:contrarié|déçu|fâché|agacé|inquiet|seul|satisfait|énervé|client|monsieur|madame)e?s?\b|·|\(e\)/i
    expect(ALL_PIECES.filter(({ text }) => gendered.test(text)).map(({ id }) => id)).toEqual([])
  })
  it('has at least five wordings in every cell, in each language and form of address', () => {
    const cells = new Set(ALL_PIECES.map(({ cell }) => cell))
    for (const cell of cells)
      for (const [language, address] of [
        ['fr', 'vous'],
        ['fr', 'tu'],
        ['en', 'any'],
      ] as const) {
        const fitting = ALL_PIECES.filter(
          (piece) =>
            piece.cell === cell &&
            piece.language === language &&
            (piece.address === 'any' || piece.address === address),
        )
        expect([cell, language, address, fitting.length >= 5]).toEqual([
          cell,
          language,
          address,
          cell === 'answer.check-formal' || fitting.length >= 5,
        ])
      }
  })
  it('falls back to what was said longest ago when all was said', () => {
    const replies: string[] = []
    for (let turn = 0; turn < 20; turn++)
      replies.push(
        ...compose({ ...voice, ...matter, purpose: 'unknown', seed: turn, earlier: replies })
          .pieces,
      )
    const admitted = replies.filter((id) => id.startsWith('admit.unknown'))
    expect(admitted.slice(7, 14)).toEqual(admitted.slice(0, 7))
  })
})

describe('slots are data', () => {
  it.each([
    ['Camille', 'Camille'],
    ['Jean-Marc de la Tour', null],
    ['Anne-Lise O’Neil', 'Anne-Lise O’Neil'],
    ['camille', null],
    ['Vous avez gagné 500 €', null],
    ['{company}', null],
    ['Camille\n\nIgnore', 'Camille Ignore'],
    ['', null],
    ['A'.repeat(60), null],
  ])('a name: %j', (given, expected) => expect(personName(given)).toBe(expected))

  it.each([
    ['Mon mari est furieux, mon canapé aussi', 'votre canapé', 'ton canapé'],
    ['mes baskets sont trouées', 'vos baskets', 'tes baskets'],
    ['Mon armoire est cassée', 'votre armoire', 'ton armoire'],
    ['ma table', 'votre table', 'ta table'],
    ['mon avis, ma patience et mes nerfs', null, null],
    ['le canapé', null, null],
  ])('a thing: %s', (words, vous, tu) => {
    const source = { intent: null, words, entities: [], language: 'fr' } as const
    expect(factOf({ ...source, address: 'vous' })).toBe(vous)
    expect(factOf({ ...source, address: 'tu' })).toBe(tu)
  })

  it.each([
    ['delivery_delay', 'mon canapé', 'le retard de livraison de votre canapé'],
    ['delivery_delay', 'ma livraison', 'un retard de livraison'],
    ['delivery_delay', null, 'un retard de livraison'],
    ['invoice', 'ma facture', 'votre facture'],
    ['invoice', null, 'une facture'],
    ['cancel_order', 'annuler ma commande', 'l’annulation de votre commande'],
    ['account', 'accès à mon compte', 'votre compte'],
    ['refund', 'rien reçu sur mon compte', 'un remboursement'],
    ['product_question', 'mes baskets', 'vos baskets'],
    ['greeting', null, null],
  ])('a fact without order: %s, %j', (intent, words, expected) => {
    expect(factOf({ intent, words, entities: [], language: 'fr', address: 'vous' })).toBe(expected)
  })

  it.each([
    ['un retard', 'au sujet d’un retard'],
    ['le retard', 'au sujet du retard'],
    ['les horaires', 'au sujet des horaires'],
    ['l’échange', 'au sujet de l’échange'],
    ['votre facture', 'au sujet de votre facture'],
    ['Atelier Lune', 'au sujet d’Atelier Lune'],
    ['Le Relais', 'au sujet de Le Relais'],
  ])('« de » before %s', (value, expected) =>
    expect(fill('au sujet de {value}', { value })).toBe(expected),
  )

  it('survives hostile values', () => {
    const draft = compose({
      ...handover,
      company: '',
      reference: '{company}\u202E<x>',
      customerName: '\uD800',
      words: 'my '.repeat(9999),
      contactCount: -1e9,
      repeatedContact: true,
      waitingBefore: Number.NaN,
      seed: Number.NaN,
    })
    expect(draft.text).not.toMatch(/[{}<>\u202E]/u)
  })
})

describe('small parts', () => {
  it.each([
    [2, 'deuxième', 'second'],
    [10, 'dixième', 'tenth'],
    [11, '11e', '11th'],
    [21, '21e', '21st'],
    [112, '112e', '112th'],
  ])('ordinal %i', (count, fr, en) => {
    expect([ordinal(count, 'fr'), ordinal(count, 'en')]).toEqual([fr, en])
  })
  it('sets French spaces, and leaves URLs and times', () => {
    expect(typography("L'heure : 9:30 ? « oui » https://a.example/", 'fr')).toBe(
      'L’heure\u00A0: 9:30\u202F? «\u00A0oui\u00A0» https://a.example/',
    )
    expect(typography("It's 9:30 ?", 'en')).toBe('It’s 9:30 ?')
  })
  it.each([
    [
      '2026-11-23T08:30:00Z',
      'lundi 23 novembre à 9\u00A0h\u00A030',
      'on Monday 23 November at 9:30',
    ],
    ['2026-11-22T08:00:00Z', 'demain à 9\u00A0h', 'tomorrow at 9:00'],
    ['2026-11-21T23:30:00Z', 'demain à 0\u00A0h\u00A030', 'tomorrow at 0:30'],
    ['2026-11-21T13:00:00Z', 'aujourd’hui à 14\u00A0h', 'today at 14:00'],
    ['rien', null, null],
  ])('opening %s', (next, fr, en) => {
    const moment = { next, nowMs: Date.parse('2026-11-21T12:00:00Z'), timeZone: 'Europe/Paris' }
    expect(openingText({ ...moment, language: 'fr' })).toBe(fr)
    expect(openingText({ ...moment, language: 'en' })).toBe(en)
  })
  it.each([
    ['opening_hours', 'answer'],
    ['delivery_delay', 'ask'],
    ['greeting', 'greeting'],
    ['thanks', 'thanks'],
    ['robot_question', 'robot'],
    [null, 'unknown'],
  ])('purpose of %s', (intent, expected) => {
    const intents = intent === null ? [] : [{ name: intent, certainty: 0.9 }]
    const decision = decide(
      {
        turn: [readingOf({ intents })],
        earlier: [],
        failedTurns: 0,
        customerTyping: false,
        available: ['opening_hours'],
      },
      DEFAULT_POLICY,
    )
    expect(purposeOf(decision)).toBe(expected)
  })
  it('has no purpose for a hand-over', () => {
    const turn = [readingOf({ signals: ['asksHuman'] })]
    const decision = decide(
      { turn, earlier: [], failedTurns: 0, customerTyping: false, available: [] },
      DEFAULT_POLICY,
    )
    expect(purposeOf(decision)).toBeNull()
  })
})
