import { describe, expect, it } from 'vitest'
import { readingOf } from '../decide/reading-of.ts'
import type { GuardContext } from '../guard/context.ts'
import { guard } from '../guard/guard.ts'
import type { Address, Draft, Emotion, Entity, Intensity } from '../model.ts'
import { compose } from './compose.ts'
import type { ComposeRequest } from './request.ts'
import { heardIn } from './request.ts'

const PURPOSES = [
  'welcome',
  'greeting',
  'thanks',
  'robot',
  'returned',
  'unknown',
  'answer',
  'ask',
  'handover',
  'nobody',
  'taken',
] as const
type Purpose = (typeof PURPOSES)[number]

const RULES = ['angry', 'asks-human', 'self-harm', 'bereavement', 'repeated-contact-negative', null]
const EMOTIONS: readonly Emotion[] = ['anger', 'disappointment', 'worry', 'sadness', 'confusion']
const INTENTS = ['delivery_delay', 'account', 'damaged_item', 'refund', null]
const WORDS = {
  fr: 'Mon canapé n’est TOUJOURS pas là !!! 49,90 € pour rien, mon mari est furieux',
  en: 'My sofa is STILL not here!!! £49.90 for nothing, my husband is furious',
}
const ANSWERS = {
  fr: 'Le retour est gratuit pendant 30 jours. Écrivez à retours@maison-lune.example.',
  en: 'Returns are free for 30 days. See https://maison-lune.example/returns.',
}
const ORDER: Entity = {
  kind: 'order',
  start: 0,
  end: 6,
  text: 'CD4512',
  value: 'CD4512',
  sensitive: false,
}

interface Cell {
  readonly purpose: Purpose
  readonly language: 'fr' | 'en'
  readonly intensity: Intensity
  readonly address: Address
  readonly seed: number
  readonly known: boolean
}

const reading = (cell: Cell) =>
  readingOf({
    emotion: cell.intensity === 0 ? 'neutral' : (EMOTIONS[cell.seed % EMOTIONS.length] ?? 'anger'),
    polarity: cell.intensity === 0 ? 'neutral' : 'negative',
    intensity: cell.intensity,
    address: cell.language === 'fr' ? cell.address : 'none',
    register: cell.seed % 3 === 0 ? 0.6 : -0.4,
    entities: cell.known ? [ORDER] : [],
    signals: cell.seed % 4 === 1 ? ['repeatedContact'] : [],
    contactCount: cell.seed % 8 === 1 ? 3 : null,
  })

const request = (cell: Cell, earlier: readonly string[] = []): ComposeRequest =>
  ({
    ...heardIn(reading(cell)),
    purpose: cell.purpose as 'handover',
    language: cell.language,
    company: 'Maison Lune',
    customerName: cell.seed % 2 === 0 ? 'Camille' : null,
    earlier,
    seed: cell.seed,
    allowTu: true,
    intent: INTENTS[cell.seed % INTENTS.length] ?? null,
    words: cell.known ? WORDS[cell.language] : null,
    ourFault: cell.seed % 5 === 0 ? true : null,
    answer: {
      id: 'returns',
      version: 3,
      intent: 'return',
      language: cell.language,
      text: ANSWERS[cell.language],
    },
    reference: 'DIA-204',
    open: cell.seed % 2 === 0,
    nextOpening:
      cell.seed % 3 === 0 ? null : cell.language === 'fr' ? 'demain à 9 h' : 'tomorrow at 9:00',
    agentsOnline: cell.seed % 4,
    waitingBefore: cell.seed % 3,
    rule: RULES[cell.seed % RULES.length] ?? null,
    agentName: 'Sacha',
  }) as ComposeRequest

const context = (cell: Cell, earlierReplies: readonly string[] = []): GuardContext => ({
  lastCustomer: { text: WORDS[cell.language], reading: reading(cell) },
  customerName: 'Camille',
  earlierReplies,
  approved: [{ id: 'returns', version: 3, text: ANSWERS[cell.language] }],
  minutesWaited: 0,
  ourFault: cell.seed % 5 === 0 ? true : null,
  company: 'Maison Lune',
})

const cells: readonly Cell[] = PURPOSES.flatMap((purpose) =>
  (['fr', 'en'] as const).flatMap((language) =>
    ([0, 1, 2, 3, 4] as const).flatMap((intensity) =>
      (language === 'fr' ? (['tu', 'vous', 'none'] as const) : (['none'] as const)).flatMap(
        (address) =>
          [0, 1, 2, 3, 4, 5, 7, 9, 11, 17].flatMap((seed) =>
            [true, false].map((known) => ({ purpose, language, intensity, address, seed, known })),
          ),
      ),
    ),
  ),
)

