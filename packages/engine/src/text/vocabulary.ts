import { hash } from './hash.ts'

/** The number of a word that was never named. */
export const UNNAMED = 0

const SMALLEST = 1024

/**
 * Words as numbers, from 1 on in the order they are named: numbers are compared at once. Open
 * addressing over our own hash: a `Map` hashes each word of a text through a slower door.
 */
export class Vocabulary {
  readonly #words: string[] = ['']
  /** Hash and number of a word, side by side; half of the room stays free. */
  #slots = new Int32Array(2 * SMALLEST)

  /** How many words are named. */
  get size(): number {
    return this.#words.length - 1
  }

  /** The numbers of words, new ones for those that are named for the first time. */
  nameAll(words: Iterable<string>): readonly number[] {
    const numbers: number[] = []
    for (const word of words) numbers.push(this.#name(word))
    return numbers
  }

  /** The number of a word, or `UNNAMED`. */
  find(word: string): number {
    return this.#slots[this.#slotOf(word, hash(word)) + 1] as number
  }

  #name(word: string): number {
    const key = hash(word)
    const slot = this.#slotOf(word, key)
    const known = this.#slots[slot + 1] as number
    if (known !== UNNAMED) return known
    const number = this.#words.push(word) - 1
    this.#slots[slot] = key
    this.#slots[slot + 1] = number
    if (4 * number > this.#slots.length) this.#grow()
    return number
  }

  /** Where a word stands, or the free slot where it would. */
  #slotOf(word: string, key: number): number {
    const last = this.#slots.length - 2
    for (let slot = (2 * key) & last; ; slot = (slot + 2) & last) {
      const number = this.#slots[slot + 1] as number
      if (number === UNNAMED) return slot
      if (this.#slots[slot] === key && this.#words[number] === word) return slot
    }
  }

  #grow(): void {
    const before = this.#slots
    this.#slots = new Int32Array(2 * before.length)
    const last = this.#slots.length - 2
    for (let at = 0; at < before.length; at += 2) {
      if (before[at + 1] === UNNAMED) continue
      let slot = (2 * (before[at] as number)) & last
      while (this.#slots[slot + 1] !== UNNAMED) slot = (slot + 2) & last
      this.#slots[slot] = before[at] as number
      this.#slots[slot + 1] = before[at + 1] as number
    }
  }
}

/** Where the text begins or ends: no word, which only suits a place that takes anything. */
export const BESIDE = 1 << 29
/** All marks, of words and of none. */
export const ANY = 0x3fffffff
const OF_UNNAMED = 1 << 28
const MARKS = 28

/**
 * One of 28 bits for a word by its number: most words that do not fit a place are told from its
 * words by their mark, without a look at what they are.
 */
export function markOf(number: number): number {
  return number === UNNAMED ? OF_UNNAMED : 1 << (number % MARKS)
}
