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

/** The words that were learnt to speak for a signal, the most telling first. */
function learnt(signal: Signal, weighed: Weighed): readonly ClaimOnWords[] {
  return sharesOn(weighed, `signal:${signal}`, signal)
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
  const there = new Set<string>(
    SIGNALS.filter(
      (signal) =>
        found.signals[signal] ||
        (!found.missed.has(signal) && weighed.score(`signal:${signal}`) >= (cuts[signal] ?? 0)),
    ),
  )
  const words = [...there].flatMap((signal) => learnt(signal as Signal, weighed))
  return {
    signals: Object.freeze(
      Object.fromEntries(SIGNALS.map((signal) => [signal, there.has(signal)])),
    ) as Reading['signals'],
    contactCount: found.contactCount,
    claims: [...found.claims, ...words],
  }
}
