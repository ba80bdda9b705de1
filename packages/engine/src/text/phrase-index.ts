import { fits, matchAt, type Place, parsePattern, variantsOf } from './pattern.ts'
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
  /** Words that some pattern names. */
  readonly words: ReadonlySet<string>
}

/** A pattern that is looked up by one of its words: the anchor, the rarest it cannot do without. */
interface Anchored<Value> {
  readonly value: Value
  readonly order: number
  readonly first: Place
  readonly places: readonly Place[]
  /** How many words may stand between the beginning of the pattern and its anchor. */
  readonly least: number
  readonly most: number
}

type Anchors<Value> = Map<string, Anchored<Value>[]>

const PREFIX = 3
const NUMBER = '#'

const requiredPlaces = new WeakMap<Place, Place>()
function required(place: Place): Place {
  let same = requiredPlaces.get(place)
  if (!same) requiredPlaces.set(place, (same = { ...place, optional: false }))
  return same
}

/** Optional places at the beginning are written out, so that every pattern has a first word. */
function openings(places: readonly Place[]): readonly (readonly Place[])[] {
  const [first, ...rest] = places
  if (!first) return []
  if (!first.optional) return [places]
  return [[required(first), ...rest], ...openings(rest)]
}

/** In how many patterns each word stands. */
function frequencies(uses: ReadonlyMap<Place, number>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [{ words }, patterns] of uses) {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + patterns)
  }
  return counts
}

function usesOf(patterns: readonly (readonly Place[])[]): ReadonlyMap<Place, number> {
  const uses = new Map<Place, number>()
  for (const places of patterns) {
    for (const place of places) uses.set(place, (uses.get(place) ?? 0) + 1)
  }
  return uses
}

/** What it costs to be looked up by a place: its words' common patterns; a place without words cannot. */
function costsOf(
  uses: ReadonlyMap<Place, number>,
  counts: ReadonlyMap<string, number>,
): ReadonlyMap<Place, number> {
  const costOf = ({ optional, plain, words }: Place): number => {
    if (optional || !plain) return Number.POSITIVE_INFINITY
    let cost = 0
    for (const word of words) cost += (counts.get(word) ?? 0) ** 2
    return cost
  }
  return new Map([...uses.keys()].map((place) => [place, costOf(place)]))
}

/** The place whose words stand in the fewest patterns: common words stand in many. */
function anchorOf(places: readonly Place[], costs: ReadonlyMap<Place, number>): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  places.forEach((place, index) => {
    const cost = costs.get(place) ?? least
    if (cost < least) {
      least = cost
      best = index
    }
  })
  return best
}

function keysOf({ words, prefixes, number }: Place): readonly string[] {
  const starts = prefixes.map((prefix) => `${prefix.slice(0, PREFIX)}*`)
  return [...words, ...new Set(starts), ...(number ? [NUMBER] : [])]
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
  sets: Readonly<Record<string, string>>,
): PhraseIndex<Value> {
  const patterns = phrases.flatMap(({ pattern, value }) =>
    variantsOf(pattern)
      .flatMap((variant) => openings(parsePattern(variant, sets)))
      .map((places) => ({ places, value })),
  )
  const uses = usesOf(patterns.map(({ places }) => places))
  const counts = frequencies(uses)
  const costs = costsOf(uses, counts)
  const anchors: Anchors<Value> = new Map()
  patterns.forEach(({ places, value }, order) => {
    const at = anchorOf(places, costs)
    const [first] = places
    const anchor = places[at]
    if (!first || !anchor) return
    const before = places.slice(0, at)
    const least = before.filter(({ optional }) => !optional).length
    const most = before.reduce((sum, { gap }) => sum + Math.max(1, gap), 0)
    const item = { value, order, first, places, least, most }
    for (const key of keysOf(anchor)) {
      const list = anchors.get(key)
      if (list) list.push(item)
      else anchors.set(key, [item])
    }
  })
  const total = patterns.length
  return { words: new Set(counts.keys()), find: (tokens) => findAll(tokens, anchors, total) }
}

function prefixOf(form: string): string {
  const code = form.charCodeAt(0)
  return code >= 48 && code <= 57 ? NUMBER : `${form.slice(0, PREFIX)}*`
}

interface Found<Value> extends Match<Value> {
  readonly order: number
}

function findAll<Value>(
  tokens: readonly Token[],
  anchors: Anchors<Value>,
  total: number,
): readonly Match<Value>[] {
  const found: Found<Value>[] = []
  const seen = new Set<number>()
  const tryAll = (list: readonly Anchored<Value>[], word: number): void => {
    for (const { value, order, first: opening, places, least, most } of list) {
      for (let first = Math.max(0, word - most); first <= word - least; first++) {
        if (!fits(opening, tokens[first]?.form ?? '')) continue
        const last = matchAt(places, tokens, first)
        const key = first * total + order
        if (last <= first || seen.has(key)) continue
        seen.add(key)
        found.push({ value, first, last, order })
      }
    }
  }
  for (let word = 0; word < tokens.length; word++) {
    const form = tokens[word]?.form ?? ''
    const exact = anchors.get(form)
    if (exact) tryAll(exact, word)
    const open = anchors.get(prefixOf(form))
    if (open) tryAll(open, word)
  }
  return found.sort((left, right) => left.first - right.first || left.order - right.order)
}
