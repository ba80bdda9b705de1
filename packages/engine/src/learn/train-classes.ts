import { randomFrom, shuffle } from './random.ts'
import { isAveraged, LEAST_MOVED, RATES, type Rates } from './rates.ts'
import type { Table } from './table.ts'

/** One of several classes, for each example of a table. */
export interface ClassTask {
  readonly table: Table
  readonly classes: number
  /** Class of each example; −1 leaves it out. */
  readonly labels: readonly number[]
  /** How much each example counts; not given: all the same. */
  readonly weights?: Float64Array
  /** Columns that this task may not use. */
  readonly without?: ReadonlySet<number>
}

/**
 * Multinomial logistic regression by AdaGrad (Duchi et al. 2011), one example at a time, in an
 * order that the seed determines: the same data give the same weights, bit for bit.
 *
 * @returns weights, `classes` for each column, column after column
 */
export function trainClasses(task: ClassTask, rates: Rates = RATES): Float64Array {
  const { table, classes, labels } = task
  const size = table.keys.length * classes
  const weights = new Float64Array(size)
  const moved = new Float64Array(size).fill(LEAST_MOVED)
  const sum = new Float64Array(size)
  const order = Int32Array.from(labels.keys()).filter((row) => (labels[row] ?? -1) >= 0)
  const random = randomFrom(rates.seed)
  const error = new Float64Array(classes)
  let counted = 0
  for (let epoch = 0; epoch < rates.epochs; epoch++) {
    shuffle(order, random)
    for (const row of order) {
      const step = { weights, moved, row, error }
      errorsOf(task, step)
      descend(task, step, rates)
    }
    if (!isAveraged(epoch, rates.epochs)) continue
    counted++
    for (let index = 0; index < size; index++)
      sum[index] = (sum[index] ?? 0) + (weights[index] ?? 0)
  }
  return sum.map((total) => total / counted)
}

/** What the weights say of an example less what is true, written into `error`. */
function errorsOf(task: ClassTask, { weights, row, error }: Step): void {
  const { table, classes, labels } = task
  const columns = table.columns[row] as Int32Array
  const values = table.values[row] as Float64Array
  error.fill(0)
  for (let at = 0; at < columns.length; at++) {
    const base = (columns[at] as number) * classes
    const value = values[at] as number
    for (let k = 0; k < classes; k++) error[k]! += weights[base + k]! * value
  }
  const top = Math.max(...error)
  let total = 0
  for (let k = 0; k < classes; k++) {
    error[k] = Math.exp(error[k]! - top)
    total += error[k]!
  }
  const weight = task.weights?.[row] ?? 1
  for (let k = 0; k < classes; k++)
    error[k] = weight * (error[k]! / total - (k === labels[row] ? 1 : 0))
}

interface Step {
  readonly weights: Float64Array
  readonly moved: Float64Array
  readonly row: number
  readonly error: Float64Array
}

function descend(
  { table, without }: ClassTask,
  { weights, moved, row, error }: Step,
  rates: Rates,
): void {
  const columns = table.columns[row] as Int32Array
  const values = table.values[row] as Float64Array
  const classes = error.length
  for (let at = 0; at < columns.length; at++) {
    const base = (columns[at] as number) * classes
    const value = values[at] as number
    if (without?.has(columns[at] as number)) continue
    for (let k = 0; k < classes; k++) {
      const slope = error[k]! * value + rates.pull * weights[base + k]!
      moved[base + k]! += slope * slope
      weights[base + k]! -= (rates.step * slope) / Math.sqrt(moved[base + k]!)
    }
  }
}
