import { acknowledges } from '../analyse/trajectory/acknowledges.ts'
import { STOCK } from '../analyse/trajectory/acknowledging-words.ts'
import type { GuardContext } from '../guard/context.ts'
import { fold } from '../guard/fold.ts'
import { sentencesOf } from '../guard/sentences.ts'
import type { Span } from '../model.ts'
import {
  ACT,
  APOLOGY,
  CHOICE,
  CLOSING_QUESTION,
  ENDING,
  MOMENT,
  PUTTING_OFF,
  REFUSAL,
} from './move-words.ts'

/** What a sentence of a reply does for the person who reads it. */
export const HELPING = [
  'acknowledges',
  'apologises',
  'acts',
  'dates',
  'offers-choice',
  'asks',
] as const
/** What a sentence does to them. */
export const HURTING = ['refuses', 'puts-off', 'ends-it'] as const
/** What a sentence of a reply does. */
export const MOVES = [...HELPING, ...HURTING] as const
export type Move = (typeof MOVES)[number]

/** A move, and the sentence that makes it. */
export interface Made extends Span {
  readonly name: Move
}

/** A formula that would fit anybody is not counted. */
const apologises = (words: string): boolean => APOLOGY.test(words.replace(STOCK, ' '))

const putsOff = (words: string): boolean => PUTTING_OFF.test(words) && !MOMENT.test(words)

const acts = (words: string): boolean =>
  ACT.some((pattern) => pattern.test(words)) &&
  !words.includes('?') &&
  !REFUSAL.test(words) &&
  !putsOff(words)

/** What a sentence does by its own words, folded. */
const TESTS: Readonly<Record<Exclude<Move, 'acknowledges'>, (words: string) => boolean>> = {
  apologises,
  acts,
  dates: (words) => acts(words) && MOMENT.test(words),
  'offers-choice': (words) => CHOICE.test(words),
  asks: (words) => words.includes('?') && !CLOSING_QUESTION.test(words) && !CHOICE.test(words),
  refuses: (words) => REFUSAL.test(words),
  'puts-off': putsOff,
  'ends-it': (words) => ENDING.test(words),
}

const byWords = (text: string, span: Span): readonly Made[] => {
  const words = fold(text.slice(span.start, span.end)).text
  return MOVES.filter((name) => name !== 'acknowledges' && TESTS[name](words)).map((name) => ({
    name,
    ...span,
  }))
}

/** The sentence that acknowledges: alone, or with the one before it. */
const acknowledging = (
  text: string,
  sentences: readonly Span[],
  said: readonly string[],
): readonly Made[] => {
  const speaks = (from: number, to: number): boolean => acknowledges(text.slice(from, to), said)
  const found = sentences.find(
    ({ start, end }, at) => speaks(start, end) || speaks(sentences[at - 1]?.start ?? start, end),
  )
  return found ? [{ name: 'acknowledges', ...found }] : []
}

/** Everything a draft does, sentence by sentence, in the order of the text. */
export const movesIn = (text: string, { lastCustomer }: GuardContext): readonly Made[] => {
  const sentences = sentencesOf(text)
  const said = lastCustomer === null ? [] : [lastCustomer.text]
  return [
    ...acknowledging(text, sentences, said),
    ...sentences.flatMap((span) => byWords(text, span)),
  ].toSorted((a, b) => a.start - b.start)
}
