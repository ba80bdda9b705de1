import { SIGNALS } from '../model.ts'
import { balance } from './balance.ts'
import type { Example } from './example.ts'
import type { Head } from './head.ts'
import type { Rates } from './rates.ts'
import type { Table } from './table.ts'
import { trainClasses } from './train-classes.ts'

/** Cues of the rules that name signals: `repeated-contact.told` belongs to `repeated-contact`. */
const NAMES = new Set<string>([
  'asks-human',
  'repeated-contact',
  'churn',
  'legal',
  'public',
  'violence',
  'self-harm',
  'vulnerable',
  'insult',
  'bereavement',
])

const isNamed = (cue: string | undefined): boolean => NAMES.has((cue ?? '').split('.')[0] ?? '')

/** What rules name counts by itself; from the rest is learnt what no rule foresaw. */
function namedColumns(table: Table, examples: readonly Example[]): ReadonlySet<number> {
  const named = new Set(
    examples.flatMap(({ keys, cues }) => keys.filter((_, feature) => isNamed(cues[feature]))),
  )
  return new Set([...table.keys.keys()].filter((column) => named.has(table.keys[column]!)))
}

/** One head a signal: the score for its presence over its absence. */
export function trainSignals(table: Table, examples: readonly Example[], rates: Rates): Head[] {
  const without = namedColumns(table, examples)
  return SIGNALS.map((signal) => {
    const labels = examples.map(({ signals }) => (signals.includes(signal) ? 1 : 0))
    const weights = balance(labels, 2)
    const both = trainClasses({ table, classes: 2, labels, weights, without }, rates)
    return {
      names: [`signal:${signal}`],
      weights: Float64Array.from(
        { length: table.keys.length },
        (_, at) => both[2 * at + 1]! - both[2 * at]!,
      ),
    }
  })
}
