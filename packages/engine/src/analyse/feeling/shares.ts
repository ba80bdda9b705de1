import { sortShort } from '../../text/sort-short.ts'
import type { Weighed } from '../7-weigh.ts'
import type { ClaimOnWords } from '../claim-on-words.ts'
import type { Place } from '../features.ts'

/** Cue of words that no rule names: what they say was learnt. */
export const LEARNT = 'learnt'
/** A share of the score below this is not worth showing. */
const LEAST = 0.15

/**
 * For each place, the one that its share goes to: words inside a named phrase stand with it, with
 * the first where there are several.
 */
export function ownersOf(places: readonly Place[]): Int32Array {
  const owners = new Int32Array(places.length)
  const plain: number[] = []
  for (let index = 0; index < places.length; index++) {
    owners[index] = index
    if (!places[index]?.cue) plain.push(index)
  }
  sortShort(plain, (left, right) => (places[left] as Place).from - (places[right] as Place).from)
  for (let named = places.length - 1; named >= 0; named--) {
    const { from, to, cue } = places[named] as Place
    if (!cue) continue
    for (let at = firstFrom(from, plain, places); at < plain.length; at++) {
      const word = plain[at] as number
      const place = places[word] as Place
      if (place.from > to) break
      if (place.to <= to) owners[word] = named
    }
  }
  return owners
}

/** The first of places in order that does not begin before a bound. */
function firstFrom(bound: number, ordered: readonly number[], places: readonly Place[]): number {
  let low = 0
  let high = ordered.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[ordered[middle] as number] as Place).from < bound) low = middle + 1
    else high = middle
  }
  return low
}

/** Used again for every sum: an array of its own costs more than the sum. */
let scratch = new Float64Array(256)

function zeros(length: number): Float64Array {
  if (scratch.length < length) scratch = new Float64Array(2 * length)
  return scratch.fill(0, 0, length)
}

/**
 * A score laid out on the words. With the shares of the message as a whole (its length, its form)
 * they add up to the score itself; those next to nothing are left out.
 *
 * @param output the model's output
 * @param claim what the shares are said to claim
 */
export function sharesOn(weighed: Weighed, output: string, claim = output): ClaimOnWords[] {
  const { model, features, rows, owners } = weighed
  const { values, at, places } = features
  const column = model.output(output)
  const sums = zeros(places.length)
  for (let feature = 0; feature < rows.length; feature++) {
    const owner = owners[at[feature] as number]
    if (owner === undefined) continue
    const share = (values[feature] as number) * model.weight(rows[feature] as number, column)
    sums[owner] = (sums[owner] as number) + share
  }
  const shares: ClaimOnWords[] = []
  for (let place = 0; place < places.length; place++) {
    const weight = sums[place] as number
    if (Math.abs(weight) < LEAST) continue
    const { from, to, cue } = places[place] as Place
    shares.push({ from, to, cue: cue || LEARNT, claim, weight })
  }
  return shares
}
