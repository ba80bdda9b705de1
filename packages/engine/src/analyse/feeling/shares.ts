import type { Weighed } from '../7-weigh.ts'
import type { ClaimOnWords } from '../claim-on-words.ts'

/** Cue of words that no rule names: what they say was learnt. */
export const LEARNT = 'learnt'
/** A share of the score below this is not worth showing. */
const LEAST = 0.15

/** A stretch of words, or a cue on them, with the features that stand on it. */
interface Stand {
  readonly from: number
  readonly to: number
  readonly cue: string
  readonly features: number[]
}

const found = new WeakMap<Weighed, readonly Stand[]>()

/** Words inside a phrase that a rule names stand with the phrase. */
function standsOf(weighed: Weighed): readonly Stand[] {
  const known = found.get(weighed)
  if (known) return known
  const { from: starts, to: ends, cues } = weighed.features
  const named: Stand[] = []
  const words: Stand[] = []
  for (let at = 0; at < starts.length; at++) {
    const from = starts[at] as number
    const to = ends[at] as number
    const cue = cues[at] as string
    if (from < 0 || weighed.rows[at] === -1) continue
    const list = cue ? named : words
    const stand = list.findLast(
      (one) => one.from === from && one.to === to && one.cue === (cue || LEARNT),
    )
    if (stand) stand.features.push(at)
    else list.push({ from, to, cue: cue || LEARNT, features: [at] })
  }
  const alone = words.filter((word) => {
    const phrase = named.find(({ from, to }) => from <= word.from && word.to <= to)
    phrase?.features.push(...word.features)
    return !phrase
  })
  const stands = [...named, ...alone]
  found.set(weighed, stands)
  return stands
}

/**
 * A score laid out on the words. With the shares of the message as a whole (its length, its form)
 * they add up to the score itself; those next to nothing are left out.
 *
 * @param output the model's output, which is also what the shares claim
 */
export function sharesOn(weighed: Weighed, output: string, claim = output): ClaimOnWords[] {
  const { model, features, rows } = weighed
  const column = model.outputs.indexOf(output)
  const shares: ClaimOnWords[] = []
  for (const { from, to, cue, features: standing } of standsOf(weighed)) {
    let weight = 0
    for (const at of standing)
      weight += (features.values[at] as number) * model.weight(rows[at] as number, column)
    if (Math.abs(weight) >= LEAST) shares.push({ from, to, cue, claim, weight })
  }
  return shares
}
