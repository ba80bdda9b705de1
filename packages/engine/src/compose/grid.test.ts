import { beforeAll, describe, expect, it } from 'vitest'
import { readingOf } from '../decide/reading-of.ts'
import type { GuardContext } from '../guard/context.ts'
import { contextOf } from '../guard/context-of.ts'
import { guard } from '../guard/guard.ts'
import type { Draft, Emotion, Entity, Intensity, Reading, Verdict } from '../model.ts'
import { compose } from './compose.ts'
import { ALL_PIECES } from './moves/all-moves.ts'
import { heardIn, type ComposeRequest, type ReplyChannel } from './request.ts'

type Language = 'fr' | 'en'
const LANGUAGES: readonly Language[] = ['fr', 'en']
const CHANNELS: readonly ReplyChannel[] = ['chat', 'email', 'social']
const INTENSITIES: readonly Intensity[] = [0, 1, 2, 3, 4]
const REGISTERS = [-0.6, 0, 0.7]
const EMOTIONS: readonly Emotion[] = [
  'anger',
  'disappointment',
  'worry',
  'sadness',
  'confusion',
  'frustration',
]
const RULES = [
  'angry',
  'asks-human',
  'self-harm',
  'bereavement',
  'sent-file',
  'failed-turns',
  null,
] as const

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
const PATHS: readonly (readonly Purpose[])[] = [
  ['welcome', 'ask', 'ask', 'handover'],
  ['greeting', 'unknown', 'unknown', 'nobody'],
  ['ask', 'answer', 'answer', 'thanks'],
  ['ask', 'ask', 'ask', 'ask'],
  ['robot', 'answer', 'unknown', 'taken'],
  ['answer', 'ask', 'handover', 'returned'],
  ['unknown', 'unknown', 'unknown', 'unknown'],
]

/** What somebody may have written, by intent: with the thing and without. */
const WORDS: Readonly<Record<string, Readonly<Record<Language, readonly [string, string]>>>> = {
  delivery_delay: {
    fr: ['Mon canapé d’angle n’est TOUJOURS pas là !!!', 'Toujours rien reçu.'],
    en: ['My sofa is STILL not here!!!', 'Still nothing has arrived.'],
  },
  order_status: {
    fr: ['Je n’ai pas encore reçu mes baskets bleues', 'Où en est la livraison ?'],
    en: ['My blue trainers have not arrived', 'Where is it?'],
  },
  damaged_item: {
    fr: ['Ma nouvelle armoire est arrivée cassée', 'L’article est abîmé'],
    en: ['My wardrobe arrived broken', 'It arrived broken'],
  },
  exchange: {
    fr: ['Je voudrais échanger mon pull, mon mari est furieux', 'Un échange, c’est possible ?'],
    en: ['I would like to exchange my jacket', 'Is an exchange possible?'],
  },
  return: {
    fr: ['Comment renvoyer ma veste ?', 'Comment faire un retour ?'],
    en: ['How can I return my coat?', 'How do returns work?'],
  },
  refund: {
    fr: ['49,90 € pour mon vélo, j’attends d’être remboursé', 'Et mon remboursement ?'],
    en: ['£49.90 for my bike, I want it back', 'What about the refund?'],
  },
  cancel_order: {
    fr: ['Je veux annuler ma commande', 'Peut-on annuler ?'],
    en: ['I want to cancel my order', 'Can I cancel?'],
  },
  cancel_subscription: {
    fr: ['Je souhaite résilier ma box', 'Résiliation'],
    en: ['I want to cancel my contract', 'Cancellation'],
  },
  invoice: {
    fr: ['Il me faudrait ma facture', 'Une facture, svp'],
    en: ['I need the invoice for my laptop', 'An invoice, please'],
  },
  account: {
    fr: ['Je n’accède plus à mon compte', 'Mot de passe perdu'],
    en: ['I cannot get into my account', 'Lost password'],
  },
  payment: {
    fr: ['Ma carte bancaire a été débitée deux fois', 'Débité deux fois'],
    en: ['My order was charged twice', 'Charged twice'],
  },
  technical_problem: {
    fr: ['Ma box internet redémarre sans arrêt', 'Ça ne marche plus'],
    en: ['My router keeps restarting', 'It stopped working'],
  },
}
const INTENTS = [...Object.keys(WORDS), 'complaint', 'product_question', 'store_location', null]
const GRIEF = { fr: 'Ma mère est décédée en mars.', en: 'My mother passed away in March.' }
const ANSWERS = {
  fr: 'Le retour est gratuit pendant 30 jours. Écrivez à retours@maison-lune.example.',
  en: 'Returns are free for 30 days. See https://maison-lune.example/returns.',
}
const OPENINGS = { fr: 'lundi 23 novembre à 9\u00A0h', en: 'on Monday 23 November at 9:00' }
const ORDER: Entity = {
  kind: 'order',
  start: 0,
  end: 6,
  text: 'CD4512',
  value: 'CD4512',
  sensitive: false,
}

