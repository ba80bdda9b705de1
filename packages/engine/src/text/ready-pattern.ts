import type { Anchored, Reader } from './anchors.ts'
import type { Place } from './pattern.ts'

/** A pattern to try. */
export interface Ready<Value> {
  readonly value: Value
  readonly order: number
  readonly places: readonly Place[]
  /** How many words may stand between the beginning of the pattern and its anchor. */
  readonly least: number
  readonly most: number
  /** Marks that the words right before and right after the anchor may have. */
  readonly ahead: number
  readonly after: number
  /** Marks that the first word may have. */
  readonly opening: number
}

/** Where the text begins or ends: no word, which only suits a place that takes anything. */
export const BESIDE = 1 << 29
/** All marks of words, and none. */
const ANY = 0x3fffffff

/**
 * One of 29 bits for a word. Most patterns are ruled out by the marks of the words beside their
 * anchor, without a look at their places.
 */
export function markOf(form: string): number {
  const last = form.length - 1
  return 1 << ((7 * form.charCodeAt(0) + 3 * form.charCodeAt(last) + 11 * last) % 29)
}

/** Marks of the words that must stand at a place; all marks where anything else may. */
function marksOf(place: Place | undefined): number {
  if (!place?.plain || place.optional) return ANY
  let marks = 0
  for (const word of place.words) marks |= markOf(word)
  return marks
}

/** Reads a pattern out, when its anchor word is first met. */
export function readPattern<Value>(item: Anchored<Value>, read: Reader): Ready<Value> {
  const { value, order, anchor } = item
  const places = item.spots.map(({ written }) => read(written))
  const before = places.slice(0, anchor)
  const least = before.filter(({ optional }) => !optional).length
  const most = before.reduce((sum, { gap }) => sum + Math.max(1, gap), 0)
  const ahead = marksOf(places[anchor - 1])
  const after = marksOf(places[anchor + 1])
  const opening = marksOf(places[0])
  return { value, order, places, least, most, ahead, after, opening }
}
