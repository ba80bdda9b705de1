import type { Anchored } from './anchors.ts'
import { isPlain, type Place, marksOf, MAY, MUST } from './place.ts'
import { ANY } from './vocabulary.ts'

/** A pattern to try. */
export interface Ready<Value> {
  readonly value: Value
  readonly order: number
  readonly places: readonly Place[]
  /** Three numbers for each place, side by side: `marks`, `room`, and the one word or the list. */
  readonly steps: readonly number[]
  /** How many words may stand between the beginning of the pattern and its anchor. */
  readonly least: number
  readonly most: number
  /** Marks that the words right before and right after the anchor may have. */
  readonly ahead: number
  readonly after: number
  /** Marks that the first word may have. */
  readonly opening: number
}

/** Numbers of a place in `steps`. */
export const STEP = 3
/** What a place takes beside a word (> 0) or a list of words (< 0): only the place itself knows. */
export const SPECIAL = 0

function takes(place: Place): number {
  const { number, words } = place
  if (!isPlain(place)) return SPECIAL
  return words.length === 1 ? (words[0] as number) : -1 - number
}

/**
 * Marks of the words that may stand right at a place, where those that may be left out lead on to
 * the next; all marks at a gap and at the end.
 */
function marksFrom(places: readonly Place[]): number {
  let marks = 0
  for (const place of places) {
    marks |= marksOf(place)
    if (place.room === MUST) return marks
  }
  return ANY
}

/** Reads a pattern out, when its anchor word is first met. */
export function readPattern<Value>(pattern: Anchored<Value>): Ready<Value> {
  const { value, order, places, anchor } = pattern
  const before = places.slice(0, anchor)
  return {
    value,
    order,
    places,
    steps: places.flatMap((place) => [marksOf(place), place.room, takes(place)]),
    least: before.filter(({ room }) => room === MUST).length,
    most: before.reduce((sum, { room }) => sum + Math.max(1, room), MAY),
    ahead: marksFrom(before.toReversed()),
    after: marksFrom(places.slice(anchor + 1)),
    opening: marksFrom(places),
  }
}
