import { type Place, parsePlace, type Sets } from './pattern.ts'

/** A place as it is written, and the patterns that are looked up by it: their anchor. */
export interface Spot<Value> {
  readonly written: string
  uses: number
  cost: number
  readonly anchored: Anchored<Value>[]
}

/** A pattern by its places, and which of them it is looked up by. */
export interface Anchored<Value> {
  readonly value: Value
  readonly order: number
  readonly spots: readonly Spot<Value>[]
  readonly anchor: number
}

/** Patterns by each word of their anchor, and by the beginnings of its prefixes. */
export interface Anchors<Value> {
  readonly words: Map<string, Spot<Value>[]>
  readonly prefixes: Map<number, Spot<Value>[]>
}

/** Makes a place of what is written, once. */
export type Reader = (written: string) => Place

const PREFIX = 3
const NUMBER = -1
const NO_PREFIX = -2
/** From this many characters on a list is a bad anchor; and what it costs, by its length. */
const LONG = 150
const COSTLY = 100
/** What may be left out, or takes more than words. */
const SPECIAL = /[?_#*@]/

/** Thousands of patterns share their places: each is read once. */
export function reader(sets: Sets): Reader {
  const known = new Map<string, Place>()
  return (written) => {
    let place = known.get(written)
    if (!place) known.set(written, (place = parsePlace(written, sets)))
    return place
  }
}

/** Finds the spot of a place by how it is written; a new one when there is none. */
export function spotOf<Value>(spots: Map<string, Spot<Value>>, written: string): Spot<Value> {
  let spot = spots.get(written)
  if (!spot) spots.set(written, (spot = { written, uses: 0, cost: 0, anchored: [] }))
  spot.uses++
  return spot
}

/**
 * What it costs to be looked up by each place: how common its words are. Infinite for a place
 * that may be left out or takes more than words; long lists are not even read.
 */
export function setCosts<Value>(spots: Iterable<Spot<Value>>, read: Reader): void {
  const counts = new Map<string, number>()
  const short: Spot<Value>[] = []
  for (const spot of spots) {
    const { written, uses } = spot
    if (written.length > LONG && !SPECIAL.test(written)) {
      spot.cost = written.length * COSTLY
      continue
    }
    short.push(spot)
    for (const word of read(written).words) counts.set(word, (counts.get(word) ?? 0) + uses)
  }
  for (const spot of short) {
    const { optional, plain, words } = read(spot.written)
    if (optional || !plain) spot.cost = Number.POSITIVE_INFINITY
    else for (const word of words) spot.cost += (counts.get(word) ?? 0) ** 2
  }
}

/** The place whose words stand in the fewest patterns: common words stand in many. */
export function anchorOf<Value>(spots: readonly Spot<Value>[]): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (let index = 0; index < spots.length; index++) {
    const { cost } = spots[index] as Spot<Value>
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

function addTo<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}

/** Sorts patterns by what leads to them: the words and prefixes of their anchors. */
export function anchorsOf<Value>(spots: Iterable<Spot<Value>>, read: Reader): Anchors<Value> {
  const anchors: Anchors<Value> = { words: new Map(), prefixes: new Map() }
  for (const spot of spots) {
    if (spot.anchored.length === 0) continue
    const { words, prefixes, number } = read(spot.written)
    for (const word of words) addTo(anchors.words, word, spot)
    for (const key of new Set(prefixes.map(prefixOf))) addTo(anchors.prefixes, key, spot)
    if (number) addTo(anchors.prefixes, NUMBER, spot)
  }
  return anchors
}
