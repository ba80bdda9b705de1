import { and, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { bigint, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type pg from 'pg'
import type { Db } from './db.ts'

export const outbox = pgTable('outbox', {
  id: bigint('id', { mode: 'bigint' }).primaryKey().generatedAlwaysAsIdentity(),
  workspaceId: uuid('workspace_id').notNull(),
  eventId: uuid('event_id').notNull().default(sql`gen_random_uuid()`),
  kind: text('kind').notNull(),
  key: text('key'),
  conversationId: uuid('conversation_id'),
  payload: jsonb('payload').$type<Record<string, unknown>>().notNull(),
  runAt: timestamp('run_at', { withTimezone: true }).notNull().defaultNow(),
  firstAt: timestamp('first_at', { withTimezone: true }).notNull().defaultNow(),
  attempts: integer('attempts').notNull().default(0),
  failures: integer('failures').notNull().default(0),
  claimedUntil: timestamp('claimed_until', { withTimezone: true }),
  deadAt: timestamp('dead_at', { withTimezone: true }),
  error: text('error'),
})
export type OutboxRow = typeof outbox.$inferSelect

/** A claimed job. `attempts` is its fencing number: only the newest claim may finish it. */
export interface Job {
  readonly id: string
  readonly workspaceId: string
  /** Stable over all attempts: receivers know a repetition by it. */
  readonly eventId: string
  readonly kind: string
  readonly conversationId: string
  readonly payload: Readonly<Record<string, unknown>>
  readonly attempts: number
  /** How often it ended in an error; a process that died under it does not count. */
  readonly failures: number
  readonly firstAt: Date
}

/** Seconds after which the work of a process that died is free again. */
export const LEASE_SECONDS = 15

/** Kinds that are done many at a time. An index of their own keeps the others quick to find. */
export const TOGETHER_KINDS: readonly string[] = ['analyse', 'tally']

/**
 * `run_at` says from when on a job may be claimed; a claim moves it to the end of its lease. So the
 * index leads to what is due, past everything that waits or is being worked on. The condition on the
 * kind stands in the text, as it does in the two partial indexes.
 */
const claimOf = (condition: string) => `
update outbox set attempts = attempts + 1,
  run_at = now() + make_interval(secs => ${LEASE_SECONDS}),
  claimed_until = now() + make_interval(secs => ${LEASE_SECONDS})
where id in (
  select id from outbox where run_at <= now() and dead_at is null and ${condition}
  order by run_at limit $1 for update skip locked)
returning id, workspace_id as "workspaceId", event_id as "eventId", kind,
  conversation_id as "conversationId", payload, attempts, failures, first_at as "firstAt"`

const IN_TOGETHER = `in (${TOGETHER_KINDS.map((kind) => `'${kind}'`).join(', ')})`
const TOGETHER = claimOf(`kind ${IN_TOGETHER} and kind = any ($2)`)
const ALONE = claimOf(`kind not ${IN_TOGETHER} and kind <> all ($2)`)

/** Claims due jobs of kinds that are done together; two claimers never get the same one. */
export async function claimTogether(
  pool: pg.Pool,
  limit: number,
  kinds: readonly string[],
): Promise<Job[]> {
  if (kinds.length === 0) return []
  const values = [limit, kinds]
  const { rows } = await pool.query<Job>({ name: 'claim-together', text: TOGETHER, values })
  return rows
}

/** Claims due jobs of all other kinds but some, those that this version does not know among them. */
export async function claimAlone(
  pool: pg.Pool,
  limit: number,
  but: readonly string[] = [],
): Promise<Job[]> {
  if (limit <= 0) return []
  const values = [limit, but]
  const { rows } = await pool.query<Job>({ name: 'claim-alone', text: ALONE, values })
  return rows
}

/** Thrown when a job was claimed by somebody else meanwhile: the transaction must not commit. */
export class StaleClaim extends Error {
  override readonly name = 'StaleClaim'
}

/**
 * Ends jobs, in the transaction of their effects.
 * @throws {@link StaleClaim} when one of them belongs to a newer claim
 */
export async function finishJobs(tx: Db, jobs: readonly Job[]): Promise<void> {
  const claims = JSON.stringify(jobs.map(({ id, attempts }) => ({ id, attempts })))
  const { rowCount } = await tx.execute(sql`
    delete from outbox using jsonb_to_recordset(${claims}::jsonb) as mine(id bigint, attempts int)
    where outbox.id = mine.id and outbox.attempts = mine.attempts`)
  if (rowCount !== jobs.length) throw new StaleClaim('a job was claimed anew')
}

/** A job that was claimed once keeps its claim, or it would stand in the way of a newer one. */
const claimableIn = (ms: number) => {
  const then = sql`now() + make_interval(secs => ${ms / 1000})`
  return { runAt: then, claimedUntil: then }
}

/** Puts a failed job back for later, or among the dead letters when it failed too often. */
export async function failJob(
  db: Db,
  job: Job,
  failure: { error: string; retryInMs: number | null; counts: boolean },
): Promise<void> {
  const { error, retryInMs, counts } = failure
  await db
    .update(outbox)
    .set({
      error,
      failures: job.failures + (counts ? 1 : 0),
      ...claimableIn(retryInMs ?? 0),
      ...(retryInMs === null && { deadAt: sql`now()` }),
    })
    .where(and(eq(outbox.id, BigInt(job.id)), eq(outbox.attempts, job.attempts)))
}

/** Lets a claimed job run again at a later moment, not counted as a failure. */
export async function postponeJob(db: Db, job: Job, ms: number): Promise<void> {
  await db
    .update(outbox)
    .set(claimableIn(ms))
    .where(and(eq(outbox.id, BigInt(job.id)), eq(outbox.attempts, job.attempts)))
}

/** Is such work still to be done for a conversation? Dead letters are not. */
export async function isPending(
  db: Db,
  key: { workspaceId: string; conversationId: string },
  kind: string,
): Promise<boolean> {
  const pending = and(
    eq(outbox.workspaceId, key.workspaceId),
    eq(outbox.conversationId, key.conversationId),
    eq(outbox.kind, kind),
    isNull(outbox.deadAt),
  )
  return (await db.$count(outbox, pending)) > 0
}

/**
 * Adds work, in the transaction that makes it necessary; `inMs` keeps it for later. With a `key` it
 * stands in the queue once, however often it is asked for.
 */
export async function addJob(
  tx: Db,
  job: {
    workspaceId: string
    kind: string
    conversationId: string | null
    payload?: object
    inMs?: number
    key?: string
  },
): Promise<void> {
  const { inMs = 0, ...row } = job
  const runAt = sql`now() + make_interval(secs => ${inMs / 1000})`
  const added = { ...row, payload: { ...job.payload }, runAt }
  await tx.insert(outbox).values(added).onConflictDoNothing()
}

/** Frees every claim: right at the start of the only process on a database. */
export async function freeClaims(db: Db): Promise<void> {
  await db.update(outbox).set(claimableIn(0)).where(isNotNull(outbox.claimedUntil))
}

/** Jobs that failed too often, newest first: a visible queue, never a loss. */
export const listDeadLetters = (db: Db, workspaceId: string): Promise<OutboxRow[]> =>
  db
    .select()
    .from(outbox)
    .where(and(eq(outbox.workspaceId, workspaceId), isNotNull(outbox.deadAt)))
    .orderBy(desc(outbox.deadAt))
    .limit(200)

/** Gives a dead letter a new life, with all its attempts. @returns whether there was one */
export async function reviveJob(db: Db, workspaceId: string, id: bigint): Promise<boolean> {
  const rows = await db
    .update(outbox)
    .set({ deadAt: null, attempts: 0, failures: 0, ...claimableIn(0), error: null })
    .where(and(eq(outbox.workspaceId, workspaceId), eq(outbox.id, id), isNotNull(outbox.deadAt)))
    .returning({ id: outbox.id })
  return rows.length > 0
}

/** How the queue is doing: seconds the oldest due job has waited, and dead letters. */
export async function queueState(db: Db): Promise<{ lagSeconds: number; deadLetters: number }> {
  const { rows } = await db.execute<{ lag: number; dead: number }>(sql`
    select coalesce(extract(epoch from now() - min(run_at)
             filter (where dead_at is null and run_at < now())), 0)::float8 as lag,
           count(*) filter (where dead_at is not null)::int as dead
    from outbox`)
  return { lagSeconds: rows[0]?.lag ?? 0, deadLetters: rows[0]?.dead ?? 0 }
}
