import { isPlain, MUST, type Place } from './place.ts'

/** A pattern by its places, and which of them it is looked up by. */
export interface Anchored<Value> {
  readonly value: Value
  readonly order: number
  readonly places: readonly Place[]
  readonly anchor: number
}

/** Anchors by each of their words, and by the beginnings of their prefixes. */
export interface Anchors {
  readonly words: readonly (readonly Place[] | undefined)[]
  readonly prefixes: ReadonlyMap<number, readonly Place[]>
}

const PREFIX = 3
const NUMBER = -1
const NO_PREFIX = -2

/**
 * What it costs to be looked up by each place: how common its words are. Infinite for a place that
 * may be left out or takes more than words.
 *
 * @param named how many words are named in all
 */
export function costsOf(places: readonly Place[], named: number): Float64Array {
  const counts = new Float64Array(named + 1)
  for (const { words, uses } of places)
    for (const word of words) counts[word] = (counts[word] as number) + uses
  return Float64Array.from(places, (place) => {
    if (place.room !== MUST || !isPlain(place)) return Number.POSITIVE_INFINITY
    let cost = 0
    for (const word of place.words) cost += (counts[word] as number) ** 2
    return cost
  })
}

/** The place whose words stand in the fewest patterns: common words stand in many. */
export function anchorOf(places: readonly Place[], costs: Float64Array): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (let index = 0; index < places.length; index++) {
    const cost = costs[(places[index] as Place).number] as number
    if (cost >= least) continue
    least = cost
    best = index
  }
  return best
}

/** A number for the first letters of a prefix, or of a word that may begin with one. */
export function prefixOf(form: string): number {
  const code = form.charCodeAt(0)
  if (code >= 48 && code <= 57) return NUMBER
  let key = 0
  for (let index = 0; index < PREFIX; index++) {
    const letter = index < form.length ? form.charCodeAt(index) : 0
    if (letter > 127) return NO_PREFIX
    key = (key << 7) | letter
  }
  return key
}

/**
 * Sorts anchors by what leads to them: their words, and the beginnings of others that fit.
 *
 * @param named how many words are named in all
 */
export function anchorsOf(places: readonly Place[], named: number): Anchors {
  const byWord: Place[][] = Array.from({ length: named + 1 })
  const byPrefix = new Map<number, Place[]>()
  for (const place of places) {
    for (const word of place.words) {
      const list = byWord[word]
      if (list) list.push(place)
      else byWord[word] = [place]
    }
    const { others } = place
    if (!others) continue
    const keys = new Set(others.prefixes.map(prefixOf))
    if (others.numeral) keys.add(NUMBER)
    for (const key of keys) byPrefix.set(key, [...(byPrefix.get(key) ?? []), place])
  }
  return { words: byWord, prefixes: byPrefix }
}
