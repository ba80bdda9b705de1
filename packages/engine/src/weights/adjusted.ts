import type { AdditiveModel } from './additive-model.ts'
import type { Adjustment } from './adjustment.ts'

/** Rows from here on are the adjustment's own. */
const OWN = 2 ** 24

interface Overlay {
  readonly outputs: readonly string[]
  /** Own row of a feature. */
  readonly rowOf: ReadonlyMap<number, number>
  /** Shipped weights and what is added to them, `outputs.length` a row. */
  readonly weights: Float64Array
}

function overlayOf(model: AdditiveModel, { weights }: Adjustment): Overlay {
  const added = Object.keys(weights).filter((name) => model.output(name) < 0)
  const outputs = [...model.outputs, ...added]
  const keys = [...new Set(Object.values(weights).flatMap((more) => more.map(([key]) => key)))]
  const rowOf = new Map(keys.map((key, row) => [key, row]))
  const sums = new Float64Array(keys.length * outputs.length)
  model.rowsOf(keys).forEach((shippedRow, row) => {
    for (let output = 0; output < model.outputs.length; output++)
      sums[row * outputs.length + output] = model.weight(shippedRow, output)
  })
  for (const [name, more] of Object.entries(weights)) {
    const output = outputs.indexOf(name)
    for (const [key, weight] of more) sums[rowOf.get(key)! * outputs.length + output]! += weight
  }
  return { outputs, rowOf, weights: sums }
}

/**
 * The shipped model with a workspace's corrections on top: still a sum over what was looked at, so
 * that evidence stays exact. Outputs that only the workspace has come after the others.
 */
export function adjusted(model: AdditiveModel, adjustment: Adjustment): AdditiveModel {
  if (adjustment.basis !== model.basis) return model
  const { outputs, rowOf, weights } = overlayOf(model, adjustment)
  const width = outputs.length
  const places = new Map(outputs.map((name, place) => [name, place]))
  return {
    ...model,
    outputs,
    output: (name) => places.get(name) ?? -1,
    rowsOf: (keys) => {
      const rows = model.rowsOf(keys)
      keys.forEach((key, at) => {
        const own = rowOf.get(key)
        if (own !== undefined) rows[at] = OWN + own
      })
      return rows
    },
    scores: (rows, values) => {
      const sums = new Float64Array(width)
      sums.set(model.scores(rows.map((row) => (row < OWN ? row : -1)), values))
      rows.forEach((row, at) => {
        if (row < OWN) return
        const base = (row - OWN) * width
        for (let output = 0; output < width; output++)
          sums[output]! += weights[base + output]! * values[at]!
      })
      return sums
    },
    weight: (row, output) => {
      if (row >= OWN) return weights[(row - OWN) * width + output]!
      return output < model.outputs.length ? model.weight(row, output) : 0
    },
  }
}
