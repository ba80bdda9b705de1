import type { Emotion, Intensity } from '../../model.ts'
import { logistic } from '../../weights/logistic.ts'
import type { Weighed } from '../7-weigh.ts'

/**
 * 0 none … 4 extreme, and 0 only with neutral: the middle of the degrees that a feeling may have, by
 * their probabilities. The score is one sum; the thresholds cut it.
 */
export function intensityOf(emotion: Emotion | 'unsure', { model, score }: Weighed): Intensity {
  if (emotion === 'neutral') return 0
  const total = score('degree')
  const [felt = 1, ...above] = model.thresholds.map((threshold) => logistic(total - threshold))
  return (1 + above.filter((share) => share > felt / 2).length) as Intensity
}
