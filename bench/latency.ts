import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { AgentFrame } from '@diapason/contract'
import { openAgent } from './flow/agent.ts'
import { startChild } from './flow/child.ts'
import { closing, openBenchDatabase } from './flow/database.ts'
import { drain } from './flow/drain.ts'
import type { BenchServer } from './flow/server.ts'
import { openVisitor, type Visitor } from './flow/visitor.ts'
import { quantile } from './report/median.ts'
import { option } from './report/option.ts'
import { publish } from './report/report.ts'
import { TEXTS } from './texts.ts'

const PER_SECOND = Number(option('--rate') ?? 200)
const SECONDS = Number(option('--seconds') ?? 20)
const WARM_UP_SECONDS = 5
const CONVERSATIONS = 50
/** Milliseconds after the last message in which everything must have been seen. */
const PATIENCE_MS = 10_000

interface Sent {
  /** When it should have been sent: a client that falls behind must not flatter the server. */
  readonly due: number
  acknowledgedAfter?: number
  seenAfter?: number
}

/** Open loop: messages leave by the clock, whatever the server does. */
async function writeByTheClock(
  visitors: readonly Visitor[],
  seconds: number,
  sent: Map<string, Sent>,
): Promise<void> {
  const begin = performance.now()
  const answers = new Map<Visitor, Promise<unknown>>()
  for (let count = 0; count < seconds * PER_SECOND; count += 1) {
    const due = begin + (count * 1_000) / PER_SECOND
    const early = due - performance.now()
    if (early > 0) await sleep(early)
    const visitor = visitors[count % visitors.length]
    if (!visitor) continue
    const id = randomUUID()
    const message: Sent = { due }
    sent.set(id, message)
    // a connection carries one request at a time: a late answer delays this customer's next one
    const before = answers.get(visitor) ?? Promise.resolve()
    const written = before.then(async () => {
      await visitor.write({ id, text: TEXTS[count % TEXTS.length] ?? '' })
      message.acknowledgedAfter = performance.now() - due
    })
    answers.set(visitor, written)
  }
  await Promise.all(answers.values())
}

async function measure(started: BenchServer): Promise<Sent[]> {
  const sent = new Map<string, Sent>()
  const agent = await openAgent(started, (frame: AgentFrame) => {
    if (frame.type !== 'message') return
    const message = sent.get(frame.message.id)
    if (message) message.seenAfter ??= performance.now() - message.due
  })
  const visitors = await Promise.all(
    Array.from({ length: CONVERSATIONS }, () => openVisitor(started.port, started.channel)),
  )
  // a conversation is there from its first message on
  await Promise.all(visitors.map((visitor) => visitor.write({ id: randomUUID(), text: 'Bonjour' })))
  await Promise.all(visitors.map(({ conversation }) => agent.watch(conversation)))
  await writeByTheClock(visitors, WARM_UP_SECONDS, new Map())
  await writeByTheClock(visitors, SECONDS, sent)
  const until = performance.now() + PATIENCE_MS
  const isSeen = () => [...sent.values()].every(({ seenAfter }) => seenAfter !== undefined)
  while (!isSeen() && performance.now() < until) await sleep(50)
  agent.close()
  visitors.forEach((visitor) => visitor.close())
  return [...sent.values()]
}

const database = await openBenchDatabase()
const { sent, drained } = await closing(database, async () => {
  const server = await startChild<BenchServer>('./server.ts', { databaseUrl: database.url })
  const messages = await measure(server.started)
  const work = await drain(database.pool)
  await server.stop()
  return { sent: messages, drained: work }
})

const row = (what: string, figures: readonly number[]) => ({
  milliseconds: what,
  p50: quantile(figures, 0.5),
  p99: quantile(figures, 0.99),
  'p99.9': quantile(figures, 0.999),
  most: Math.max(...figures),
})
const unseen = sent.filter(({ seenAfter }) => seenAfter === undefined).length

await publish({
  bench: 'latency: from send to seen by the other side',
  method: `${CONVERSATIONS} conversations, ${PER_SECOND} messages a second for ${SECONDS} s by the clock (open loop), one agent who watches all; one clock`,
  postgresql: database.version,
  table: [
    row(
      'until acknowledged',
      sent.flatMap(({ acknowledgedAfter }) => acknowledgedAfter ?? []),
    ),
    row(
      'until an agent sees it',
      sent.flatMap(({ seenAfter }) => seenAfter ?? []),
    ),
  ],
  goals: [],
  notes: [
    `Of ${sent.length} messages ${unseen} were not brought live; ${drained.unread} are unread, ${drained.deadLetters} jobs were given up.`,
    'Counted from the moment a message should have left. Milliseconds are of this machine; they are no ratio.',
  ],
  rounds: { sent },
})
