import { wordsOf, type Word } from './words-of.ts'

/** Units before the first marked word, and in all. */
const BEFORE = 48
const LONGEST = 160

/** A part of a text with marked words: `text.slice(start, end)`. */
interface Excerpt {
  readonly text: string
  readonly marks: readonly { readonly start: number; readonly end: number }[]
}

/** Words of a text that may be meant: a stem and its word begin alike. */
export const candidatesIn = (text: string, words: readonly string[]): string[] => {
  const beginnings = new Set(words.map((word) => word.slice(0, 2)))
  return wordsOf(text)
    .map(({ folded }) => folded)
    .filter((word) => beginnings.has(word.slice(0, 2)))
}

/** The part of a text around the first word that is meant, cut between words. */
export function excerptOf(text: string, meant: ReadonlySet<string>): Excerpt {
  const line = text.replace(/\s/g, ' ')
  const words = wordsOf(line)
  const marked = words.filter(({ folded }) => meant.has(folded))
  const from = startOf(words, marked[0]?.start ?? 0)
  const upto = endOf(words, from, line.length)
  const opening = from > 0 ? '… ' : ''
  const closing = upto < line.length ? ' …' : ''
  const moved = opening.length - from
  return {
    text: `${opening}${line.slice(from, upto)}${closing}`,
    marks: marked
      .filter(({ end }) => end <= upto)
      .map(({ start, end }) => ({ start: start + moved, end: end + moved })),
  }
}

const startOf = (words: readonly Word[], mark: number): number =>
  mark <= BEFORE ? 0 : (words.find(({ start }) => start >= mark - BEFORE)?.start ?? 0)

const endOf = (words: readonly Word[], from: number, length: number): number =>
  length - from <= LONGEST
    ? length
    : Math.max(from + 1, words.findLast(({ end }) => end <= from + LONGEST)?.end ?? from + LONGEST)
