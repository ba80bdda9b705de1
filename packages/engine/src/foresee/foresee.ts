/* oxlint-disable max-params -- the four things that it weighs, in the order of their making */
import type { GuardContext } from '../guard/context.ts'
import type { Draft, Trajectory, Verdict } from '../model.ts'
import { type Because, reasonsIn, type Weighed } from './because.ts'
import { featuresOf } from './features.ts'
import { foreseeWeights } from './foresee-weights.ts'
import { movesIn } from './moves.ts'
import { type Effect, EFFECTS, probabilitiesOf } from './sum.ts'

/** How a draft is likely to be received, for whoever writes it: never a fact. */
export interface Foreseen {
  /** The feeling it meets goes down, stays, or goes up. */
  readonly effect: Effect
  /** 0…1, calibrated on conversations of ours: 0.8 means right about 8 times in 10. */
  readonly certainty: number
  /** What speaks for the effect, the heaviest first; for `leaves`, whatever bears on it. */
  readonly because: readonly Because[]
}

const speaksFor = (effect: Effect, { weight }: Weighed): boolean =>
  effect === 'leaves' || (effect === 'calms' ? weight < 0 : weight > 0)

const bare = ({ kind, name, start, end, text }: Weighed): Because =>
  Object.freeze({ kind, name, start, end, text })

/**
 * How a draft is likely to be received: from what it does (acknowledges, acts, puts off…), from what
 * the guard found in it, and from where the conversation is heading. Calming or raising is only
 * foreseen where words of the draft speak for it; otherwise it leaves things as they are, and the
 * certainty is low where little is known. The weights are fitted on few conversations:
 * docs/hearing.md says how often it is right.
 *
 * @param verdict what {@link guard} says of the draft, in the same context
 * @param heading of the conversation up to the customer's last message; null where none is known
 * @example
 * const text = 'Neuf jours sans chauffage, c’est INADMISSIBLE !'
 * const lastCustomer = { text, reading: analyse(text) }
 * const known = { customerName: null, earlierReplies: [], approved: [], minutesWaited: 0, ourFault: null }
 * const context = { ...known, lastCustomer, company: 'Maison Lune' }
 * const heading = trajectory([{ seq: 1, text, reading: lastCustomer.reading }])
 * const said = { speaker: 'agent', language: 'fr', pieces: [], sources: [] } as const
 * const draft = { ...said, text: 'Neuf jours sans chauffage, c’est trop long. J’envoie un technicien ce soir.' }
 * const { effect, because } = foresee(draft, context, guard(draft, context), heading)
 * effect // 'calms'
 * because[0]?.text // 'Neuf jours sans chauffage, c’est trop long.'
 */
export const foresee = (
  draft: Draft,
  context: GuardContext,
  verdict: Verdict,
  heading: Trajectory | null,
): Foreseen => {
  const moves = movesIn(draft.text, context)
  const features = featuresOf(draft, context, { verdict, heading, moves })
  const probabilities = probabilitiesOf(features, foreseeWeights)
  const reasons = reasonsIn(draft, { verdict, moves, features, weights: foreseeWeights.weights })
  const likely = EFFECTS.reduce((a, b) => (probabilities[b] > probabilities[a] ? b : a))
  const effect = reasons.some((reason) => speaksFor(likely, reason)) ? likely : 'leaves'
  const because = reasons.filter((reason) => speaksFor(effect, reason)).map(bare)
  return Object.freeze({
    effect,
    certainty: probabilities[effect],
    because: Object.freeze(because),
  })
}
