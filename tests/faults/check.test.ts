/* The checker of the fault tests finds what it is there to find: each damage is done for real. */
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { dropDatabase } from '../drop-database.ts'
import { type FreshDatabase, freshDatabase } from '../fresh-database.ts'
import { onServer, withDatabase } from '../on-server.ts'
import { Agent } from './agent.ts'
import { account, acknowledgedBy } from './check-clients.ts'
import { checkDatabase } from './check-database.ts'
import { type ServerProcess, serverProcess } from './server-process.ts'
import { channelKey, rowsOf, settled } from './settle.ts'
import { Visitor } from './visitor.ts'

let database: FreshDatabase
let server: ServerProcess
let visitor: Visitor
let agent: Agent

beforeAll(async () => {
  database = await freshDatabase()
  server = await serverProcess(database.url)
  await server.start()
  agent = await Agent.signIn(server)
  visitor = await Visitor.open(server.url, await channelKey(database.url))
  await visitor.say('Bonjour, quels sont vos horaires ?')
  await settled(database.url)
  await visitor.say('Je veux parler à une personne.')
  await settled(database.url)
  await agent.reply(visitor.conversation, 'Bonjour, je vous écoute.', 4)
  await settled(database.url)
  await server.kill()
}, 120_000)
afterAll(async () => {
  await server?.remove()
  await database?.drop()
}, 60_000)

test('a sound database has nothing to find', async () => {
  expect(await checkDatabase(database.url)).toEqual([])
  const all = acknowledgedBy([visitor, agent])
  const { acknowledged, lost, doubled } = await account(database.url, all)
  expect({ acknowledged, lost, doubled }).toEqual({ acknowledged: 3, lost: [], doubled: [] })
})

const LAST = '(select max(seq) from messages)'
const DAMAGES: readonly (readonly [damage: string, found: string])[] = [
  [`update messages set seq = seq + 1 where seq = ${LAST}`, 'sequence numbers with holes'],
  [`delete from arrivals where message_seq = 1`, 'did not arrive once'],
  [
    `insert into messages (workspace_id, conversation_id, seq, id, author, text)
     select workspace_id, conversation_id, 100, id, author, text from messages where seq = 1`,
    'an id that two messages carry',
  ],
  [`update arrivals set message_seq = 7 where message_seq = 1`, 'an arrival without its message'],
  [`delete from readings where seq = 1`, 'without a reading'],
  [`update conversations set decided_seq = 1`, 'a turn that nobody has dealt with'],
  [
    `update messages set author = 'bot', agent_id = null where seq = ${LAST}`,
    'a reply of the bot without a decision',
  ],
  [
    `update messages set author = 'bot', agent_id = null where author in ('system', 'agent')`,
    'two replies of the bot to one turn',
  ],
  [`delete from handovers`, 'a decision to hand over after which nobody was asked for'],
  [
    `update drafts set decision_id = null where decision_id is not null;
     delete from messages where seq > 1; delete from handovers; update conversations set fence = 1`,
    'a decision to reply without a reply',
  ],
  [`update deliveries set state = 'sending' where seq = 2`, 'one delivery that says sent'],
  [
    `delete from verdicts where draft_id in (select id from messages where seq = 2)`,
    'draft, verdict or one delivery',
  ],
  [`update conversations set fence = fence + 1`, 'changes of owner that the fence did not count'],
  [
    `delete from messages where author = 'system'`,
    'a change of owner that the customer was not told of once',
  ],
  [
    `insert into events (workspace_id, conversation_id, kind, after_seq)
     select workspace_id, id, 'woken', last_seq from conversations`,
    'ended more than once',
  ],
  [`update conversations set snoozed_until = now() - interval '1 hour'`, 'did not end'],
  [`update tallies set count = count + 1 where name = 'messages'`, 'counts of messages'],
  [`delete from tallies where name = 'emotion'`, 'counts of emotions'],
  [
    `insert into outbox (workspace_id, kind, dead_at) select id, 'turn', now() from workspaces`,
    'work that is left, or given up',
  ],
]

/** Takes away what the tables themselves would refuse. */
const UNPROTECTED = `do $$ declare rule record; begin
  for rule in select conrelid::regclass as its, conname from pg_constraint
    where contype in ('f', 'u', 'c') and connamespace = 'public'::regnamespace order by contype = 'u'
  loop execute format('alter table %s drop constraint %I cascade', rule.its, rule.conname); end loop;
end $$`

/** Damages a copy, and looks at it. */
async function after<T>(damage: string, look: (url: string) => Promise<T>): Promise<T> {
  const server = inject('databaseUrl')
  const name = `diapason_test_${randomBytes(6).toString('hex')}`
  const source = new URL(database.url).pathname.slice(1)
  await onServer(server, `CREATE DATABASE ${name} TEMPLATE ${source}`)
  const url = withDatabase(server, name)
  try {
    await rowsOf(url, UNPROTECTED)
    await rowsOf(url, damage)
    return await look(url)
  } finally {
    await dropDatabase(server, name)
  }
}

test.each(DAMAGES)('%s', async (damage, found) => {
  const findings = await after(damage, checkDatabase)
  expect(findings.join('\n')).toContain(found)
})

const people = () => acknowledgedBy([visitor, agent])

test('a lost message is named', async () => {
  const damage = `update messages set text = 'Autre chose' where seq = 1`
  const { lost, doubled } = await after(damage, (url) => account(url, people()))
  expect({ lost: lost.length, doubled }).toEqual({ lost: 1, doubled: [] })
})

test('a doubled message is named, also under another id', async () => {
  const damage = `insert into messages (workspace_id, conversation_id, seq, id, author, text)
    select workspace_id, conversation_id, seq + 100, gen_random_uuid(), author, text
    from messages where seq = 1`
  const { lost, doubled } = await after(damage, (url) => account(url, people()))
  expect({ lost, doubled: doubled.length }).toEqual({ lost: [], doubled: 1 })
})
