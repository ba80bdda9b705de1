import { SIGNALS, type Reading, type Signal } from '../model.ts'
import type { Signals } from './4-signals.ts'
import type { Weighed } from './7-weigh.ts'
import type { ClaimOnWords } from './claim-on-words.ts'
import { LEARNT, sharesOn } from './feeling/shares.ts'

/** The signals of a message, with the words for each. */
export interface Confirmed extends Pick<Reading, 'signals' | 'contactCount'> {
  readonly claims: readonly ClaimOnWords[]
}

/** Words that no rule names are shown for a signal from this share of its score on. */
const TELLING = 0.4
const MOST_WORDS = 4

interface Output {
  readonly signal: Signal
  /** Name of the model's output. */
  readonly output: string
}

const OUTPUTS: readonly Output[] = SIGNALS.map((signal) => ({
  signal,
  output: `signal:${signal}`,
}))

/** The words that were learnt to speak for a signal, the most telling first. */
function learnt({ signal, output }: Output, weighed: Weighed): readonly ClaimOnWords[] {
  return sharesOn(weighed, output, signal)
    .filter(({ cue, weight }) => cue === LEARNT && weight >= TELLING)
    .toSorted((left, right) => right.weight - left.weight)
    .slice(0, MOST_WORDS)
}

/**
 * Step 8: which signals are there. What a rule names is there, what a near-miss explains
 * away is not; what no rule foresaw is there when all the words together say so. A rule and the model meet here and nowhere else, and the evidence
 * says which spoke.
 */
export function confirm(found: Signals, weighed: Weighed): Confirmed {
  const { cuts } = weighed.model
  const signals: Partial<Record<Signal, boolean>> = {}
  const claims = [...found.claims]
  for (const one of OUTPUTS) {
    const { signal, output } = one
    const there =
      found.signals[signal] ||
      (!found.missed.has(signal) && weighed.score(output) >= (cuts[signal] ?? 0))
    signals[signal] = there
    if (there) claims.push(...learnt(one, weighed))
  }
  return {
    signals: Object.freeze(signals) as Reading['signals'],
    contactCount: found.contactCount,
    claims,
  }
}
