import { logistic } from '../weights/logistic.ts'
import { goDown, LEAST_MOVED } from './descent.ts'
import { RATES, type Rates } from './rates.ts'
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

/**
 * Ordinal regression with proportional odds (McCullagh 1980) by AdaGrad: degrees are steps on one
 * scale, so that 4 taken for 3 costs less than 4 taken for 1.
 */
export function trainDegrees(task: DegreeTask, rates: Rates = RATES): Degrees {
  const { table, degrees, labels } = task
  const thresholds = Float64Array.from({ length: degrees - 1 }, (_, index) => index - 1)
  const shifted = new Float64Array(degrees - 1).fill(LEAST_MOVED)
  const order = Int32Array.from(labels.keys())
  const weights = goDown({ size: table.keys.length, order, rates }, (descent, row) => {
    const columns = table.columns[row] as Int32Array
    const values = table.values[row] as Float64Array
    const score = columns.reduce(
      (total, column, at) => total + descent.weights[column]! * values[at]!,
      0,
    )
    let error = 0
    for (let k = 0; k < thresholds.length; k++) {
      const miss = logistic(score - thresholds[k]!) - ((labels[row] as number) > k ? 1 : 0)
      error += miss
      shifted[k]! += miss * miss
      thresholds[k]! += (rates.step * miss) / Math.sqrt(shifted[k]!)
    }
    for (let at = 0; at < columns.length; at++)
      descent.descend(columns[at] as number, error * values[at]!)
  })
  return { weights, thresholds }
}
