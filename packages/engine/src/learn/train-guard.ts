import type { Head } from './head.ts'
import { balance } from './balance.ts'
import type { LooseWeights } from './pack.ts'
import { GUARD_RATES, type Rates } from './rates.ts'
import { tableOf, type Looked } from './table.ts'
import { sideBySide } from './side-by-side.ts'
import { trainClasses } from './train-classes.ts'

/** A sentence of a draft, or a whole draft, with the rules that it breaks. */
export interface GuardExample extends Looked {
  readonly part: 'sentence' | 'whole'
  readonly broken: ReadonlySet<string>
  /** Rules that do not concern its speaker: nothing is learnt of them here. */
  readonly aside: ReadonlySet<string>
}

/**
 * Trains one head a rule: the score for its being broken over its being kept.
 *
 * @param rules what each rule is about: single sentences, or the draft as a whole
 * @returns weights before packing, without cuts
 */
export function trainGuard(
  examples: readonly GuardExample[],
  rules: ReadonlyMap<string, GuardExample['part']>,
  rates: Rates = GUARD_RATES,
): LooseWeights {
  const table = tableOf(examples, 3)
  const heads: Head[] = [...rules].map(([rule, part]) => {
    const labels = examples.map((one) => {
      if (one.part !== part || one.aside.has(rule)) return -1
      return Number(one.broken.has(rule))
    })
    const weights = trainClasses({ table, classes: 2, labels, weights: balance(labels, 2) }, rates)
    return {
      names: [rule],
      weights: Float64Array.from(table.keys, (_, at) => weights[2 * at + 1]! - weights[2 * at]!),
    }
  })
  return {
    keys: table.keys,
    outputs: [...rules.keys()],
    thresholds: [],
    temperatures: { emotion: 1, intent: 1 },
    cuts: {},
    weights: sideBySide(heads, table.keys.length),
  }
}
