import { EMOTIONS, SIGNALS, type Emotion, type Polarity } from '../model.ts'
import type { Example } from './example.ts'
import type { LooseWeights } from './pack.ts'
import { RATES, type Rates } from './rates.ts'
import { tableOf, type Table } from './table.ts'
import { trainClasses } from './train-classes.ts'
import { trainDegrees } from './train-degrees.ts'

const POLARITIES: readonly Polarity[] = ['negative', 'neutral', 'positive']
const POSITIVE = new Set<Emotion>(['gratitude', 'joy', 'relief'])
/** How much of the polarity's score goes into each of its emotions; chosen on authors left out. */
const POLARITY_SHARE = 0.7
const DEGREES = 5

/** Polarities of an emotion: confusion is neutral when slight, negative when clear. */
const polaritiesOf = (emotion: Emotion): readonly number[] => {
  if (emotion === 'neutral') return [1]
  if (emotion === 'confusion') return [0, 1]
  return POSITIVE.has(emotion) ? [2] : [0]
}

/** Rare classes count more than their number, but less than if all were equal: √. */
function balance(labels: readonly number[], classes: number): Float64Array {
  const counts = new Float64Array(classes)
  for (const label of labels) if (label >= 0) counts[label]!++
  const all = labels.filter((label) => label >= 0).length
  return Float64Array.from(labels, (label) => Math.sqrt(all / classes / (counts[label] || 1)))
}

/**
 * Trains all heads on one table of examples. The polarity head is folded into the emotions: both
 * are sums over the same features, and so is their sum.
 *
 * @param examples labelled messages, at least one of each emotion
 * @returns weights before packing; without calibration: temperature 1, no cuts
 */
export function train(examples: readonly Example[], rates: Rates = RATES): LooseWeights {
  const table = tableOf(examples, 2)
  const emotions = emotionWeights(table, examples, rates)
  const degrees = trainDegrees(
    { table, degrees: DEGREES, labels: examples.map(({ intensity }) => intensity) },
    rates,
  )
  const without = namedColumns(table, examples)
  const heads = [
    { names: EMOTIONS as readonly string[], weights: emotions },
    { names: ['degree'], weights: degrees.weights },
    ...SIGNALS.map((signal) => ({
      names: [`signal:${signal}`],
      weights: signalWeights({ table, examples, without, rates }, signal),
    })),
  ]
  return {
    keys: table.keys,
    outputs: heads.flatMap(({ names }) => names),
    thresholds: [...degrees.thresholds],
    temperature: 1,
    cuts: {},
    weights: sideBySide(heads, table.keys.length),
  }
}

function emotionWeights(table: Table, examples: readonly Example[], rates: Rates): Float64Array {
  const labels = examples.map(({ emotion }) => EMOTIONS.indexOf(emotion))
  const classes = EMOTIONS.length
  const own = trainClasses({ table, classes, labels, weights: balance(labels, classes) }, rates)
  const sides = trainClasses(
    {
      table,
      classes: POLARITIES.length,
      labels: examples.map(({ polarity }) => POLARITIES.indexOf(polarity)),
    },
    rates,
  )
  const folded = own.map((weight, at) => {
    const column = Math.floor(at / classes)
    const polarities = polaritiesOf(EMOTIONS[at % classes] as Emotion)
    const sum = polarities.reduce((total, side) => total + sides[column * 3 + side]!, 0)
    return weight + (POLARITY_SHARE * sum) / polarities.length
  })
  return centred(folded, classes)
}

/** Probabilities do not change, and a weight says how much more it speaks for one than for all. */
function centred(weights: Float64Array, classes: number): Float64Array {
  const means = new Float64Array(weights.length / classes)
  weights.forEach((weight, at) => (means[Math.floor(at / classes)]! += weight / classes))
  return weights.map((weight, at) => weight - means[Math.floor(at / classes)]!)
}

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

/** What rules name counts by itself; from the rest is learnt what no rule foresaw. */
function namedColumns(table: Table, examples: readonly Example[]): ReadonlySet<number> {
  const named = new Set(
    examples.flatMap(({ keys, cues }) =>
      keys.filter((_, feature) => NAMES.has(cues[feature] ?? '')),
    ),
  )
  return new Set([...table.keys.keys()].filter((column) => named.has(table.keys[column]!)))
}

/** What a head is trained on, and how. */
interface Lesson {
  readonly table: Table
  readonly examples: readonly Example[]
  /** Columns of what rules name. */
  readonly without: ReadonlySet<number>
  readonly rates: Rates
}

/** Score for a signal over its absence. */
function signalWeights({ table, examples, without, rates }: Lesson, signal: string): Float64Array {
  const labels = examples.map(({ signals }) => (signals.includes(signal) ? 1 : 0))
  const weights = balance(labels, 2)
  const both = trainClasses({ table, classes: 2, labels, weights, without }, rates)
  return Float64Array.from(
    { length: table.keys.length },
    (_, at) => both[2 * at + 1]! - both[2 * at]!,
  )
}

interface Head {
  readonly names: readonly string[]
  readonly weights: Float64Array
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
