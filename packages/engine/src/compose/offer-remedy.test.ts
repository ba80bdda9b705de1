import { describe, expect, it } from 'vitest'
import { readingOf } from '../decide/reading-of.ts'
import { contextOf } from '../guard/context-of.ts'
import { guard } from '../guard/guard.ts'
import type { Draft, OfferedRemedy } from '../model.ts'
import { briefing } from './briefing.ts'
import { compose } from './compose.ts'
import { heardIn } from './request.ts'

const REMEDIES: readonly OfferedRemedy[] = [
  {
    id: 'resend',
    version: 2,
    text: { fr: 'Le renvoi gratuit de l’article', en: 'A free replacement of the item' },
  },
  {
    id: 'voucher',
    version: 1,
    text: { fr: 'Un bon d’achat de 10\u00A0€', en: 'A voucher of £10' },
  },
  {
    id: 'refund',
    version: 5,
    text: { fr: 'Le remboursement des frais de port', en: 'A refund of the delivery fee' },
  },
]
const ANSWER = {
  id: 'returns',
  version: 3,
  intent: 'return',
  fr: 'Le retour est gratuit pendant 30 jours.',
  en: 'Returns are free for 30 days.',
}
const WORDS = { fr: 'Mon canapé est arrivé abîmé, quelle déception.', en: 'My sofa came damaged.' }
const sad = readingOf({ emotion: 'disappointment', intensity: 2 })

interface Cell {
  readonly purpose: 'ask' | 'answer' | 'unknown'
  readonly language: 'fr' | 'en'
  readonly tu: boolean
  readonly remedy: OfferedRemedy
  readonly seed: number
}
const CELLS: readonly Cell[] = (['ask', 'answer', 'unknown'] as const).flatMap((purpose) =>
  [
    { language: 'fr', tu: false },
    { language: 'fr', tu: true },
    { language: 'en', tu: false },
  ].flatMap((voice) =>
    REMEDIES.flatMap((remedy) =>
      Array.from({ length: 24 }, (_, seed) => ({ ...voice, purpose, remedy, seed }) as Cell),
    ),
  ),
)

const voiceOf = ({ language, tu, seed }: Pick<Cell, 'language' | 'tu' | 'seed'>) => ({
  ...heardIn(readingIn({ tu })),
  language,
  company: 'Maison Lune',
  customerName: null,
  earlier: [],
  seed,
  allowTu: true,
})

const draftOf = (cell: Cell): Draft =>
  compose({
    ...voiceOf(cell),
    purpose: cell.purpose,
    intent: 'damaged_item',
    words: WORDS[cell.language],
    ourFault: null,
    remedy: cell.remedy,
    answer: { ...ANSWER, language: cell.language, text: ANSWER[cell.language] },
  })

const readingIn = ({ tu }: Pick<Cell, 'tu'>) => ({ ...sad, address: tu ? 'tu' : 'vous' }) as const

const findings = (draft: Draft, cell: Cell, isReply = true) => {
  const { language, remedy } = cell
  const lastCustomer = isReply ? { text: WORDS[language], reading: readingIn(cell) } : null
  const approved = [
    { id: 'returns', version: 3, text: ANSWER[language] },
    { id: remedy.id, version: remedy.version, text: remedy.text[language] },
  ]
  const known = contextOf({ lastCustomer, approved, company: 'Maison Lune' })
  return guard(draft, known).findings.map(({ rule, text }) => `${rule}: ${text}`)
}