/** One customer: how they write, where, and how strongly. */
interface Cell {
  readonly language: Language
  readonly channel: ReplyChannel
  readonly intensity: Intensity
  readonly register: number
  readonly address: 'tu' | 'vous' | 'none'
  readonly seed: number
}
const SEEDS = Array.from({ length: 11 }, (_, at) => at * 37 + 5)
const cells: readonly Cell[] = LANGUAGES.flatMap((language) =>
  CHANNELS.flatMap((channel) =>
    INTENSITIES.flatMap((intensity) =>
      REGISTERS.flatMap((register) =>
        (language === 'fr' ? (['tu', 'vous'] as const) : (['none'] as const)).flatMap((address) =>
          SEEDS.map((seed) => ({ language, channel, intensity, register, address, seed })),
        ),
      ),
    ),
  ),
)

/** One of these, different from one turn to the next and from one question to the other. */
const pick = <T>(among: readonly T[], seed: number): T => {
  const mixed = Math.imul(seed ^ (seed >>> 7), 0x9e3779b1) >>> 8
  return among.at(mixed % among.length)!
}

/** One message that is answered: what was written, how it reads, why a person may come. */
const turnOf = (cell: Cell, purpose: Purpose, at: number) => {
  const { seed: own, intensity, channel, register, address } = cell
  const seed =
    own * 11 +
    at * 101 +
    intensity * 7 +
    channel.length * 1009 +
    register * 5000 +
    address.length * 307
  const rule = pick(RULES, seed + 3)
  const grief = purpose === 'handover' && rule === 'bereavement'
  const intent = pick(INTENTS, seed)
  const concerns = intent === null ? undefined : WORDS[intent]
  const words = grief ? GRIEF[cell.language] : (concerns?.[cell.language][seed % 2] ?? 'Bonjour')
  const again = pick([true, false, false], seed + 5)
  const reading = readingOf({
    emotion: cell.intensity === 0 ? 'neutral' : pick(EMOTIONS, seed + 1),
    polarity: cell.intensity === 0 ? 'neutral' : 'negative',
    intensity: cell.intensity,
    address: cell.address,
    register: cell.register,
    entities: pick([true, false], seed + 2) ? [ORDER] : [],
    signals: again ? ['repeatedContact'] : [],
    contactCount: again && seed % 2 ? 3 : null,
  })
  return { seed, rule, intent, words, reading, ourFault: seed % 5 === 0 ? true : null }
}
type Turn = ReturnType<typeof turnOf>

const requestOf = (cell: Cell, purpose: Purpose, turn: Turn, earlier: readonly string[]) =>
  ({
    ...heardIn(turn.reading),
    purpose: purpose as 'handover',
    channel: cell.channel,
    language: cell.language,
    company: 'Maison Lune',
    customerName: turn.seed % 2 === 0 ? 'Camille' : null,
    earlier,
    seed: turn.seed,
    allowTu: true,
    intent: turn.intent,
    words: turn.words,
    ourFault: turn.ourFault,
    answer: {
      id: 'returns',
      version: 3,
      intent: 'return',
      language: cell.language,
      text: ANSWERS[cell.language],
    },
    reference: 'DIA-204',
    open: pick([true, false], turn.seed + 8),
    nextOpening: pick([OPENINGS[cell.language], null], turn.seed + 9),
    agentsOnline: turn.seed % 4,
    waitingBefore: turn.seed % 3,
    rule: turn.rule,
    agentName: 'Sacha',
  }) as ComposeRequest

