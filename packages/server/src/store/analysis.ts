import type { Language, Reading } from '@diapason/engine'
import { sql } from 'drizzle-orm'
import type { Db } from './db.ts'
import type { Job } from './outbox.ts'
import type { Count } from './tallies.ts'

/** A message that waits to be read. */
export interface Unread {
  readonly workspaceId: string
  readonly conversationId: string
  readonly seq: number
  readonly text: string
  /** What the conversation spoke so far. */
  readonly language: Language
  /** Who has the floor. */
  readonly owner: 'bot' | 'queue' | 'agent'
}

export interface Analysed extends Unread {
  readonly reading: Reading
  /** Milliseconds of quiet before the turn may be decided. */
  readonly waitMs: number
}

/** The messages that jobs name, in one query. */
export async function loadForAnalysis(tx: Db, jobs: readonly Job[]): Promise<Unread[]> {
  const wanted = jobs.map((job) => ({
    workspace_id: job.workspaceId,
    conversation_id: job.conversationId,
    seq: job.payload['seq'],
  }))
  const { rows } = await tx.execute<Unread & Record<string, unknown>>(sql`
    select m.workspace_id as "workspaceId", m.conversation_id as "conversationId", m.seq, m.text,
           c.language, c.owner
    from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb)
      as w(workspace_id uuid, conversation_id uuid, seq int)
    join messages m using (workspace_id, conversation_id, seq)
    join conversations c on c.workspace_id = m.workspace_id and c.id = m.conversation_id
    order by m.conversation_id, m.seq`)
  return rows
}

/** Stores readings, what the inbox shows of them, the jobs that decide, and the counts. */
export async function storeAnalysis(
  tx: Db,
  analysed: readonly Analysed[],
  rest: {
    mostMs: number
    countsOf: (reading: Reading) => { day: string; counts: readonly Count[] }
  },
): Promise<void> {
  if (analysed.length === 0) return
  const rows = JSON.stringify(
    analysed.map(({ workspaceId, conversationId, seq, reading, waitMs }) => ({
      workspace_id: workspaceId,
      conversation_id: conversationId,
      seq,
      reading,
      wait: waitMs / 1000,
      counts: rest.countsOf(reading),
    })),
  )
  await tx.execute(storeReadings(rows))
  await tx.execute(storeJobs(rows, rest.mostMs / 1000))
}

const GIVEN = sql`as a(workspace_id uuid, conversation_id uuid, seq int, reading jsonb, wait float8, counts jsonb)`

/** Conversations are locked in the order of their ids, so that two batches never block each other. */
const storeReadings = (rows: string) => sql`
  with given as (select * from jsonb_to_recordset(${rows}::jsonb) ${GIVEN}),
  stored as (
    insert into readings (workspace_id, conversation_id, seq, reading)
    select workspace_id, conversation_id, seq, reading from given
    on conflict do nothing returning *),
  lanes as (
    select c.workspace_id, c.id from conversations c
    where (c.workspace_id, c.id) in (select workspace_id, conversation_id from stored)
    order by c.id for update),
  latest as (
    select workspace_id, conversation_id,
           (array_agg(reading order by seq desc))[1] as reading,
           array_agg((reading->>'valence')::real order by seq) as path
    from stored group by 1, 2)
  update conversations c
  set mood = jsonb_build_object('emotion', l.reading->'emotion', 'intensity', l.reading->'intensity',
                                'valence', l.reading->'valence'),
      path = (c.path || l.path)[greatest(1, cardinality(c.path || l.path) - 11):],
      language = case when l.reading->'language'->>'tag' = 'und' then c.language
                      else l.reading->'language'->>'tag' end,
      version = c.version + 1, updated_at = now()
  from latest l join lanes on lanes.workspace_id = l.workspace_id and lanes.id = l.conversation_id
  where c.workspace_id = l.workspace_id and c.id = l.conversation_id`

/** One turn job a conversation: a message that follows moves it back, but never past the bound. */
const storeJobs = (rows: string, most: number) => sql`
  with given as (select * from jsonb_to_recordset(${rows}::jsonb) ${GIVEN}),
  counted as (
    insert into outbox (workspace_id, kind, conversation_id, payload)
    select workspace_id, 'tally', conversation_id, counts from given)
  insert into outbox (workspace_id, kind, key, conversation_id, run_at)
  select workspace_id, 'turn', conversation_id::text, conversation_id,
         now() + make_interval(secs => (array_agg(wait order by wait))[1])
  from given group by given.workspace_id, given.conversation_id order by given.conversation_id
  on conflict (kind, key) where claimed_until is null and dead_at is null
  do update set run_at = case
    when least(excluded.run_at, outbox.run_at) <= now() then now()
    else least(excluded.run_at, outbox.first_at + make_interval(secs => ${most})) end`
