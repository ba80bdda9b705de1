import type { Emotion, Intensity } from '../../model.ts'
import type { Weighed } from '../7-weigh.ts'

const logistic = (score: number): number => 1 / (1 + Math.exp(-score))

/**
 * 0 none … 4 extreme, and 0 only with neutral: the mean of the degrees that a feeling may have,
 * by their probabilities. The score is one sum; the thresholds cut it.
 */
export function intensityOf(emotion: Emotion | 'unsure', { model, score }: Weighed): Intensity {
  if (emotion === 'neutral') return 0
  const total = score('degree')
  const above = [...model.thresholds.map((threshold) => logistic(total - threshold)), 0]
  const [felt = 1] = above
  // the sum of what lies above each threshold is the mean degree
  const mean = above.reduce((sum, share) => sum + share, 0) / Math.max(felt, Number.EPSILON)
  return Math.max(1, Math.min(4, Math.round(mean))) as Intensity
}
