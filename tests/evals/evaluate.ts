/*
 * Measures the reading on the dev and test splits of `corpus/`, and on other data where a folder is
 * given: `npm run evals -- [--data FOLDER] [--json FILE] [--markdown FILE]`.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { corpus, type Split } from './corpus.ts'
import { benchmark, type Benchmark } from './benchmark.ts'
import { type ConversationScore, scoreConversations } from './forecast.ts'
import { type ForeseeScore, scoreForesee } from './foresee-score.ts'
import { guardScore, type GuardScore } from './guard-score.ts'
import { markdown } from './markdown.ts'
import { peersOn, type PeerScore } from './peers.ts'
import { replies } from './replies.ts'
import { read, score, type Score } from './score.ts'

/** Everything that one run measured. */
export interface Report {
  readonly sets: readonly {
    readonly name: string
    readonly score: Score
    readonly peers: readonly PeerScore[]
  }[]
  readonly slices: readonly { readonly name: string; readonly score: Score }[]
  /** Always of the test split: conversations have no dev split. */
  readonly conversations: ConversationScore
  /** How replies are received, on the same conversations. */
  readonly received: ForeseeScore
  /** Replies judged by guard and coach. */
  readonly replies: readonly { readonly name: string; readonly score: GuardScore }[]
  readonly benchmarks: readonly Benchmark[]
}

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    json: { type: 'string' },
    markdown: { type: 'string' },
    split: { type: 'string', default: 'test' },
  },
})

const LEAST_IN_SLICE = 15

async function measure(split: Split, data: string | undefined): Promise<Report> {
  const sets = (['fr', 'en'] as const).map((language) => ({
    name: `${language} ${split}`,
    all: read(corpus(split, [language])),
  }))
  const both = sets.flatMap(({ all }) => all)
  const names = [...new Set(both.flatMap(({ message }) => message.slices))].toSorted()
  const slices = names
    .map((name) => ({ name, all: both.filter(({ message }) => message.slices.includes(name)) }))
    .filter(({ all }) => all.length >= LEAST_IN_SLICE)
  return {
    sets: await Promise.all(
      sets.map(async ({ name, all }) => ({ name, score: score(all), peers: await peersOn(all) })),
    ),
    slices: slices.map(({ name, all }) => ({ name, score: score(all) })),
    conversations: scoreConversations('test'),
    received: scoreForesee('test'),
    replies: (['fr', 'en'] as const).map((language) => ({
      name: `${language} ${split}`,
      score: guardScore(replies(split, [language])),
    })),
    benchmarks: data === undefined ? [] : benchmark(data),
  }
}

const report = await measure(values.split as Split, values.data)
console.log(markdown(report))
if (values.json) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`)
if (values.markdown) writeFileSync(values.markdown, markdown(report))
