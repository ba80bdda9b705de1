import type { Entity } from '@diapason/engine'
import { findNames } from './find-names.ts'

const KINDS = ['order', 'email', 'phone', 'iban', 'card', 'name', 'link', 'number'] as const
type Kind = (typeof KINDS)[number]

/** In plain capitals: the marks that models copy most faithfully. */
const LABELS: Record<'fr' | 'en', Record<Kind, string>> = {
  fr: {
    order: 'COMMANDE',
    email: 'COURRIEL',
    phone: 'TELEPHONE',
    iban: 'IBAN',
    card: 'CARTE',
    name: 'NOM',
    link: 'LIEN',
    number: 'NUMERO',
  },
  en: {
    order: 'ORDER',
    email: 'EMAIL',
    phone: 'PHONE',
    iban: 'IBAN',
    card: 'CARD',
    name: 'NAME',
    link: 'LINK',
    number: 'NUMBER',
  },
}

/** What the recognisers of the engine may have missed: wide on purpose, a model needs none of it. */
const LEFTOVERS: readonly (readonly [Kind, RegExp])[] = [
  ['link', /(?:https?:\/\/|www\.)\S+/giu],
  ['email', /[^\s@<>()]{1,64}@[^\s@<>()]{1,255}/gu],
  ['number', /(?:[A-Z]{1,4}[-_]?)?\d(?:[ \u00A0\u202F./_-]?\d){5,}/gu],
]

/** A mark in an answer, such as `[COMMANDE-1]`. */
export const MARK = /\[[A-Z]+-\d+\]/g
const MARKS_APART = /(\[[A-Z]+-\d+\])/

/** Characters of one message that leave, and messages of one turn: the last ones. */
const MOST_CHARACTERS = 2_000
const MOST_MESSAGES = 6

/** What a customer wrote, ready to leave, and the way back. */
export interface Mask {
  /** The messages, masked. */
  readonly words: readonly string[]
  /** Masks the same values in a text of ours. */
  hide(text: string): string
  /** Puts values back; of a card or an IBAN the last four signs. Null when a mark is unknown. */
  restore(text: string): string | null
}

/** A customer's messages, with what was recognised in them. */
export interface Maskable {
  readonly said: readonly { readonly text: string; readonly entities: readonly Entity[] }[]
  readonly customerName: string | null
  readonly language: 'fr' | 'en'
}

/**
 * Takes out of messages what says who somebody is: order numbers, addresses, telephone numbers,
 * cards, IBANs, links, other long numbers, and names as far as they are known. Never complete: a
 * person can be described in words.
 */
export function maskFor({ said, customerName, language }: Maskable): Mask {
  const marks = openMarks(LABELS[language])
  const texts = said.map(({ text }) => text)
  for (const name of findNames(texts, customerName)) marks.put('name', name)
  const masked = said.map(({ text, entities }) =>
    partsOf(text, entities)
      .map((part) =>
        typeof part === 'string' ? hideLeftovers(part, marks) : hideEntity(part, marks),
      )
      .join(''),
  )
  return {
    words: masked.map((text) => cut(marks.hide(text))).slice(-MOST_MESSAGES),
    hide: marks.hide,
    restore: marks.restore,
  }
}

type Marks = ReturnType<typeof openMarks>

/** Marks by what they stand for, as it was written: « Petit » comes back as it went. */
function openMarks(labels: Record<Kind, string>) {
  const kinds = new Map<string, Kind>()
  const marks = new Map<string, string>()
  const shown = new Map<string, string>()
  const put = (kind: Kind, written: string): string => {
    const known = marks.get(written)
    if (known) return known
    const count = [...shown.keys()].filter((mark) => mark.startsWith(`[${labels[kind]}-`)).length
    const mark = `[${labels[kind]}-${count + 1}]`
    kinds.set(written.toLowerCase(), kind)
    marks.set(written, mark)
    shown.set(mark, putBack(kind, written))
    return mark
  }
  const hide = (text: string): string =>
    [...kinds]
      .toSorted(([a], [b]) => b.length - a.length)
      .reduce((so, [value, kind]) => replaceWord(so, value, (found) => put(kind, found)), text)
  const restore = (text: string): string | null => {
    if (text.match(MARK)?.some((mark) => !shown.has(mark))) return null
    return text.replace(MARK, (mark) => shown.get(mark) ?? '')
  }
  return { put, hide, restore }
}

const putBack = (kind: Kind, written: string): string =>
  kind === 'card' || kind === 'iban'
    ? `•••• ${written.replace(/[^A-Za-z0-9]/g, '').slice(-4)}`
    : written

/** The text in parts: what was recognised, and what stands between. */
function partsOf(text: string, entities: readonly Entity[]): (string | Entity)[] {
  const parts: (string | Entity)[] = []
  let at = 0
  for (const entity of entities.toSorted((a, b) => a.start - b.start)) {
    if (entity.start < at || entity.end > text.length) continue
    parts.push(text.slice(at, entity.start), entity)
    at = entity.end
  }
  return [...parts, text.slice(at)]
}

/** Amounts and dates say nothing about who somebody is, and much about what happened. */
function hideEntity({ kind, text, value }: Entity, marks: Marks): string {
  if (kind === 'amount' || kind === 'date') return text
  // The composer names an order by its value.
  if (value !== text && kind === 'order') marks.put(kind, value)
  return marks.put(kind, text)
}

/** Square brackets are the marks': a customer cannot write one. */
const hideLeftovers = (text: string, marks: Marks): string =>
  LEFTOVERS.reduce(
    (so, [kind, pattern]) =>
      outsideMarks(so, (part) => part.replace(pattern, (found) => marks.put(kind, found))),
    text.replaceAll('[', '(').replaceAll(']', ')'),
  )

/** A value as a whole word, however it is written. */
function replaceWord(text: string, value: string, put: (found: string) => string): string {
  const escaped = value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const word = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu')
  return outsideMarks(text, (part) => part.replace(word, put))
}

const outsideMarks = (text: string, change: (part: string) => string): string =>
  text
    .split(MARKS_APART)
    .map((part, at) => (at % 2 === 1 ? part : change(part)))
    .join('')

const cut = (text: string): string =>
  text.length <= MOST_CHARACTERS
    ? text
    : `${text.slice(0, MOST_CHARACTERS).replace(/\[[^\]]*$/, '')} (…)`
