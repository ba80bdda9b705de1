import { logistic } from '../weights/logistic.ts'
import { FEATURES, type Features } from './features.ts'

/** How a draft may be received. */
export const EFFECTS = ['calms', 'leaves', 'raises'] as const
export type Effect = (typeof EFFECTS)[number]

/** What training finds: one weight a feature, and where one effect ends and the next begins. */
export interface ForeseeWeights {
  /** A sum below this rather calms. */
  readonly calmsBelow: number
  /** A sum above this rather raises. */
  readonly raisesAbove: number
  readonly weights: Features
}

/** Ordered logistic regression: one sum, two bounds; the three probabilities add up to 1. */
export function probabilitiesOf(
  features: Features,
  { calmsBelow, raisesAbove, weights }: ForeseeWeights,
): Readonly<Record<Effect, number>> {
  const sum = FEATURES.reduce((all, name) => all + weights[name] * features[name], 0)
  const calms = logistic(calmsBelow - sum)
  const raises = logistic(sum - raisesAbove)
  return { calms, raises, leaves: Math.max(0, 1 - calms - raises) }
}
