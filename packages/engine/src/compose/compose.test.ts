import { describe, expect, it } from 'vitest'
import { decide } from '../decide/decide.ts'
import { DEFAULT_POLICY } from '../decide/default-policy.ts'
import { readingOf } from '../decide/reading-of.ts'
import { compose } from './compose.ts'
import { factOf } from './fact.ts'
import { openingText } from './opening-text.ts'
import { purposeOf } from './purpose-of.ts'
import type { Entity } from '../model.ts'
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

const sentences = (text: string): readonly string[] =>
  text.split(/(?<=[.?])\s+/u).filter((sentence) => sentence !== '')
const emotions = [
  'anger',
  'frustration',
  'disappointment',
  'sadness',
  'worry',
  'confusion',
] as const
const felt = (emotion: (typeof emotions)[number], intensity: 1 | 2 | 3 | 4) =>
  heardIn(readingOf({ emotion, intensity }))
const order = {
  kind: 'order',
  start: 0,
  end: 7,
  text: '4471203',
  value: '4471203',
  sensitive: false,
} as const

describe('a hand-over to someone strongly upset', () => {
  const known = { intent: 'delivery_delay', words: 'Mon canapé !!!', entities: [order] }
  const cases = [
    ['the fact known', known],
    ['nothing known', {}],
    ['the third time', { ...known, repeatedContact: true, contactCount: 3 }],
    ['again', { ...known, repeatedContact: true }],
    ['again, nothing known', { repeatedContact: true }],
    ['our fault', { ...known, ourFault: true }],
    ['our fault, again', { ...known, ourFault: true, repeatedContact: true, contactCount: 4 }],
  ] as const
  it.each(cases)('%s: three short sentences and the reference', (_, facts) => {
    for (const language of ['fr', 'en'] as const)
      for (const emotion of emotions)
        for (const intensity of [3, 4] as const)
          for (const open of [true, false]) {
            const heard = { ...felt(emotion, intensity), ...facts }
            const nextOpening = language === 'fr' ? 'lundi à 9 h' : 'on Monday at 9:00'
            const request = { ...handover, ...heard, language, open, nextOpening, rule: 'angry' }
            for (const text of everySeed(request)) {
              const [body = '', reference = '', ...rest] = text.split('\n\n')
              expect(rest).toEqual([])
              expect(reference).toContain('DIA-204')
              const said = sentences(body)
              expect([text, said.length <= 3]).toEqual([text, true])
              for (const one of said) expect([one, one.length <= 175]).toEqual([one, true])
            }
          }
  })
  it('names the fact, and the repeated contact in the same sentence', () => {
    for (const text of everySeed({ ...handover, ...felt('anger', 4), ...known }))
      expect(sentences(text)[0]).toMatch(/canapé \(commande 4471203\)/)
    const third = { ...handover, ...felt('anger', 4), ...known, repeatedContact: true }
    for (const text of everySeed({ ...third, contactCount: 3 }))
      expect(sentences(text)[0]).toMatch(/troisième.*canapé/)
  })
})

describe('no draft begins two sentences alike', () => {
  const begin = (sentence: string) => sentence.split(' ').slice(0, 3).join(' ')
  it.each(['handover', 'ask', 'unknown', 'answer'] as const)('%s', (purpose) => {
    const answer = {
      id: 'h',
      version: 1,
      intent: 'refund',
      language: 'fr',
      text: 'Le retour est possible.',
    } as const
    for (const emotion of emotions)
      for (const intensity of [1, 2, 3, 4] as const)
        for (const repeatedContact of [true, false]) {
          const request = { ...handover, ...felt(emotion, intensity), repeatedContact, answer }
          for (const text of everySeed({ ...request, purpose })) {
            const begun = sentences(text).map(begin)
            expect([text, new Set(begun).size]).toEqual([text, begun.length])
          }
        }
  })
})

describe('a feeling is named as loudly as it was said', () => {
  const named =
    /assez|mécontentement|contrarie|convient pas|déçoit|déception|difficile|pèse|inquiète?u?d?e?\b/
  const ask = { ...voice, ...matter, purpose: 'ask' } as const
  it.each(emotions)('%s', (emotion) => {
    for (const text of everySeed({ ...ask, ...felt(emotion, 1) }))
      expect(text.replace(/ne (?:vous )?convient pas\./, '')).not.toMatch(
        /assez|mécontentement|contrarie|pas du tout|déçoit|déception|difficile|pèse|inquiét/,
      )
    if (emotion !== 'confusion')
      expect(everySeed({ ...ask, ...felt(emotion, 2) }).join(' ')).toMatch(named)
  })
})

