import {
  type Anchors,
  anchorOf,
  anchorsOf,
  prefixOf,
  type Reader,
  reader,
  setCosts,
  type Spot,
  spotOf,
} from './anchors.ts'
import { matchAt, placesOf, type Sets, variantsOf } from './pattern.ts'
import { BESIDE, markOf, type Ready, readPattern } from './ready-pattern.ts'
import type { Token } from './tokens.ts'

/** A pattern found in a text: words `first` to `last` (exclusive). */
export interface Match<Value> {
  readonly value: Value
  readonly first: number
  readonly last: number
}

/** Many patterns, looked up together. */
export interface PhraseIndex<Value> {
  /** All matches, in the order of their first words. */
  readonly find: (tokens: readonly Token[]) => readonly Match<Value>[]
}

const NONE: readonly never[] = []

/** Optional places at the beginning are written out, so that every pattern has a first word. */
function openings(places: readonly string[]): readonly (readonly string[])[] {
  const [first = '', ...rest] = places
  if (first.startsWith('?')) return [[first.slice(1), ...rest], ...openings(rest)]
  return first.startsWith('_') ? openings(rest) : places.length > 0 ? [places] : []
}

/**
 * Makes one index of many patterns: each word of a text costs a few look-ups, however many
 * patterns there are. A prefix that opens a pattern has at least three letters.
 *
 * @example
 * const index = phraseIndex([{ pattern: 'mise en demeure', value: 'legal' }], {})
 * index.find(tokenise('une mise en demeure')) // [{ value: 'legal', first: 1, last: 4 }]
 */
export function phraseIndex<Value>(
  phrases: readonly { readonly pattern: string; readonly value: Value }[],
  sets: Sets,
): PhraseIndex<Value> {
  const known = new Map<string, Spot<Value>>()
  const read = reader(sets)
  const patterns: { readonly spots: readonly Spot<Value>[]; readonly value: Value }[] = []
  for (const { pattern, value } of phrases) {
    for (const variant of variantsOf(pattern)) {
      for (const places of openings(placesOf(variant)))
        patterns.push({ spots: places.map((written) => spotOf(known, written)), value })
    }
  }
  setCosts(known.values(), read)
  patterns.forEach(({ spots, value }, order) => {
    const anchor = anchorOf(spots)
    spots[anchor]?.anchored.push({ value, order, spots, anchor })
  })
  const patternsOf = lookup(anchorsOf(known.values(), read), read)
  return { find: (tokens) => findAll(tokens, patternsOf, patterns.length) }
}

interface Found<Value> extends Match<Value> {
  readonly order: number
}

/** Looks up the patterns of a word; they are read when it is first met, as most never are. */
function lookup<Value>(anchors: Anchors<Value>, read: Reader) {
  const known = new Map<string | number, readonly Ready<Value>[]>()
  return (key: string | number): readonly Ready<Value>[] => {
    const ready = known.get(key)
    if (ready) return ready
    const spots = typeof key === 'string' ? anchors.words.get(key) : anchors.prefixes.get(key)
    if (!spots) return NONE
    const items = spots.flatMap(({ anchored }) => anchored.map((item) => readPattern(item, read)))
    known.set(key, items)
    return items
  }
}

function findAll<Value>(
  tokens: readonly Token[],
  patternsOf: (key: string | number) => readonly Ready<Value>[],
  total: number,
): readonly Match<Value>[] {
  const found: Found<Value>[] = []
  const seen = new Set<number>()
  const marks = tokens.map(({ form }) => markOf(form))
  const tryAll = (items: readonly Ready<Value>[], word: number): void => {
    const ahead = marks[word - 1] ?? BESIDE
    const after = marks[word + 1] ?? BESIDE
    for (const item of items) {
      if (!(item.after & after && item.ahead & ahead)) continue
      const { order, value, least, most } = item
      for (let first = Math.max(0, word - most); first <= word - least; first++) {
        if (!((marks[first] as number) & item.opening)) continue
        const last = matchAt({ places: item.places, tokens }, first)
        const key = first * total + order
        if (last <= first || seen.has(key)) continue
        seen.add(key)
        found.push({ value, first, last, order })
      }
    }
  }
  for (let word = 0; word < tokens.length; word++) {
    const form = tokens[word]?.form ?? ''
    tryAll(patternsOf(form), word)
    tryAll(patternsOf(prefixOf(form)), word)
  }
  return found.sort((left, right) => left.first - right.first || left.order - right.order)
}