const knownIn = (
  { language }: Cell,
  purpose: Purpose,
  turn: Turn,
  earlierReplies: readonly string[],
): GuardContext =>
  contextOf({
    lastCustomer: { text: turn.words, reading: turn.reading },
    customerName: 'Camille',
    earlierReplies,
    approved: purpose === 'answer' ? [{ id: 'returns', version: 3, text: ANSWERS[language] }] : [],
    ourFault: turn.ourFault,
    company: 'Maison Lune',
  })

interface Reply {
  readonly cell: Cell
  readonly purpose: Purpose
  readonly draft: Draft
  readonly verdict: Verdict
  /** Wordings that this conversation had heard before. */
  readonly again: readonly string[]
  readonly reading: Reading
}

/** The first line and the signature of an e-mail come back in each. */
const isFrame = (id: string): boolean => id.startsWith('mail.')

const conversation = (cell: Cell): readonly Reply[] => {
  const pieces: string[] = []
  const texts: string[] = []
  return pick(
    PATHS,
    cell.seed + cell.intensity * 13 + cell.channel.length + cell.register * 500,
  ).map((purpose, at) => {
    const turn = turnOf(cell, purpose, at)
    const draft = compose(requestOf(cell, purpose, turn, pieces))
    const verdict = guard(draft, knownIn(cell, purpose, turn, texts))
    const again = draft.pieces.filter((id) => pieces.includes(id) && !isFrame(id))
    pieces.push(...draft.pieces)
    texts.push(draft.text)
    return { cell, purpose, draft, verdict, again, reading: turn.reading }
  })
}

/** What is wrong with the spaces, the slots or the grammar of a text, by name. */
const FLAWS: Readonly<Record<string, RegExp>> = {
  empty: /^$/,
  'double space': /[ \u00A0\u202F]{2}|^\s|\s$| \n|\n /u,
  'three line breaks': /\n{3}/,
  slot: /[{}[\]|]|undefined|null|NaN/,
  'straight apostrophe': /'|"/,
  'glued comma or full stop': /[,;][^\s\n]|\.[\p{Lu}]/u,
  'space before a comma or a full stop': /\s[,.]/u,
  'exclamation mark': /!/,
  'sentence in lower case': /[.?]\s\p{Ll}|^\p{Ll}|\n\n\p{Ll}/u,
  'doubled word': /(?<![\p{L}’-])(?!vous|nous)(\p{L}{2,}) \1(?![\p{L}’-])/iu,
  'doubled sign': /[.,:;?]{2}/,
}
const FLAWS_FR: Readonly<Record<string, RegExp>> = {
  'contraction of de': /(?<![-\p{L}])de (?:les?|un|une) (?!\p{L}+(?:er|ir|re)(?!\p{L}))/iu,
  'contraction of à': /(?<!\p{L})à les? (?!\p{L}+(?:er|ir|re)(?!\p{L}))/iu,
  'si il': /(?<!\p{L})si ils? /iu,
  elision:
    /(?<![-\p{L}’])(?:[ldcnjmts]e|que|jusque|lorsque|puisque) (?!huit|onz)[aeiouyhéèêàâîôû]/iu,
  'no narrow space before ? or ;': /[^\u202F][?;]/u,
  'no space before :': /[^\u00A0]:(?!\/\/)/u,
  guillemets: /«[^\u00A0]|[^\u00A0]»/u,
  'Je inside a sentence': /[\p{Ll},;:] J(?:e |’)/u,
  'agreement of vous': /vous (?:as|es|peux|veux|préfères|souhaites)(?!\p{L})/iu,
  'agreement of tu': /(?<![\p{L}-])tu (?:\p{L}+ez|êtes)(?!\p{L})/iu,
  'plural thing': /(?<!\p{L})vos (?:canapé|lave|armoire|vélo|box|commande )/iu,
}
const FLAWS_EN: Readonly<Record<string, RegExp>> = {
  'French space': /[\u202F\u00A0 ][?;:]/u,
  'small i': /(?<!\p{L})i(?:’|\s)/u,
  article: / a [aeio]\p{L}+(?<!one)(?<!once)/iu,
  'of the your': /the (?:your|my)/,
}

const flawsOf = ({ text, language }: Draft, mail: boolean): readonly string[] => {
  const own = text.replace(ANSWERS[language], 'Une réponse.')
  const looked = { ...FLAWS, ...(language === 'fr' ? FLAWS_FR : FLAWS_EN) }
  const found = Object.entries(looked).flatMap(([name, find]) => (find.test(own) ? [name] : []))
  return !mail && !/[.?:]$/u.test(own) ? [...found, 'end'] : found
}