/** What is wrong with the spaces, the slots or the grammar of a text, in words. */
const flaws = (draft: Draft): readonly string[] => {
  const french = draft.language === 'fr'
  const checks: readonly (readonly [string, boolean])[] = [
    ['empty', draft.text === ''],
    ['double space', / {2}|[ \u00A0\u202F]{2}/u.test(draft.text)],
    ['slot', /[{}]|undefined|null|NaN/.test(draft.text)],
    [
      'contraction',
      french &&
        /\b(?:de le|de les|à le|à les|que il|que elle|de un|si il|je ai)\b/i.test(draft.text),
    ],
    [
      'elision',
      french &&
        /(?<![-\p{L}])[ldcnjm]e [aeiouyhéèêà]/iu.test(draft.text.replace(/le (?:huit|onze)/g, '')),
    ],
    ['space before sign', french && /[^\u202F?!][?!;]|[^\u00A0]:(?!\/)/u.test(draft.text)],
    ['straight apostrophe', draft.text.includes("'")],
    ['end', !/[.?!]$/u.test(draft.text)],
    ['exclamation', draft.text.includes('!')],
    ['sentence start', /[.?] \p{Ll}/u.test(draft.text)],
  ]
  return checks.filter(([, wrong]) => wrong).map(([name]) => name)
}

describe('every cell of the grid', () => {
  it('holds enough drafts to mean something', () =>
    expect(cells.length).toBeGreaterThanOrEqual(1500))

  it.each(PURPOSES)('%s: the guard finds nothing, and the text is clean', (purpose) => {
    for (const cell of cells.filter((one) => one.purpose === purpose)) {
      const draft = compose(request(cell))
      const { allowed, findings } = guard(draft, context(cell))
      expect({ text: draft.text, findings, allowed }).toEqual({
        text: draft.text,
        findings: [],
        allowed: true,
      })
      expect([draft.text, flaws(draft)]).toEqual([draft.text, []])
    }
  })

  it('is the same for the same request', () => {
    for (const cell of cells.slice(0, 50))
      expect(compose(request(cell))).toEqual(compose(request(cell)))
  })

  it('uses the whole range of wordings over seeds', () => {
    const heard = new Set(
      Array.from(
        { length: 40 },
        (_, seed) =>
          compose(
            request({
              purpose: 'unknown',
              language: 'fr',
              intensity: 0,
              address: 'vous',
              seed: seed * 7 + 2,
              known: false,
            }),
          ).text,
      ),
    )
    expect(heard.size).toBeGreaterThanOrEqual(6)
  })
})

describe('a company with a telling name', () => {
  const NAMES = [
    'Garantie Plus',
    'Remboursé',
    'Ravi',
    "L'Offert",
    'Promis !',
    'Sous 48 h',
    '100 % Gratuit',
    'Free Refund',
    'Happy to Help',
    'Toujours un Plaisir',
    'Maison-Lune.com',
    'TOUT DE SUITE',
    'Vous & Nous',
    'Tu et Toi',
    'Demain',
    'I Promise You',
  ]
  const some = cells.filter((_, i) => i % 7 === 0)
  it.each(NAMES)('%s: nothing it says is stopped', (company) => {
    for (const cell of some) {
      const draft = compose({ ...request(cell), company })
      const { allowed, findings } = guard(draft, { ...context(cell), company })
      expect({ text: draft.text, findings, allowed }).toEqual({
        text: draft.text,
        findings: [],
        allowed: true,
      })
    }
  })
})

describe('a conversation of six turns', () => {
  const paths: readonly (readonly Purpose[])[] = [
    ['welcome', 'ask', 'ask', 'unknown', 'ask', 'handover'],
    ['greeting', 'unknown', 'unknown', 'unknown', 'unknown', 'unknown'],
    ['ask', 'ask', 'ask', 'ask', 'ask', 'ask'],
    ['welcome', 'answer', 'answer', 'answer', 'answer', 'answer'],
    ['welcome', 'robot', 'answer', 'thanks', 'returned', 'nobody'],
  ]
  const rows = paths.flatMap((path) =>
    (['fr', 'en'] as const).flatMap((language) =>
      ([0, 2, 4] as const).flatMap((intensity) =>
        [3, 12].map((seed) => ({ path, language, intensity, seed })),
      ),
    ),
  )
  it.each(rows)(
    '$language at $intensity, seed $seed: $path',
    ({ path, language, intensity, seed }) => {
      const pieces: string[] = []
      const replies: string[] = []
      path.forEach((purpose, turn) => {
        const cell: Cell = {
          purpose,
          language,
          intensity,
          address: 'vous',
          seed: seed + turn,
          known: turn % 2 === 0,
        }
        const draft = compose(request(cell, pieces))
        expect(draft.pieces.filter((id) => pieces.includes(id))).toEqual([])
        expect(guard(draft, context(cell, replies)).findings).toEqual([])
        pieces.push(...draft.pieces)
        replies.push(draft.text)
      })
      expect(new Set(pieces).size).toBe(pieces.length)
    },
  )
})
