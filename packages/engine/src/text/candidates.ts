import { type Anchored, type Anchors, anchorsOf, prefixOf } from './anchors.ts'
import { NumberSet } from './number-set.ts'
import type { Place } from './place.ts'
import { type Ready, readPattern } from './ready-pattern.ts'
import { UNNAMED } from './vocabulary.ts'

/** Patterns to try at a word. */
export interface Candidates<Value> {
  readonly patterns: readonly Ready<Value>[]
  /** For each, the marks that the words before and after may have: read first, so side by side. */
  readonly beside: readonly number[]
}

/** Patterns by the words that lead to them; they are read when first met, as most never are. */
export class CandidateLists<Value> {
  readonly #patterns: ReadonlyMap<Place, readonly Anchored<Value>[]>
  readonly #anchors: Anchors
  readonly #words: number
  readonly #ofWords: (Candidates<Value> | undefined)[]
  readonly #ofPrefixes = new Map<number, Candidates<Value>>()
  readonly #listed = new NumberSet()
  readonly #read = new Set<Place>()

  /** @param words how many words are named in all */
  constructor(patterns: readonly Anchored<Value>[], words: number) {
    const byAnchor = new Map<Place, Anchored<Value>[]>()
    for (const pattern of patterns) {
      const anchor = pattern.places[pattern.anchor] as Place
      const list = byAnchor.get(anchor)
      if (list) list.push(pattern)
      else byAnchor.set(anchor, [pattern])
    }
    this.#patterns = byAnchor
    this.#anchors = anchorsOf([...byAnchor.keys()], words)
    this.#words = words + 1
    this.#ofWords = Array.from({ length: this.#words })
  }

  /** Patterns that a word leads to, by its number and its form. */
  of(word: number, form: string): Candidates<Value> {
    const known = word === UNNAMED ? undefined : this.#ofWords[word]
    if (known) return known
    const prefix = prefixOf(form)
    if (word === UNNAMED) return this.#ofPrefix(prefix)
    const { words, prefixes } = this.#anchors
    const candidates = this.#ready([...(words[word] ?? []), ...(prefixes.get(prefix) ?? [])])
    this.#ofWords[word] = candidates
    return candidates
  }

  /** Is a word in the list of a place? Both by their numbers. */
  listed(place: number, word: number): boolean {
    return word !== UNNAMED && this.#listed.has(this.#keyOf(place, word))
  }

  #keyOf(place: number, word: number): number {
    return place * this.#words + word
  }

  #ofPrefix(prefix: number): Candidates<Value> {
    const anchors = this.#anchors.prefixes.get(prefix)
    if (!anchors) return NONE
    let candidates = this.#ofPrefixes.get(prefix)
    if (!candidates) this.#ofPrefixes.set(prefix, (candidates = this.#ready(anchors)))
    return candidates
  }

  #ready(anchors: readonly Place[]): Candidates<Value> {
    const patterns = anchors.flatMap((anchor) => this.#patterns.get(anchor) ?? []).map(readPattern)
    for (const { places } of patterns) for (const place of places) this.#list(place)
    return { patterns, beside: patterns.flatMap(({ ahead, after }) => [ahead, after]) }
  }

  #list(place: Place): void {
    if (this.#read.has(place)) return
    this.#read.add(place)
    for (const word of place.words) this.#listed.add(this.#keyOf(place.number, word))
  }
}

const NONE: Candidates<never> = { patterns: [], beside: [] }
