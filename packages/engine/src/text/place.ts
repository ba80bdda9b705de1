import { ANY, markOf, type Vocabulary } from './vocabulary.ts'

/** One place of a pattern, as it is written there. Patterns that write the same share it. */
export interface Place {
  /** 0, 1, 2 … in the order of reading. */
  readonly number: number
  /** It must be there, may be, or is a gap of at most so many words. */
  readonly room: number
  /** Words that fit, by their numbers. */
  readonly words: readonly number[]
  /** What fits beside words; nothing for most places. */
  readonly others: Others | undefined
  /** How many patterns have it. */
  uses: number
}

/** Beginnings of words that fit, and whether a number does (`#`). */
interface Others {
  readonly prefixes: readonly string[]
  readonly numeral: boolean
}

/** Named lists of words, by name. */
export type Sets = Readonly<Record<string, string>>

/** Room of a place that must be there. */
export const MUST = -1
/** Room of a place that may be left out. */
export const MAY = 0

const GAPS: Readonly<Record<string, number>> = { _: 3, __: 6, ___: 12 }
const SPECIAL = /[#@*]/
const NONE: readonly never[] = []

/** Reads places, each once: thousands of patterns share theirs. */
export class Places {
  readonly #sets: Sets
  readonly #vocabulary: Vocabulary
  readonly #known = new Map<string, Place>()

  constructor(sets: Sets, vocabulary: Vocabulary) {
    this.#sets = sets
    this.#vocabulary = vocabulary
  }

  all(): readonly Place[] {
    return [...this.#known.values()]
  }

  /** The place that is written so, for one more pattern. */
  use(written: string): Place {
    let place = this.#known.get(written)
    if (!place) this.#known.set(written, (place = this.#read(written)))
    place.uses++
    return place
  }

  #read(source: string): Place {
    const number = this.#known.size
    const gap = GAPS[source]
    if (gap) return { number, room: gap, words: NONE, others: undefined, uses: 0 }
    const optional = source.startsWith('?')
    const room = optional ? MAY : MUST
    const written = optional ? source.slice(1) : source
    const alternatives = written.split('|')
    if (!SPECIAL.test(written))
      return {
        number,
        room,
        words: this.#vocabulary.nameAll(alternatives),
        others: undefined,
        uses: 0,
      }
    const all = alternatives.flatMap((one) => (one.startsWith('@') ? this.#set(one) : [one]))
    const words = this.#vocabulary.nameAll(all.filter(isWord))
    return { number, room, words, others: othersOf(all), uses: 0 }
  }

  #set(name: string): readonly string[] {
    return (this.#sets[name.slice(1)] ?? '').split('|')
  }
}

/** Words stand for themselves; `#` and `resili*` for others. */
const isWord = (alternative: string): boolean => alternative !== '#' && !alternative.endsWith('*')

function othersOf(alternatives: readonly string[]): Others | undefined {
  const prefixes = alternatives.filter((one) => one.endsWith('*')).map((one) => one.slice(0, -1))
  const numeral = alternatives.includes('#')
  return numeral || prefixes.length > 0 ? { prefixes, numeral } : undefined
}

/** Does a place take words only, and not any? */
export const isPlain = ({ others, room }: Place): boolean => !others && room <= MAY

/** Marks of the words that fit a place; all marks where more than words do. */
export function marksOf(place: Place): number {
  if (!isPlain(place)) return ANY
  let marks = 0
  for (const word of place.words) marks |= markOf(word)
  return marks
}

/** Does a word begin as a place wants, or is it the number that it takes? */
export function fitsOthers({ others }: Place, form: string): boolean {
  if (!others) return false
  for (const prefix of others.prefixes) if (form.startsWith(prefix)) return true
  return others.numeral && form.charCodeAt(0) >= 48 && form.charCodeAt(0) <= 57
}
