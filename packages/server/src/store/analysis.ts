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

/** A message that has been read, on its way into the tables. */
export interface Analysed extends Unread {
  readonly reading: Reading
  /** Milliseconds of quiet before the turn may be decided. */
  readonly waitMs: number
  readonly counts: readonly Count[]
}

/** The messages that jobs name, in one query. */
export async function loadForAnalysis(db: Db, jobs: readonly Job[]): Promise<Unread[]> {
  const wanted = jobs.map((job) => ({
    workspace_id: job.workspaceId,
    conversation_id: job.conversationId,
    seq: job.payload['seq'],
  }))
  const { rows } = await db.execute<Unread & Record<string, unknown>>(sql`
    select m.workspace_id as "workspaceId", m.conversation_id as "conversationId", m.seq, m.text,
           c.language, c.owner
    from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb)
      as w(workspace_id uuid, conversation_id uuid, seq int)
    join messages m using (workspace_id, conversation_id, seq)
    join conversations c on c.workspace_id = m.workspace_id and c.id = m.conversation_id`)
  return rows
}

const nameOf = (conversationId: string, seq: unknown): string => `${conversationId}/${String(seq)}`

/**
 * Ends the jobs and stores what they led to: readings, what the inbox shows of them, the job that
 * decides on each turn, and one job for all the counts. One statement, so all of it or nothing;
 * jobs that belong to a newer claim are left out, with everything that hangs on them.
 */
export async function storeAnalysis(
  db: Db,
  jobs: readonly Job[],
  { analysed, day, mostMs }: { analysed: readonly Analysed[]; day: string; mostMs: number },
): Promise<void> {
  const read = new Map(analysed.map((item) => [nameOf(item.conversationId, item.seq), item]))
  const given = jobs.map((job) => {
    const item = read.get(nameOf(job.conversationId, job.payload['seq']))
    return {
      job: job.id,
      attempts: job.attempts,
      workspace_id: job.workspaceId,
      conversation_id: job.conversationId,
      seq: job.payload['seq'],
      reading: item?.reading,
      wait: (item?.waitMs ?? 0) / 1000,
      counts: item?.counts,
    }
  })
  await db.execute(store(JSON.stringify(given), { day, most: mostMs / 1000 }))
}

/**
 * Rows are locked in the order of the conversations' ids, so that two batches never block each other.
 * A turn job stands in the queue once:
 * a message that follows moves it back, but never past the bound.
 */
const store = (given: string, { day, most }: { day: string; most: number }) => sql`
with given as materialized (
  select * from jsonb_to_recordset(${given}::jsonb)
    as g(job bigint, attempts int, workspace_id uuid, conversation_id uuid, seq int, reading jsonb,
         wait float8, counts jsonb)
), ended as (
  delete from outbox using given
  where outbox.id = given.job and outbox.attempts = given.attempts
  returning outbox.id
), stored as (
  insert into readings (workspace_id, conversation_id, seq, reading)
  select workspace_id, conversation_id, seq, reading from given join ended on ended.id = given.job
  where reading is not null
  on conflict do nothing returning workspace_id, conversation_id, seq
), fresh as materialized (
  select given.* from given join stored using (workspace_id, conversation_id, seq)
), counted as (
  insert into outbox (workspace_id, kind, payload)
  select workspace_id, 'tally', jsonb_build_object('day', ${day}::text, 'counts', jsonb_agg(count))
  from fresh cross join jsonb_array_elements(counts) count
  where not exists (select from demonstrations d where d.workspace_id = fresh.workspace_id
                    and d.conversation_id = fresh.conversation_id)
  group by workspace_id
), asked as (
  insert into outbox (workspace_id, kind, key, conversation_id, run_at)
  select workspace_id, 'turn', fresh.conversation_id::text, fresh.conversation_id,
         now() + make_interval(secs => min(wait))
  from fresh group by workspace_id, fresh.conversation_id order by fresh.conversation_id
  on conflict (workspace_id, kind, key) where claimed_until is null and dead_at is null
  do update set run_at = case
    when least(excluded.run_at, outbox.run_at) <= now() then now()
    else least(excluded.run_at, outbox.first_at + make_interval(secs => ${most})) end
), latest as (
  select workspace_id, conversation_id,
         (array_agg(reading order by seq desc))[1] as reading,
         array_agg((reading->>'valence')::real order by seq) as path
  from fresh group by 1, 2
), lanes as (
  select c.workspace_id, c.id from conversations c
  where (c.workspace_id, c.id) in (select workspace_id, conversation_id from latest)
  order by c.id for update
)
update conversations c
set mood = jsonb_build_object('emotion', l.reading->'emotion', 'intensity', l.reading->'intensity',
                              'valence', l.reading->'valence'),
    path = (c.path || l.path)[greatest(1, cardinality(c.path || l.path) - 11):],
    language = case when l.reading->'language'->>'tag' = 'und' then c.language
                    else l.reading->'language'->>'tag' end,
    version = c.version + 1, updated_at = now()
from latest l join lanes on lanes.workspace_id = l.workspace_id and lanes.id = l.conversation_id
where c.workspace_id = l.workspace_id and c.id = l.conversation_id`
