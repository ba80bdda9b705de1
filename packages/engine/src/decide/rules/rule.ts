import type { Evidence, Reading, Reason, Signal } from '../../model.ts'
import type { Policy } from '../policy.ts'
import type { Situation } from '../situation.ts'

/** One reason to bring a person: speaks when it applies, else null. */
export type Rule = (situation: Situation, policy: Policy) => Reason | null

/** The words of these readings that speak for a claim. */
export const evidenceFor = (readings: readonly Reading[], claim: string): readonly Evidence[] =>
  readings.flatMap((reading) =>
    reading.evidence.filter((item) => item.claim === claim && item.weight > 0),
  )

/** A rule that one signal in the burst is enough for, whatever the policy. */
export const hardSignal =
  (rule: string, signal: Signal): Rule =>
  ({ turn }) =>
    turn.some((reading) => reading.signals[signal])
      ? { rule, hard: true, evidence: evidenceFor(turn, signal) }
      : null
