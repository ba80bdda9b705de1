import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { CONTESTANTS } from './engine/contestants.ts'
import { median } from './report/median.ts'
import { atLeast, publish } from './report/report.ts'

const ROUNDS = 7
const WARM_UP_MS = 3_000
const ROUND_MS = 1_500
/** From the project's aims: the whole reading, three times as fast as their one number. */
const GOAL = 3

interface Figures {
  readonly perSecond: number
  readonly perCpuSecond: number
  readonly feltShare: number
}

async function start(name: string): Promise<ChildProcess> {
  const file = fileURLToPath(new URL('./engine/contestant.ts', import.meta.url))
  const child = fork(file, [name], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  await once(child, 'message')
  return child
}

async function ask(child: ChildProcess, ms: number): Promise<Figures> {
  child.send({ ms })
  const [figures] = (await once(child, 'message')) as [Figures]
  return figures
}

const names = Object.keys(CONTESTANTS)
const children = new Map<string, ChildProcess>()
for (const name of names) children.set(name, await start(name))

async function everyone(ms: number): Promise<Record<string, Figures>> {
  const round: Record<string, Figures> = {}
  for (const [name, child] of children) round[name] = await ask(child, ms)
  return round
}

await everyone(WARM_UP_MS)
const rounds: Record<string, Figures>[] = []
while (rounds.length < ROUNDS) rounds.push(await everyone(ROUND_MS))
for (const child of children.values()) child.kill()

const middle = (name: string, figure: keyof Figures) =>
  median(rounds.map((round) => round[name]?.[figure] ?? Number.NaN))
/** Both sides of a ratio come from one round, so that what slows the machine slows both. */
const ratio = (name: string) =>
  median(
    rounds.map(
      (round) => (round['diapason']?.perCpuSecond ?? 0) / (round[name]?.perCpuSecond ?? Number.NaN),
    ),
  )
/** One number for the feeling of a French message, as an npm package gives it. */
const SENTIMENT_PEERS = ['natural', 'node-nlp']

await publish({
  bench: 'engine: whole reading of a French message of 119 characters, beside one sentiment number',
  method: `${ROUNDS} rounds of ${ROUND_MS / 1_000} s, interleaved, after ${WARM_UP_MS / 1_000} s of warm-up; one process each; median; per second of processor time`,
  table: names.map((name) => ({
    contestant: name,
    'messages/s': middle(name, 'perCpuSecond'),
    'by the clock': middle(name, 'perSecond'),
    'ours ÷ this': name === 'diapason' ? 1 : ratio(name),
  })),
  goals: [
    atLeast('ours ÷ the faster sentiment peer', Math.min(...SENTIMENT_PEERS.map(ratio)), GOAL),
  ],
  notes: [
    'natural, node-nlp: words looked up in a list, one number. node-nlp, whole: intent, entities and sentiment, default settings.',
    'The engine runs from its TypeScript sources, as in production.',
  ],
  rounds,
})