const told = ({ draft, cell, purpose }: Reply): string =>
  `${purpose} in ${cell.channel}, ${cell.language}, ${cell.intensity}: ${draft.text}`
const used = new Set<string>()
let made = 0

const GROUPS = LANGUAGES.flatMap((language) => CHANNELS.map((channel) => ({ language, channel })))

describe.each(GROUPS)('every reply of the grid: $language, $channel', ({ language, channel }) => {
  let replies: readonly Reply[] = []
  beforeAll(() => {
    replies = cells
      .filter((cell) => cell.language === language && cell.channel === channel)
      .flatMap(conversation)
    made += replies.length
    for (const id of replies.flatMap(({ draft }) => draft.pieces)) used.add(id)
  }, 60_000)
  const finding = (wrong: (reply: Reply) => readonly string[]): readonly string[] =>
    replies.flatMap((reply) => wrong(reply).map((what) => `${what}: ${told(reply)}`))

  it('has no finding of the guard', () => {
    const found = finding(({ verdict }) =>
      verdict.findings.map(({ rule, text }) => `${rule}, “${text}”`),
    )
    expect(found).toEqual([])
    expect(replies.every(({ verdict }) => verdict.allowed)).toBe(true)
  })
  it('has no flaw of spaces, slots or grammar', () => {
    expect(finding(({ draft }) => flawsOf(draft, channel === 'email'))).toEqual([])
  })
  it('repeats no wording of its conversation', () => {
    expect(finding(({ again }) => again)).toEqual([])
  })
  it('keeps to the length of its channel', () => {
    const most = { chat: 450, email: 700, social: 300 }[channel]
    const long = replies.filter(
      ({ draft, purpose }) =>
        draft.text.length > most &&
        purpose !== 'answer' &&
        !draft.pieces.some((id) => id.startsWith('console.')),
    )
    expect(long.map(told)).toEqual([])
  })
  it('names in public no person, no number', () => {
    const personal = /Camille|Sacha|4512|DIA-204/
    const named = replies.filter(({ draft }) => personal.test(draft.text))
    if (channel === 'social') expect(named.map(told)).toEqual([])
    else expect(named.length).toBeGreaterThan(100)
  })
  it('greets and signs in an e-mail, and nowhere else', () => {
    const signed = /\n(?:L’assistant automatique de|The automated assistant for) Maison Lune$/u
    const odd = replies.filter(({ draft: { text } }) => {
      const framed = /^(?:Bonjour|Hello)/u.test(text) && signed.test(text)
      return framed !== (channel === 'email')
    })
    expect(odd.map(told)).toEqual([])
  })
})

describe('the grid', () => {
  it('holds more than 5,000 replies', () => expect(made).toBeGreaterThanOrEqual(5000))
  it('draws on most wordings there are', () => {
    const ids = new Set(ALL_PIECES.map(({ id }) => id))
    expect(used.size / ids.size).toBeGreaterThan(0.85)
  })
})

describe('a seed', () => {
  const asked = (seed: number): string => {
    const cell: Cell = { ...cells.at(0)!, seed }
    return compose(requestOf(cell, 'unknown', { ...turnOf(cell, 'unknown', 0), seed }, [])).text
  }
  it('gives the same reply again', () => {
    for (let seed = 0; seed < 50; seed++) expect(asked(seed)).toBe(asked(seed))
  })
  it('draws on the whole range of wordings', () => {
    const heard = new Set(Array.from({ length: 60 }, (_, seed) => asked(seed)))
    expect(heard.size).toBeGreaterThanOrEqual(25)
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
  const some = cells.filter((_, at) => at % 23 === 0)
  it.each(NAMES)('%s: nothing it says is stopped', (company) => {
    for (const [at, cell] of some.entries()) {
      const purpose = PURPOSES[at % PURPOSES.length] ?? 'ask'
      const turn = turnOf(cell, purpose, 0)
      const draft = compose({ ...requestOf(cell, purpose, turn, []), company })
      const { findings } = guard(draft, { ...knownIn(cell, purpose, turn, []), company })
      expect([draft.text, findings]).toEqual([draft.text, []])
    }
  })
})
