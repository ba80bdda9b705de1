import { EMOTIONS, type Emotion, type Polarity } from '../model.ts'
import { balance } from './balance.ts'
import { centred } from './centred.ts'
import type { Example } from './example.ts'
import type { Rates } from './rates.ts'
import type { Table } from './table.ts'
import { trainClasses } from './train-classes.ts'

const POLARITIES: readonly Polarity[] = ['negative', 'neutral', 'positive']
const POSITIVE = new Set<Emotion>(['gratitude', 'joy', 'relief'])
/** How much of the polarity's score goes into each of its emotions; chosen on authors left out. */
const POLARITY_SHARE = 0.7

/** Polarities of an emotion: confusion is neutral when slight, negative when clear. */
const polaritiesOf = (emotion: Emotion): readonly number[] => {
  if (emotion === 'neutral') return [1]
  if (emotion === 'confusion') return [0, 1]
  return POSITIVE.has(emotion) ? [2] : [0]
}

/**
 * The head of the ten emotions. A head of the three polarities is folded into it: both are sums
 * over the same features, and so is their sum.
 *
 * @returns a weight for each emotion, column after column
 */
export function trainEmotions(
  table: Table,
  examples: readonly Example[],
  rates: Rates,
): Float64Array {
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
