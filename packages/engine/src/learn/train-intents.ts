import { INTENTS } from '../analyse/5-intents.ts'
import { balance } from './balance.ts'
import { centred } from './centred.ts'
import type { Example } from './example.ts'
import type { Head } from './head.ts'
import type { Rates } from './rates.ts'
import type { Table } from './table.ts'
import { trainClasses } from './train-classes.ts'

/** The head of the reasons for contact. */
export function trainIntents(table: Table, examples: readonly Example[], rates: Rates): Head {
  const labels = examples.map(({ intent }) => INTENTS.findIndex((name) => name === intent))
  const classes = INTENTS.length
  const weights = trainClasses({ table, classes, labels, weights: balance(labels, classes) }, rates)
  return { names: INTENTS.map((name) => `intent:${name}`), weights: centred(weights, classes) }
}
