import { SIGNALS, type Reading, type Signal } from '../model.ts'
import { type Signals, standingOf } from './4-signals.ts'
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

/** What a rule names here is there, whatever else is said: a cry is never explained away. */
const TRUSTED = new Set<Signal>(['selfHarm'])

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
 * Step 8: which signals are there. A rule and the model meet here and nowhere else: what a rule
 * names is there unless all the other words speak clearly against it, what a near-miss explains
 * away is not unless they speak clearly for it, and what no rule foresaw is there when they say so.
 * A workspace's corrections add signals; they cannot make a rule fall silent.
 */
export function confirm(found: Signals, weighed: Weighed): Confirmed {
  const { model, score, shippedScore } = weighed
  const signals: Partial<Record<Signal, boolean>> = {}
  const claims: ClaimOnWords[] = []
  for (const one of OUTPUTS) {
    const { signal, output } = one
    const standing = standingOf(found, signal)
    const cut = model.cuts[signal]?.[standing] ?? 0
    const named = standing === 'named'
    const there =
      (named && TRUSTED.has(signal)) || (named ? shippedScore(output) : score(output)) >= cut
    signals[signal] = there
    if (!there) continue
    claims.push(...found.claims.filter(({ claim }) => claim === signal), ...learnt(one, weighed))
  }
  return {
    signals: Object.freeze(signals) as Reading['signals'],
    contactCount: signals.repeatedContact ? found.contactCount : null,
    claims,
  }
}
