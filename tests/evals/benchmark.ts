import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { lookAt } from '../../packages/engine/src/analyse/look.ts'
import { tableOf } from '../../packages/engine/src/learn/table.ts'
import { trainClasses } from '../../packages/engine/src/learn/train-classes.ts'
import { macroF1, withInterval, type Figure } from './metrics.ts'

/** A public benchmark as its paper does it: trained on its own training split alone. */
export interface Benchmark {
  readonly name: string
  readonly macroF1: Figure
  readonly trained: number
  readonly measured: number
}

const LABELS = ['negative', 'neutral', 'positive'] as const
const LANGUAGES = ['fr', 'en'] as const

interface Row {
  readonly label: string
  readonly text: string
}

function rows(file: string): Row[] {
  const [, ...lines] = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean)
  return lines.map((line) => {
    const [label = '', ...text] = line.split('\t')
    return { label, text: text.join(' ') }
  })
}

function learnt(train: readonly Row[], language: 'fr' | 'en'): (text: string) => string {
  const table = tableOf(train.map(({ text }) => lookAt(text, language)))
  const labels = train.map(({ label }) => LABELS.indexOf(label as 'neutral'))
  const weights = trainClasses({ table, classes: LABELS.length, labels })
  const columns = new Map([...table.keys].map((key, column) => [key, column]))
  return (text) => {
    const { keys, values } = lookAt(text, language)
    const scores = LABELS.map(() => 0)
    keys.forEach((key, at) => {
      const column = columns.get(key)
      if (column === undefined) return
      scores.forEach((score, k) => {
        scores[k] = score + (weights[column * LABELS.length + k] ?? 0) * (values[at] ?? 0)
      })
    })
    return LABELS[scores.indexOf(Math.max(...scores))] ?? 'neutral'
  }
}

/** UMSAB (Barbieri et al. 2022), from `<folder>/eval/umsab_<language>`: our features and our trainer. */
export const benchmark = (folder: string): Benchmark[] =>
  LANGUAGES.flatMap((language) => {
    const at = join(folder, 'eval', `umsab_${language}`)
    if (!existsSync(at)) return []
    const train = rows(join(at, 'train.tsv.gz'))
    const dev = rows(join(at, 'dev.tsv.gz'))
    const say = learnt(train, language)
    const pairs = dev.map(({ label, text }) => ({ truth: label, said: say(text) }))
    return [
      {
        name: `UMSAB ${language}, dev`,
        macroF1: withInterval(pairs, macroF1),
        trained: train.length,
        measured: dev.length,
      },
    ]
  })
