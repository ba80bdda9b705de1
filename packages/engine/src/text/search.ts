import type { Candidates } from './candidates.ts'
import { Matcher, type Row } from './matcher.ts'
import type { Ready } from './ready-pattern.ts'
import { sortShort } from './sort-short.ts'
import { BESIDE } from './vocabulary.ts'

/** A pattern found in a text: words `first` to `last` (exclusive). */
export interface Match<Value> {
  readonly value: Value
  readonly first: number
  readonly last: number
}

interface Found<Value> extends Match<Value> {
  readonly order: number
}

/** Tries the patterns of each word of one text; the words beside it rule most of them out. */
export class Search<Value> {
  readonly #marks: readonly number[]
  readonly #matcher: Matcher
  readonly #found: Found<Value>[] = []

  constructor(row: Row) {
    this.#marks = row.marks
    this.#matcher = new Matcher(row)
  }

  tryAll({ patterns, beside }: Candidates<Value>, word: number): void {
    const marks = this.#marks
    const ahead = marks[word - 1] ?? BESIDE
    const after = marks[word + 1] ?? BESIDE
    for (let index = 0; index < patterns.length; index++) {
      if ((beside[2 * index] as number) & ahead && (beside[2 * index + 1] as number) & after)
        this.#tryOne(patterns[index] as Ready<Value>, word)
    }
  }

  #tryOne(pattern: Ready<Value>, word: number): void {
    const { value, order, least, most, opening } = pattern
    for (let first = Math.max(0, word - most); first <= word - least; first++) {
      if (!((this.#marks[first] as number) & opening)) continue
      const last = this.#matcher.endOf(pattern, first)
      if (last > first) this.#found.push({ value, first, last, order })
    }
  }

  /** What was found, in the order of first words and of patterns, each once. */
  inOrder(): readonly Match<Value>[] {
    const ordered = sortShort(
      this.#found,
      (left, right) => left.first - right.first || left.order - right.order,
    )
    return ordered.filter(({ first, order }, index) => {
      const before = ordered[index - 1]
      return before?.first !== first || before.order !== order
    })
  }
}
