import {
  FEATURES,
  type FeatureName,
  type Features,
  HURTS,
} from '../../packages/engine/src/foresee/features.ts'
import { HELPING, HURTING } from '../../packages/engine/src/foresee/moves.ts'
import { type ForeseeWeights, probabilitiesOf } from '../../packages/engine/src/foresee/sum.ts'
import { logistic } from '../../packages/engine/src/weights/logistic.ts'
import type { ReceivedReply } from './foresee-turns.ts'

const STEPS = 1_500
const STEP = 1
/** Pulls each weight towards zero, as so many replies would. */
const PULL = 2
/** Pulls an assumed weight towards what is assumed. */
const ASSUMED_PULL = 40
const FOLDS = 10

/**
 * What can only calm, and what can only hurt: a weight of the other sign is chance of a small corpus,
 * and would have the coach advise against an apology.
 */
const CALMS: readonly FeatureName[] = HELPING
const PAINS: readonly FeatureName[] = [...HURTING, ...HURTS]

/**
 * Where the corpus has too little to learn from (eight replies that blame or scold, some forty with any
 * other finding), a weight is pulled to this instead of zero: science calls both hurtful, and no data
 * here contradicts it.
 */
const ASSUMED: Partial<Record<FeatureName, number>> = { harsh: 2, findings: 0.5 }

const NOTHING = Object.fromEntries(FEATURES.map((name) => [name, 0])) as unknown as Features

const allowed = (name: FeatureName, weight: number): number => {
  if (CALMS.includes(name)) return Math.min(0, weight)
  return PAINS.includes(name) ? Math.max(0, weight) : weight
}

/** How far each of the two bounds is from the truth: the slopes of the ordered model. */
const errorsOf = ({ features, effect }: ReceivedReply, { weights, ...bounds }: ForeseeWeights) => {
  const sum = FEATURES.reduce((all, name) => all + weights[name] * features[name], 0)
  return {
    calms: logistic(sum - bounds.calmsBelow) - (effect === 'calms' ? 0 : 1),
    raises: logistic(sum - bounds.raisesAbove) - (effect === 'raises' ? 1 : 0),
  }
}

function descend(replies: readonly ReceivedReply[]): ForeseeWeights {
  let fitted: ForeseeWeights = { calmsBelow: -0.5, raisesAbove: 1, weights: NOTHING }
  const move = (slope: number): number => (STEP * slope) / replies.length
  for (let step = 0; step < STEPS; step++) {
    const { calmsBelow, raisesAbove, weights } = fitted
    const errors = replies.map((reply) => errorsOf(reply, fitted))
    const total = (of: (error: (typeof errors)[number], at: number) => number): number =>
      errors.reduce((sum, error, at) => sum + of(error, at), 0)
    const entries = FEATURES.map((name) => {
      const slope = total(
        (error, at) => (error.calms + error.raises) * (replies[at]?.features[name] ?? 0),
      )
      return [
        name,
        allowed(name, weights[name] - move(slope + pullOn(name, weights[name]))),
      ] as const
    })
    fitted = {
      calmsBelow: calmsBelow + move(total(({ calms }) => calms)),
      raisesAbove: raisesAbove + move(total(({ raises }) => raises)),
      weights: Object.fromEntries(entries) as unknown as Features,
    }
  }
  return fitted
}

/** Towards zero, or towards what is assumed. */
const pullOn = (name: FeatureName, weight: number): number => {
  const assumed = ASSUMED[name]
  return assumed === undefined ? PULL * weight : ASSUMED_PULL * (weight - assumed)
}

const thousandths = (value: number): number => Math.round(value * 1000) / 1000

/** Weights and bounds from all replies, in thousandths. */
export function fitForesee(replies: readonly ReceivedReply[]): ForeseeWeights {
  const { calmsBelow, raisesAbove, weights } = descend(replies)
  const rounded = FEATURES.map((name) => [name, thousandths(weights[name])])
  return {
    calmsBelow: thousandths(calmsBelow),
    raisesAbove: thousandths(raisesAbove),
    weights: Object.fromEntries(rounded) as Features,
  }
}

/** Each reply with the probabilities of weights that never saw its conversation. */
export function heldOutReplies(replies: readonly ReceivedReply[]) {
  const names = [...new Set(replies.map(({ conversation }) => conversation))]
  const foldOf = new Map(names.map((name, at) => [name, at % FOLDS]))
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isHeld = ({ conversation }: ReceivedReply) => foldOf.get(conversation) === fold
    const weights = descend(replies.filter((reply) => !isHeld(reply)))
    return replies
      .filter(isHeld)
      .map((reply) => ({ reply, probabilities: probabilitiesOf(reply.features, weights) }))
  }).flat()
}
