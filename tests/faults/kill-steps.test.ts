/*
 * The server is killed exactly AT each step, in two ways: the step was not done yet (its
 * transaction is undone), or it was done and nothing after it. The next life goes on from there.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../fresh-database.ts'
import { Agent } from './agent.ts'
import { account, acknowledgedBy } from './check-clients.ts'
import { checkDatabase } from './check-database.ts'
import { type Gate, openGate, type Step } from './gate.ts'
import { type ServerProcess, serverProcess } from './server-process.ts'
import { channelKey, rowsOf, settled } from './settle.ts'
import { Visitor } from './visitor.ts'

/** What somebody does to make the server come to the step; who they are stands in the lane. */
interface Deed {
  /** Before the gate is armed. */
  readonly prepare?: (lane: Lane, visitor: Visitor) => Promise<unknown>
  /** Ends when it is acknowledged: after the restart, where the answer itself is at the gate. */
  readonly act: (lane: Lane, visitor: Visitor) => Promise<unknown>
  /** Messages that must stand there in the end, by author. */
  readonly leads: Readonly<Record<string, number>>
}

interface Lane {
  readonly database: FreshDatabase
  readonly server: ServerProcess
  readonly gate: Gate
  readonly agent: Agent
  readonly channel: string
}

/** Long enough to arm the gate. */
const NAP_MS = 1_000

const asks: Deed = {
  act: (_, visitor) => visitor.say('Bonjour, quels sont vos horaires ?'),
  leads: { customer: 1, bot: 1 },
}
const wantsPerson: Deed = {
  act: (_, visitor) => visitor.say('Je veux parler à une personne.'),
  leads: { customer: 1, system: 1 },
}
const presses: Deed = { act: (_, visitor) => visitor.askPerson(), leads: { system: 1 } }
const waits = async ({ database }: Lane, visitor: Visitor) => {
  await visitor.say('Je veux parler à une personne.')
  await settled(database.url, { conversation: visitor.conversation })
}
const answered: Deed = {
  prepare: waits,
  act: async ({ agent }, { conversation }) => {
    const { status } = await agent.reply(conversation, 'Bonjour, je regarde cela.', 2)
    expect(status).toBe(201)
  },
  leads: { customer: 1, system: 1, agent: 1 },
}
const noted: Deed = {
  prepare: waits,
  act: async ({ agent }, { conversation }) => {
    expect((await agent.note(conversation, 'À rappeler.')).status).toBe(201)
  },
  leads: { customer: 1, system: 1 },
}

const sleeps: Deed = {
  prepare: waits,
  act: async ({ agent }, { conversation }) => {
    const { fence } = await agent.summary(conversation)
    const until = new Date(Date.now() + NAP_MS).toISOString()
    const { status } = await agent.ask(`/${conversation}/snooze`, { body: { fence, until } })
    expect(status).toBe(200)
  },
  leads: { customer: 1, system: 1 },
}

const insert = (table: string, when?: string): Step => ({
  table,
  event: 'insert',
  ...(when && { when }),
})
const endOf = (kind: string): Step => ({
  table: 'outbox',
  event: 'delete',
  when: `old.kind = '${kind}'`,
})
const by = (author: string): Step => insert('messages', `new.author = '${author}'`)

/** `both` where the step is a transaction of its own: then it may also have been done. */
const STEPS: readonly (readonly [name: string, step: Step, deed: Deed, ways: 'undone' | 'both'])[] =
  [
    ['count', insert('tallies'), asks, 'undone'],
    ['arrival', insert('arrivals'), asks, 'both'],
    ['message of the customer', by('customer'), asks, 'undone'],
    ['reading', insert('readings'), asks, 'undone'],
    ['job of the turn', insert('outbox', "new.kind = 'turn'"), asks, 'undone'],
    ['end of the analysis', endOf('analyse'), asks, 'undone'],
    ['decision', insert('decisions'), asks, 'undone'],
    ['draft', insert('drafts'), asks, 'both'],
    ['verdict', insert('verdicts'), asks, 'both'],
    ['reply of the bot', by('bot'), asks, 'undone'],
    ['delivery', insert('deliveries'), asks, 'undone'],
    ['end of the turn', endOf('turn'), asks, 'both'],
    ['state of the delivery', { table: 'deliveries', event: 'update' }, asks, 'both'],
    ['end of the delivery', endOf('deliver'), asks, 'both'],
    ['end of the count', endOf('tally'), asks, 'undone'],
    ['hand-over by the rules', insert('handovers'), wantsPerson, 'undone'],
    ['words of the hand-over', by('system'), wantsPerson, 'undone'],
    ['notice to the team', endOf('notify'), wantsPerson, 'both'],
    ['hand-over by the button', insert('handovers'), presses, 'undone'],
    ['taking of the conversation', insert('handovers'), answered, 'undone'],
    ['draft of the agent', insert('drafts', "new.speaker = 'agent'"), answered, 'both'],
    ['reply of the agent', by('agent'), answered, 'undone'],
    ['note', insert('notes'), noted, 'both'],
    ['waking', insert('events', "new.kind = 'woken'"), sleeps, 'both'],
  ]

