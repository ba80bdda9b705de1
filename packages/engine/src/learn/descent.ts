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

/** How much of a descent: its length, its first order, and how its rows are looked at. */
interface Course {
  readonly size: number
  /** The rows to look at; put into another order each epoch, in place. */
  readonly order: Int32Array
  readonly rates: Rates
}

/**
 * Goes down with one example after another, in orders that the seed determines. The result is the
 * mean over the second half of the epochs of several descents: neither the last examples nor the
 * luck of one order decide.
 *
 * @param look takes the steps of one row
 */
export function goDown(
  course: Course,
  look: (descent: Descent, row: number) => void,
): Float64Array {
  const { size, rates } = course
  const sum = new Float64Array(size)
  for (let seed = rates.seed; seed < rates.seed + rates.descents; seed++)
    for (const weights of descend({ ...course, seed }, look))
      for (let index = 0; index < size; index++) sum[index]! += weights[index]!
  const counted = rates.descents * Math.floor((rates.epochs + 1) / 2)
  return sum.map((total) => total / counted)
}

/** One descent; gives the weights after each epoch of its second half. */
function* descend(
  { size, order, rates, seed }: Course & { readonly seed: number },
  look: (descent: Descent, row: number) => void,
): Generator<Float64Array> {
  const weights = new Float64Array(size)
  const moved = new Float64Array(size).fill(LEAST_MOVED)
  const random = randomFrom(seed)
  const descent: Descent = {
    weights,
    descend: (index, error) => {
      const slope = error + rates.pull * weights[index]!
      moved[index]! += slope * slope
      weights[index]! -= (rates.step * slope) / Math.sqrt(moved[index]!)
    },
  }
  for (let epoch = 0; epoch < rates.epochs; epoch++) {
    shuffle(order, random)
    for (const row of order) look(descent, row)
    if (epoch * 2 >= rates.epochs) yield weights
  }
}
