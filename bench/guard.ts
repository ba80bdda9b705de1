import { guard } from '@diapason/engine'
import { contextOf, draftOf, replies } from '../tests/evals/replies.ts'
import { peer } from './engine/peer.ts'
import { median, quantile } from './report/median.ts'
import { atMost, publish } from './report/report.ts'

const ROUNDS = 20
/** From the project's aims: one check, microseconds, median. */
const GOAL_US = 300

const writeGood = peer<(text: string) => readonly unknown[]>('write-good')

/** English drafts, which both can read; the message before them has been read already, as it is in the product. */
const drafts = replies('dev', ['en']).map((reply) => ({
  text: reply.text,
  draft: draftOf(reply),
  context: contextOf(reply),
}))

const CHECKS = {
  diapason: ({ draft, context }: (typeof drafts)[number]) => guard(draft, context).findings.length,
  'write-good': ({ text }: (typeof drafts)[number]) => writeGood(text).length,
}
type Name = keyof typeof CHECKS
const NAMES = Object.keys(CHECKS) as Name[]

/** Microseconds of each draft's check, one after the other. */
const timesOf = (name: Name): number[] =>
  drafts.map((one) => {
    const begin = process.hrtime.bigint()
    CHECKS[name](one)
    return Number(process.hrtime.bigint() - begin) / 1_000
  })

const first = timesOf('diapason')[0] ?? Number.NaN
for (const name of NAMES) timesOf(name)

const rounds: Record<Name, number[]>[] = []
while (rounds.length < ROUNDS)
  rounds.push({ diapason: timesOf('diapason'), 'write-good': timesOf('write-good') })

const all = (name: Name) => rounds.flatMap((round) => round[name])
const middles = (name: Name) => rounds.map((round) => median(round[name]))
/** Both sides of a ratio come from one round, so that what slows the machine slows both. */
const ratio = (name: Name) =>
  median(middles('diapason').map((ours, at) => ours / (middles(name)[at] ?? Number.NaN)))
const characters = drafts.reduce((sum, { text }) => sum + text.length, 0) / drafts.length

await publish({
  bench: `guard: a check of an English draft of ${Math.round(characters)} characters, beside a linter of prose`,
  method: `${drafts.length} drafts of the dev split, ${ROUNDS} rounds, interleaved, after one to warm up; one process; microseconds a check`,
  table: NAMES.map((name) => ({
    contestant: name,
    median: median(all(name)),
    p90: quantile(all(name), 0.9),
    p99: quantile(all(name), 0.99),
    'ours ÷ this': ratio(name),
  })),
  goals: [atMost('a check, median, µs', median(all('diapason')), GOAL_US)],
  notes: [
    `The very first check of a process, which reads the weights and the expressions: ${Math.round(first / 1_000)} ms.`,
    'write-good 1.0.8: passive voice, weasel words, clichés, adverbs of an English text, without a context.',
  ],
  rounds: rounds.map((round) => NAMES.map((name) => [name, median(round[name])])),
})
