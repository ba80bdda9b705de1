import type { Folded } from '../fold.ts'
import { neededIn } from './needed.ts'

/** Three letters, as one of so many numbers: two threes may share one, which lets a text through in vain. */
const NUMBERS = 1 << 12

const numberOf = (text: string, at: number): number =>
  ((text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) * 31 + text.charCodeAt(at + 2)) &
  (NUMBERS - 1)

const threesOf = (text: string): readonly number[] =>
  Array.from({ length: Math.max(0, text.length - 2) }, (_, at) => numberOf(text, at))

/** All strings, one after the other, each as its threes after their count: quick to go through. */
const listed = (strings: readonly string[]): Uint16Array =>
  Uint16Array.from(strings.map(threesOf).flatMap((threes) => [threes.length, ...threes]))

/** In shorter texts an expression is tried as quickly. */
const WORTH_IT = 16

/** For each expression, the strings it needs; null where it must always be tried. */
const needs = new WeakMap<RegExp, Uint16Array | null>()
/** Which threes the last text holds: hundreds of expressions are asked about the same one. */
let last: { readonly folded: Folded; readonly threes: Uint8Array } | undefined

function needsOf(find: RegExp): Uint16Array | null {
  const before = needs.get(find)
  if (before !== undefined) return before
  const strings = neededIn(find)
  const now = strings && listed(strings)
  needs.set(find, now)
  return now
}

function heldBy(folded: Folded): Uint8Array {
  if (last?.folded === folded) return last.threes
  const threes = new Uint8Array(NUMBERS)
  for (let at = 0; at < folded.text.length - 2; at++) threes[numberOf(folded.text, at)] = 1
  last = { folded, threes }
  return threes
}

/**
 * Could an expression match here? False only where it surely does not: none of the strings of which
 * each match holds one stands in the text. Hundreds of expressions are spared so for each draft.
 *
 * @param find written for folded text
 */
export function mayMatch(find: RegExp, folded: Folded): boolean {
  const strings = needsOf(find)
  if (!strings || folded.text.length < WORTH_IT) return true
  const threes = heldBy(folded)
  for (let at = 0; at < strings.length; ) {
    const end = at + 1 + (strings[at] as number)
    let next = at + 1
    while (next < end && threes[strings[next] as number] === 1) next++
    if (next === end) return true
    at = end
  }
  return false
}
