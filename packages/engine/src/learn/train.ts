import { EMOTIONS } from '../model.ts'
import type { Example } from './example.ts'
import type { Head } from './head.ts'
import type { LooseWeights } from './pack.ts'
import { RATES, type Rates } from './rates.ts'
import { sideBySide } from './side-by-side.ts'
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
