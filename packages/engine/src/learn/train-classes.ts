import { goDown } from './descent.ts'
import { RATES, type Rates } from './rates.ts'
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
 * Multinomial logistic regression, one example at a time: the same data and seed give the same
 * weights, bit for bit.
 *
 * @returns weights, `classes` for each column, column after column
 */
export function trainClasses(task: ClassTask, rates: Rates = RATES): Float64Array {
  const { table, classes, labels, without } = task
  const order = Int32Array.from(labels.keys()).filter((row) => (labels[row] ?? -1) >= 0)
  const error = new Float64Array(classes)
  return goDown({ size: table.keys.length * classes, order, rates }, (descent, row) => {
    const columns = table.columns[row] as Int32Array
    const values = table.values[row] as Float64Array
    errorsOf(task, descent.weights, { row, error })
    for (let at = 0; at < columns.length; at++) {
      const column = columns[at] as number
      if (without?.has(column)) continue
      const value = values[at] as number
      for (let k = 0; k < classes; k++) descent.descend(column * classes + k, error[k]! * value)
    }
  })
}

/** What the weights say of an example less what is true, written into `error`. */
function errorsOf(
  task: ClassTask,
  weights: Float64Array,
  { row, error }: { row: number; error: Float64Array },
): void {
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
