import { startChild } from './flow/child.ts'
import type { BareTask } from './flow/bare.ts'
import type { ClientFigures, ClientTask } from './flow/client.ts'
import { closing, openBenchDatabase, type BenchDatabase } from './flow/database.ts'
import { drain, type Drained } from './flow/drain.ts'
import type { BenchServer } from './flow/server.ts'
import { median } from './report/median.ts'
import { option } from './report/option.ts'
import { atLeast, publish } from './report/report.ts'

const ROUNDS = Number(option('--rounds') ?? 3)
const WARM_UP_MS = 4_000
const ROUND_MS = Number(option('--seconds') ?? 8) * 1_000
/** As many as the product's own pool. */
const CONNECTIONS = 16
const CONVERSATIONS = 50
/** `--each 24`: a new conversation after so many messages; default: one a place, however long. */
const each = option('--each')
/** `--profile FOLDER`: leaves a CPU profile of the server there. */
const profile = option('--profile')
/** From the project's aims. */
const GOAL = 0.4

interface Round {
  readonly bare: ClientFigures
  readonly product: ClientFigures
  readonly drained: Drained
}

async function measureCeiling(): Promise<ClientFigures> {
  const trivial = await startChild<{ port: number }>('./ceiling.ts', {})
  const client = await startClient(trivial.started.port)
  await client.ask<ClientFigures>({ ms: 2_000 })
  const figures = await client.ask<ClientFigures>({ ms: 4_000 })
  await client.stop()
  await trivial.stop()
  return figures
}

const startClient = (port: number, channel?: string) => {
  const task: ClientTask = {
    port,
    conversations: CONVERSATIONS,
    ...(channel && { channel }),
    ...(each && { messagesEach: Number(each) }),
  }
  return startChild('./client.ts', task)
}

async function measure(database: BenchDatabase): Promise<Round[]> {
  const server = await startChild<BenchServer>(
    './server.ts',
    { databaseUrl: database.url },
    profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : [],
  )
  const client = await startClient(server.started.port, server.started.channel)
  const task: BareTask = {
    databaseUrl: database.url,
    connections: CONNECTIONS,
    loops: CONVERSATIONS,
  }
  const bare = await startChild('./bare.ts', task)
  const round = async (ms: number): Promise<Round> => {
    const ofBare = await bare.ask<ClientFigures>({ ms })
    const ofProduct = await client.ask<ClientFigures>({ ms })
    // the peer's next turn must not pay for what the product still has to do
    return { bare: ofBare, product: ofProduct, drained: await drain(database.pool) }
  }
  await round(WARM_UP_MS)
  const rounds: Round[] = []
  while (rounds.length < ROUNDS) rounds.push(await round(ROUND_MS))
  for (const child of [client, bare, server]) await child.stop()
  return rounds
}

const ceiling = await measureCeiling()
const database = await openBenchDatabase()
const rounds = await closing(database, () => measure(database))

const middle = (figure: (round: Round) => number) => median(rounds.map(figure))
/** Both sides of a ratio come from one round, so that what slows the machine slows both. */
const ratio = middle(({ bare, product }) => product.perSecond / bare.perSecond)
const last = rounds.at(-1)?.drained
const seconds = (figure: (drained: Drained) => number | null) =>
  `${middle(({ drained }) => figure(drained) ?? Number.POSITIVE_INFINITY).toFixed(1)} s`

await publish({
  bench: 'flow: acknowledged messages, beside bare single-row inserts',
  method: `${ROUNDS} rounds of ${ROUND_MS / 1_000} s each, interleaved, after a warm-up; median; one embedded PostgreSQL, fsync and synchronous_commit on, ${CONNECTIONS} connections, ${CONVERSATIONS} at a time`,
  postgresql: database.version,
  table: [
    {
      contestant: 'bare insert',
      'per second': middle(({ bare }) => bare.perSecond),
      'cores of its client': middle(({ bare }) => bare.cpuShare),
      'this ÷ bare': 1,
    },
    {
      contestant: 'message over HTTP, acknowledged',
      'per second': middle(({ product }) => product.perSecond),
      'cores of its client': middle(({ product }) => product.cpuShare),
      'this ÷ bare': ratio,
    },
    {
      contestant: 'the client on a server that does nothing',
      'per second': ceiling.perSecond,
      'cores of its client': ceiling.cpuShare,
      'this ÷ bare': ceiling.perSecond / middle(({ bare }) => bare.perSecond),
    },
  ],
  goals: [atLeast('acknowledged ÷ bare', ratio, GOAL)],
  notes: [
    `Of ${last?.messages} messages ${last?.unread} are unread, ${last?.deadLetters} jobs were given up.`,
    `All read ${seconds((drained) => drained.readAfterSeconds)} after the last acknowledgement, all work done after ${seconds((drained) => drained.emptyAfterSeconds)} (a turn waits 1.2 s for quiet).`,
    'Client, server and database share the cores; the peer has no HTTP and does no other work.',
  ],
  rounds: { rounds, ceiling },
})