describe('a remedy in a reply', () => {
  it(`leaves nothing for the guard, in ${CELLS.length} drafts`, () => {
    for (const cell of CELLS)
      expect([draftOf(cell).text, findings(draftOf(cell), cell)]).toEqual([expect.any(String), []])
  })

  it('stands in the workspace’s own words, named among the sources', () => {
    for (const cell of CELLS) {
      const { text, sources } = draftOf(cell)
      expect(text).toContain(`\n\n${cell.remedy.text[cell.language]}\n\n`)
      expect(sources).toContain(`${cell.remedy.id}@${cell.remedy.version}`)
    }
  })

  it('never says that it is granted, and always names a person', () => {
    for (const cell of CELLS) {
      const { text } = draftOf(cell)
      const own = text.replace(cell.remedy.text[cell.language], '')
      expect(own).toMatch(/personne|équipe|person|team/u)
      expect(own).not.toMatch(/je vous (?:offre|accorde|rembourse)|I (?:grant|give|refund)/u)
    }
  })

  it('says « tu » or « vous », never both', () => {
    for (const cell of CELLS.filter(({ language }) => language === 'fr'))
      expect(draftOf(cell).text).not.toMatch(
        cell.tu ? /\b(?:vous|votre|vos)\b/u : /\b(?:tu|toi|ton|tes|te)\b/u,
      )
  })
})

describe('a remedy that was picked', () => {
  const announced = (cell: Pick<Cell, 'language' | 'tu' | 'seed'>) =>
    compose({
      ...voiceOf(cell),
      purpose: 'handover',
      intent: null,
      words: null,
      ourFault: null,
      rule: 'remedy-chosen',
      reference: 'D-12',
      open: true,
      nextOpening: null,
      agentsOnline: 1,
      waitingBefore: 0,
    })

  it('is announced as a choice that a person decides on', () => {
    for (const cell of CELLS.filter(({ purpose, tu }) => purpose === 'ask' && !tu)) {
      const draft = announced(cell)
      expect(findings(draft, cell, false)).toEqual([])
      expect(draft.text).toMatch(/choi|demande cela|choice|asking the team|you chose/u)
    }
  })

  it('stands in the briefing as a wish, and its offer is no promise', () => {
    const [, voucher] = REMEDIES
    const offered = voucher?.text.fr ?? ''
    const lines = briefing({
      messages: [
        { author: 'customer', seq: 1, text: WORDS.fr, reading: sad },
        { author: 'bot', seq: 2, text: `Je peux demander :\n\n${offered}\n\n`, reading: null },
        { author: 'customer', seq: 3, text: offered, reading: readingOf() },
      ],
      rules: ['remedy-chosen'],
      language: 'fr',
      customerLanguage: 'fr',
      customerName: null,
      minutesWaiting: 1,
      wish: offered,
      offered: [offered],
    }).lines
    expect(lines.find(({ kind }) => kind === 'promised')).toEqual({
      kind: 'promised',
      text: `Rien n’a été promis · choisi, à décider\u00A0: «\u00A0${offered}\u00A0»`,
    })
    expect(lines.find(({ kind }) => kind === 'happened')?.text).toContain(
      'une solution a été choisie',
    )
  })
})

describe('the range of the tone', () => {
  const asked = (register: number, tone: { from: number; to: number }) =>
    compose({
      ...heardIn({ ...readingOf(), register, address: 'tu' }),
      purpose: 'answer',
      language: 'fr',
      company: 'Maison Lune',
      customerName: null,
      earlier: [],
      seed: 3,
      allowTu: true,
      tone,
      intent: 'return',
      words: null,
      ourFault: null,
      answer: { ...ANSWER, language: 'fr', text: ANSWER.fr },
    }).pieces.join(' ')

  it('keeps a house formal, and « tu » out of it', () => {
    expect(asked(-1, { from: 0.5, to: 1 })).toContain('check.formal')
    expect(asked(-1, { from: -1, to: 1 })).not.toContain('check.formal')
  })

  it('keeps a house plain with a formal customer', () => {
    const formal = { ...readingOf(), register: 1 }
    const plan = (tone?: { from: number; to: number }) =>
      compose({
        ...heardIn(formal),
        purpose: 'answer',
        language: 'fr',
        company: 'Maison Lune',
        customerName: null,
        earlier: [],
        seed: 3,
        allowTu: false,
        ...(tone && { tone }),
        intent: 'return',
        words: null,
        ourFault: null,
        answer: { ...ANSWER, language: 'fr', text: ANSWER.fr },
      }).pieces.join(' ')
    expect(plan()).toContain('check.formal')
    expect(plan({ from: -1, to: 0 })).not.toContain('check.formal')
  })
})