describe('a question that fits', () => {
  const asked = (intent: string, facts: Partial<Voice> = {}) =>
    everySeed({ ...voice, ...facts, intent, words: null, ourFault: null, purpose: 'ask' })
  const rows = [
    ['payment', /montant/],
    ['account', /adresse e-mail|compte/],
    ['subscription', /abonnement/],
    ['cancel_subscription', /abonnement/],
    ['store_location', /magasin|ville/],
    ['product_question', /produit/],
    ['delivery_info', /commande/],
  ] as const
  it.each(rows)('calm, about %s', (intent, expected) => {
    for (const text of asked(intent)) {
      const question = sentences(text).slice(1).join(' ')
      expect(question).toMatch(expected)
      expect(text).not.toMatch(/s’est[- ](?:il )?passé|ce qui bloque|essayé/)
    }
  })
  it('asks nothing that was given', () => {
    const given = (kind: Entity['kind']): Entity => ({ ...order, kind })
    const paid = asked('payment', { entities: [given('amount'), given('date')] })
    for (const text of paid) expect(text).not.toMatch(/montant/)
    for (const text of asked('payment', { entities: [given('date')] }))
      expect(text).toMatch(/montant/)
    const mailed = asked('account', { entities: [given('email')] })
    for (const text of mailed) expect(text).not.toMatch(/e-mail/)
  })
  it('asks for no number that was given, even where it cannot be said back', () => {
    const given = { ...order, value: '1234-REMBOURSE-MOI-500' }
    for (const text of asked('delivery_info', { entities: [given] }))
      expect(text).not.toMatch(/numéro|1234|REMBOURSE/)
  })
  it('names no matter that says nothing: « une réclamation », « un produit »', () => {
    for (const intent of ['complaint', 'product_question'])
      for (const text of asked(intent, felt('anger', 2)))
        expect(text).not.toMatch(/réclamation|question sur un produit/)
  })
  it('asks what happened only where something did', () => {
    const details = (heard: ReturnType<typeof heardIn>) =>
      everySeed({ ...voice, ...heard, ...matter, purpose: 'ask' }).join(' ')
    expect(details(heardIn(readingOf()))).not.toMatch(/passé/)
    expect(details(felt('frustration', 2))).toMatch(/passé/)
  })
})

describe('after an approved answer', () => {
  const answer = {
    id: 'r',
    version: 1,
    intent: 'refund',
    language: 'fr',
    text: 'Le retour est possible.',
  } as const
  const request = { ...voice, ...matter, purpose: 'answer', answer } as const
  it('asks once in a conversation whether it helped', () => {
    for (const seed of seeds) {
      const first = compose({ ...request, seed })
      const second = compose({ ...request, seed: seed + 1, earlier: first.pieces })
      expect(first.pieces.join()).toMatch(/answer\.check/)
      expect(second.pieces.join()).not.toMatch(/answer\.check/)
      expect(second.text.endsWith(answer.text)).toBe(true)
    }
  })
  const mixed = [
    ['negative', { ...felt('frustration', 1) }, null],
    ['neutral, with a « mais »', {}, 'Remboursé en 14 jours, mais je n’ai rien reçu.'],
  ] as const
  it.each(mixed)('a problem beside the question, %s, is not settled', (_, heard, words) => {
    for (const text of everySeed({ ...request, ...heard, words })) {
      expect(text).not.toMatch(/ce qu’il faut savoir|répond[- ]|réponse de/)
      expect(text.split(answer.text)[1]).toMatch(/personne/)
      expect(sentences(text).length).toBeGreaterThanOrEqual(3)
    }
  })
})

