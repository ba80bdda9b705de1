import type { Features } from '../analyse/features.ts'

/** What was looked at, by its values alone. */
export type Looked = Pick<Features, 'keys' | 'values'>

/** Examples as rows of a sparse table: columns are the features that training has seen. */
export interface Table {
  /** For each example, its columns and their values. */
  readonly columns: readonly Int32Array[]
  readonly values: readonly Float64Array[]
  /** Key of each column. */
  readonly keys: Int32Array
}

/**
 * Makes a table of examples. What is seen in fewer than `least` of them gets no column: it could
 * only be learnt by heart.
 */
export function tableOf(examples: readonly Looked[], least = 1): Table {
  const counts = new Map<number, number>()
  for (const { keys } of examples)
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1)
  const keys = [...counts].filter(([, count]) => count >= least).map(([key]) => key)
  const columnOf = new Map(keys.map((key, column) => [key, column]))
  const rows = examples.map((example) => rowOf(example, columnOf))
  return {
    columns: rows.map(({ columns }) => Int32Array.from(columns)),
    values: rows.map(({ values }) => Float64Array.from(values)),
    keys: Int32Array.from(keys),
  }
}

function rowOf({ keys, values }: Looked, columnOf: ReadonlyMap<number, number>) {
  const sums = new Map<number, number>()
  keys.forEach((key, index) => {
    const column = columnOf.get(key)
    if (column !== undefined) sums.set(column, (sums.get(column) ?? 0) + (values[index] ?? 0))
  })
  return { columns: sums.keys(), values: sums.values() }
}
