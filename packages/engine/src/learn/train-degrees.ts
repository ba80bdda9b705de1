import { randomFrom, shuffle } from './random.ts'
import { isAveraged, LEAST_MOVED, RATES, type Rates } from './rates.ts'
import type { Table } from './table.ts'

/** One score for each example, and the thresholds that cut it into degrees. */
export interface Degrees {
  readonly weights: Float64Array
  readonly thresholds: Float64Array
}

/** A degree, 0 … degrees − 1, for each example of a table. */
export interface DegreeTask {
  readonly table: Table
  readonly degrees: number
  readonly labels: readonly number[]
}

const logistic = (score: number): number => 1 / (1 + Math.exp(-score))

/**
 * Ordinal regression with proportional odds (McCullagh 1980) by AdaGrad: degrees are steps on one
 * scale, so that 4 taken for 3 costs less than 4 taken for 1.
 */
export function trainDegrees(task: DegreeTask, rates: Rates = RATES): Degrees {
  const { table, degrees, labels } = task
  const size = table.keys.length
  const weights = new Float64Array(size)
  const moved = new Float64Array(size).fill(LEAST_MOVED)
  const sum = new Float64Array(size)
  const thresholds = Float64Array.from({ length: degrees - 1 }, (_, index) => index - 1)
  const shifted = new Float64Array(degrees - 1).fill(LEAST_MOVED)
  const order = Int32Array.from(labels.keys())
  const random = randomFrom(rates.seed)
  let counted = 0
  for (let epoch = 0; epoch < rates.epochs; epoch++) {
    shuffle(order, random)
    for (const row of order) {
      const columns = table.columns[row] as Int32Array
      const values = table.values[row] as Float64Array
      const score = columns.reduce((total, column, at) => total + weights[column]! * values[at]!, 0)
      let error = 0
      for (let k = 0; k < thresholds.length; k++) {
        const miss = logistic(score - thresholds[k]!) - ((labels[row] as number) > k ? 1 : 0)
        error += miss
        shifted[k]! += miss * miss
        thresholds[k]! += (rates.step * miss) / Math.sqrt(shifted[k]!)
      }
      for (let at = 0; at < columns.length; at++) {
        const column = columns[at] as number
        const slope = error * values[at]! + rates.pull * weights[column]!
        moved[column]! += slope * slope
        weights[column]! -= (rates.step * slope) / Math.sqrt(moved[column]!)
      }
    }
    if (!isAveraged(epoch, rates.epochs)) continue
    counted++
    for (let index = 0; index < size; index++) sum[index]! += weights[index]!
  }
  return { weights: sum.map((total) => total / counted), thresholds }
}