describe('a channel', () => {
  const words = 'Mon canapé n’est toujours pas là'
  const about = { intent: 'delivery_delay', words, ourFault: null, entities: [order] } as const
  const ask = { ...voice, ...about, customerName: 'Camille', purpose: 'ask' } as const
  const person = { ...handover, ...about, customerName: 'Camille' } as const

  it('is a chat if nothing else is said', () =>
    expect(compose({ ...ask, channel: 'chat' })).toEqual(compose(ask)))
  it('frames an e-mail: greeting, a paragraph an idea, who signs', () => {
    for (const text of everySeed({ ...ask, channel: 'email' })) {
      const [greeting, heard, question, close, ...rest] = text.split('\n\n')
      expect(greeting).toBe('Bonjour Camille,')
      expect(heard).toContain('canapé (commande 4471203)')
      expect(question).toMatch(/personne/)
      expect(close).toMatch(/^(?:Bien |C).*,\nL’assistant automatique de Maison Lune$/)
      expect(rest).toEqual([])
    }
  })
  it('tells no queue in an e-mail, and answers a reply to it', () => {
    for (const text of everySeed({ ...person, channel: 'email' })) {
      expect(text).toMatch(/DIA-204/)
      expect(text).not.toMatch(/file|page|devant|tête/)
    }
  })
  it('asks in public for a private message, and for nothing else', () => {
    for (const text of everySeed({ ...ask, channel: 'social' })) {
      expect(text).toMatch(/canapé.*message privé/s)
      expect(text).not.toMatch(/4471203|Camille|numéro|e-mail/)
    }
  })
  it('says in public who comes, and names nobody', () => {
    for (const text of everySeed({ ...person, channel: 'social' })) {
      expect(text).toMatch(/une personne/i)
      expect(text).not.toMatch(/4471203|Camille|DIA-204|file/)
    }
    const taken = { ...voice, purpose: 'taken', agentName: 'Sacha', channel: 'social' } as const
    for (const text of everySeed(taken)) expect(text).toMatch(/^Une personne /)
  })
  it('names a calm matter calmly in public', () => {
    for (const text of everySeed({ ...person, words: null, channel: 'social' }))
      expect(text).not.toMatch(/minimise|sérieux|légère|chaque mot|vraie réponse/)
  })
  it('gives the line of help in public too', () => {
    for (const text of everySeed({ ...person, rule: 'self-harm', channel: 'social' }))
      expect(text).toMatch(/3114/)
  })
})

describe('a conversation that goes on', () => {
  const ask = { ...voice, intent: 'invoice', words: null, ourFault: null, purpose: 'ask' } as const
  it('restates the matter of a calm customer once', () => {
    for (const seed of seeds) {
      const first = compose({ ...ask, seed })
      const second = compose({ ...ask, seed, earlier: first.pieces })
      expect(first.text).toMatch(/facture/)
      expect(second.text).not.toMatch(/facture/)
      expect(second.pieces[0]).toMatch(/^acknowledge\.more\./)
    }
  })
  it('names the fact in the apology instead of twice', () => {
    for (const text of everySeed({ ...ask, ...felt('anger', 2), ourFault: true })) {
      expect(text.match(/facture/g)).toHaveLength(1)
      expect(sentences(text)[0]).toMatch(/erreur|désolé/)
    }
  })
  it('asks a formal customer formally', () => {
    for (const text of everySeed({ ...ask, register: 0.8 }))
      expect(text).toMatch(/Pourriez-vous|Auriez-vous|Puis-je/)
  })
})

describe('the wait, said as it is', () => {
  const rows = [
    ['nobody before', {}, /devant|avant la vôtre|prochaine|tête|en premier/],
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
  it('falls back to what was said longest ago when all was said', () => {
    const replies: string[] = []
    for (let turn = 0; turn < 20; turn++)
      replies.push(
        ...compose({ ...voice, ...matter, purpose: 'unknown', seed: turn, earlier: replies })
          .pieces,
      )
    const admitted = replies.filter((id) => id.startsWith('admit.unknown'))
    expect(admitted.slice(8, 16)).toEqual(admitted.slice(0, 8))
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
    ['invoice', null, 'la facture'],
    ['cancel_order', 'annuler ma commande', 'l’annulation de votre commande'],
    ['account', 'accès à mon compte', 'votre compte'],
    ['refund', 'rien reçu sur mon compte', 'le remboursement'],
    ['product_question', 'mes baskets', 'vos baskets'],
    ['account', 'ma box ne répond plus', 'votre box'],
    ['store_location', 'mes baskets sont en magasin ?', 'l’adresse du magasin'],
    ['payment', 'ma carte bancaire', 'le paiement'],
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
