import { EMOTIONS } from '../model.ts'
import type { Example } from './example.ts'
import type { Head } from './head.ts'
import type { LooseWeights } from './pack.ts'
import { RATES, type Rates } from './rates.ts'
import { tableOf } from './table.ts'
import { trainDegrees } from './train-degrees.ts'
import { trainEmotions } from './train-emotions.ts'
import { trainIntents } from './train-intents.ts'
import { trainSignals } from './train-signals.ts'

const DEGREES = 5

/**
 * Trains all heads on one table of examples.
 *
 * @param examples labelled messages, at least one of each emotion
 * @returns weights before packing; without calibration: temperatures 1, no cuts
 */
export function train(examples: readonly Example[], rates: Rates = RATES): LooseWeights {
  const table = tableOf(examples, 2)
  const degrees = trainDegrees(
    { table, degrees: DEGREES, labels: examples.map(({ intensity }) => intensity) },
    rates,
  )
  const heads: readonly Head[] = [
    { names: EMOTIONS, weights: trainEmotions(table, examples, rates) },
    { names: ['degree'], weights: degrees.weights },
    ...trainSignals(table, examples, rates),
    trainIntents(table, examples, rates),
  ]
  return {
    keys: table.keys,
    outputs: heads.flatMap(({ names }) => names),
    thresholds: [...degrees.thresholds],
    temperatures: { emotion: 1, intent: 1 },
    cuts: {},
    weights: sideBySide(heads, table.keys.length),
  }
}

function sideBySide(heads: readonly Head[], rows: number): Float64Array {
  const width = heads.reduce((sum, { names }) => sum + names.length, 0)
  const all = new Float64Array(rows * width)
  for (let row = 0; row < rows; row++) {
    let at = row * width
    for (const { names, weights } of heads)
      for (let index = 0; index < names.length; index++)
        all[at++] = weights[row * names.length + index]!
  }
  return all
}