interface Case {
  readonly name: string
  readonly step: Step
  readonly deed: Deed
  readonly way: 'undo' | 'pass'
}

const CASES = STEPS.flatMap(([name, step, deed, ways]): Case[] => [
  { name: `before: ${name}`, step, deed, way: 'undo' },
  ...(ways === 'both' ? [{ name: `after: ${name}`, step, deed, way: 'pass' as const }] : []),
])

async function openLane(): Promise<Lane> {
  const database = await freshDatabase()
  const server = await serverProcess(database.url)
  try {
    await server.start()
    const gate = await openGate(database.url)
    const agent = await Agent.signIn(server)
    return { database, server, gate, agent, channel: await channelKey(database.url) }
  } catch (error) {
    await server.remove()
    throw error
  }
}

async function closeLane({ database, server, gate }: Lane): Promise<void> {
  await server.remove()
  await gate.close()
  await database.drop()
}

/** Brings the server to the step, kills it there, starts it again. @returns who acted */
async function killAt(lane: Lane, { step, deed, way }: Case): Promise<Visitor> {
  const visitor = await Visitor.open(lane.server.url, lane.channel)
  await deed.prepare?.(lane, visitor)
  await lane.gate.arm(step, visitor.conversation)
  const act = deed.act(lane, visitor)
  // told at the end; until then it is no unhandled rejection
  act.catch(() => undefined)
  try {
    await lane.gate.reached()
  } finally {
    await lane.server.kill()
    await (way === 'undo' ? lane.gate.undo() : lane.gate.pass())
    await lane.server.start()
  }
  await act
  return visitor
}

const lanes: Lane[] = []
const outcomes = new Map<Case, { lane: Lane; visitor: Visitor } | { failure: Error }>()

async function killAtEach(lane: Lane, cases: readonly Case[]): Promise<void> {
  for (const given of cases) {
    const outcome = await killAt(lane, given).then(
      (visitor) => ({ lane, visitor }),
      (cause: unknown) => ({ failure: new Error('the kill did not come about', { cause }) }),
    )
    outcomes.set(given, outcome)
  }
}

// Two lanes at once, each with a database and a server; the leases of all run out side by side.
beforeAll(async () => {
  lanes.push(await openLane(), await openLane())
  await Promise.all(
    lanes.map((lane, index) =>
      killAtEach(
        lane,
        CASES.filter((_, n) => n % lanes.length === index),
      ),
    ),
  )
}, 400_000)
afterAll(async () => {
  for (const lane of lanes) await closeLane(lane)
}, 60_000)

describe('killed', () => {
  test.each(CASES)('$name', async (given) => {
    const outcome = outcomes.get(given)
    if (outcome === undefined) throw new Error('it was not tried')
    if ('failure' in outcome) throw outcome.failure
    const { lane, visitor } = outcome
    const { url } = lane.database
    await settled(url, { conversation: visitor.conversation })
    const rows = await rowsOf<{ author: string; count: number }>(
      url,
      `select author, count(*)::int from messages where conversation_id = $1 group by author`,
      [visitor.conversation],
    )
    const stands = Object.fromEntries(rows.map(({ author, count }) => [author, count]))
    expect(stands).toEqual(given.deed.leads)
  })
})

test.each([0, 1])('nothing is lost, doubled or left over in lane %i', async (index) => {
  const lane = lanes[index] as Lane
  const { url } = lane.database
  await settled(url)
  const visitors = [...outcomes.values()].flatMap((outcome) =>
    'lane' in outcome && outcome.lane === lane ? [outcome.visitor] : [],
  )
  const { lost } = await account(url, acknowledgedBy([...visitors, lane.agent]))
  expect(lost).toEqual([])
  expect(await checkDatabase(url)).toEqual([])
  const notes = await rowsOf(url, 'select id, text from notes order by id')
  expect(notes).toEqual(lane.agent.notes.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
})
