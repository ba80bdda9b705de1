import { randomFrom, shuffle } from './random.ts'
import type { Rates } from './rates.ts'

/** Keeps the first division from being by zero. */
export const LEAST_MOVED = 1e-6

/** Weights on their way down, by AdaGrad (Duchi et al. 2011): what has moved far moves less. */
export interface Descent {
  readonly weights: Float64Array
  /** One step of a weight against its slope; the pull towards zero is added here. */
  descend(index: number, slope: number): void
}

/**
 * Goes down with one example after another, in an order that the seed determines. The result is the
 * mean over the second half of the epochs: the last examples do not decide.
 *
 * @param order the rows to look at; put into another order each epoch, in place
 * @param look takes the steps of one row
 */
export function goDown(
  { size, order, rates }: { size: number; order: Int32Array; rates: Rates },
  look: (descent: Descent, row: number) => void,
): Float64Array {
  const weights = new Float64Array(size)
  const moved = new Float64Array(size).fill(LEAST_MOVED)
  const sum = new Float64Array(size)
  const random = randomFrom(rates.seed)
  const descent: Descent = {
    weights,
    descend: (index, error) => {
      const slope = error + rates.pull * weights[index]!
      moved[index]! += slope * slope
      weights[index]! -= (rates.step * slope) / Math.sqrt(moved[index]!)
    },
  }
  let counted = 0
  for (let epoch = 0; epoch < rates.epochs; epoch++) {
    shuffle(order, random)
    for (const row of order) look(descent, row)
    if (epoch * 2 < rates.epochs) continue
    counted++
    for (let index = 0; index < size; index++) sum[index]! += weights[index]!
  }
  return sum.map((total) => total / counted)
}
