import { fitsOthers, MAY, type Place } from './place.ts'
import { type Ready, SPECIAL, STEP } from './ready-pattern.ts'
import type { Token } from './tokens.ts'

/** A text that patterns are tried on: its words, with the number and the mark of each. */
export interface Row {
  readonly tokens: readonly Token[]
  readonly words: readonly number[]
  readonly marks: readonly number[]
  /** Is a word in the list of a place? Both by their numbers. */
  readonly listed: (place: number, word: number) => boolean
}

type Steps = Pick<Ready<unknown>, 'places' | 'steps'>

/**
 * Tries patterns on a text. A match stays in one sentence. Work is bounded by the pattern, so a
 * text costs time in proportion to its length.
 */
export class Matcher {
  readonly #row: Row

  constructor(row: Row) {
    this.#row = row
  }

  /** Where a pattern ends (exclusive) whose places from `from` on begin at word `at`, or −1. */
  endOf(pattern: Steps, at: number, from = 0): number {
    const { steps } = pattern
    const step = STEP * from
    if (step === steps.length) return at
    const room = steps[step + 1] as number
    if (room > MAY) return this.#afterGap(pattern, at, from)
    const mark = this.#row.marks[at] ?? 0
    if ((steps[step] as number) & mark && (from === 0 || this.#goesOn(at))) {
      const end = this.#fits(pattern, at, from) ? this.endOf(pattern, at + 1, from + 1) : -1
      if (end >= 0) return end
    }
    return room === MAY ? this.endOf(pattern, at, from + 1) : -1
  }

  /** Is a word in the sentence of the word before? */
  #goesOn(at: number): boolean {
    const { tokens } = this.#row
    return tokens[at - 1]?.sentence === tokens[at]?.sentence
  }

  #fits({ places, steps }: Steps, at: number, from: number): boolean {
    const { words, listed, tokens } = this.#row
    const taken = steps[STEP * from + 2] as number
    const word = words[at] as number
    if (taken > SPECIAL) return word === taken
    if (taken < SPECIAL) return listed(-1 - taken, word)
    const place = places[from] as Place
    return listed(place.number, word) || fitsOthers(place, tokens[at]?.form ?? '')
  }

  #afterGap(pattern: Steps, at: number, from: number): number {
    const { tokens } = this.#row
    const most = pattern.steps[STEP * from + 1] as number
    for (let skip = 0; skip <= most; skip++) {
      const end = this.endOf(pattern, at + skip, from + 1)
      if (end >= 0) return tokens[at - 1]?.sentence === tokens[end - 1]?.sentence ? end : -1
    }
    return -1
  }
}
