import { and, desc, eq, isNotNull, sql } from 'drizzle-orm'
import { bigint, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Db } from './db.ts'
import type { WebhookKey } from './webhooks.ts'

const at = (name: string) => timestamp(name, { withTimezone: true })

const deliveries = pgTable('webhook_deliveries', {
  workspaceId: uuid('workspace_id').notNull(),
  id: uuid('id').notNull().default(sql`gen_random_uuid()`),
  number: bigint('number', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
  webhookId: uuid('webhook_id').notNull(),
  event: text('event').notNull(),
  conversationId: uuid('conversation_id'),
  seq: integer('seq'),
  madeAt: at('made_at').notNull().defaultNow(),
  runAt: at('run_at').notNull().defaultNow(),
  attempts: integer('attempts').notNull().default(0),
  status: integer('status'),
  failure: text('failure'),
  triedAt: at('tried_at'),
  sentAt: at('sent_at'),
  deadAt: at('dead_at'),
})
export type WebhookDeliveryRow = typeof deliveries.$inferSelect

/** A claimed delivery. `attempts` is its fencing number: only the newest claim may finish it. */
export interface Due {
  readonly workspaceId: string
  readonly id: string
  readonly webhookId: string
  readonly event: string
  readonly conversationId: string | null
  readonly seq: number | null
  readonly madeAt: Date
  readonly attempts: number
}

/** Seconds after which what a process that died was sending is free again: longer than any try. */
const LEASE_SECONDS = 60

/**
 * Claims the next delivery of each webhook that nobody here is busy with: one that stalls holds up
 * nobody else’s, and each hears things in their order as long as it answers.
 */
export async function claimDue(
  db: Db,
  claim: { busy: readonly string[]; limit: number },
): Promise<Due[]> {
  const busy = `{${claim.busy.join(',')}}`
  const { rows } = await db.execute<Due & Record<string, unknown>>(sql`
    update webhook_deliveries d
    set attempts = d.attempts + 1, run_at = now() + make_interval(secs => ${LEASE_SECONDS})
    from (
      select next.workspace_id, next.id from webhooks w cross join lateral (
        select workspace_id, id from webhook_deliveries
        where workspace_id = w.workspace_id and webhook_id = w.id and run_at <= now()
          and sent_at is null and dead_at is null and (w.active or event = 'test')
        order by run_at, number limit 1 for update skip locked) next
      where w.id <> all (${busy}::uuid[]) limit ${claim.limit}) mine
    where d.workspace_id = mine.workspace_id and d.id = mine.id
    returning d.workspace_id as "workspaceId", d.id, d.webhook_id as "webhookId", d.event,
      d.conversation_id as "conversationId", d.seq, d.made_at as "madeAt", d.attempts`)
  return rows.map((row) => ({ ...row, madeAt: new Date(row.madeAt) }))
}

/** How a try ended; without a next one it is given up. */
export interface Tried {
  readonly status: number | null
  readonly failure: string | null
  readonly retryInMs: number | null
}

/** Keeps how a try ended, unless somebody else has claimed it since. */
export async function finishDue(db: Db, due: Due, tried: Tried): Promise<void> {
  const { status, failure, retryInMs } = tried
  const now = sql`now()`
  await db
    .update(deliveries)
    .set({
      status,
      failure,
      triedAt: now,
      ...(failure === null && { sentAt: now }),
      ...(failure !== null && retryInMs === null && { deadAt: now }),
      ...(retryInMs !== null && {
        runAt: sql`now() + make_interval(secs => ${retryInMs / 1000})`,
      }),
    })
    .where(
      and(
        eq(deliveries.workspaceId, due.workspaceId),
        eq(deliveries.id, due.id),
        eq(deliveries.attempts, due.attempts),
      ),
    )
}

const ofWebhook = ({ workspaceId, id }: WebhookKey) =>
  and(eq(deliveries.workspaceId, workspaceId), eq(deliveries.webhookId, id))

/** What was told last, the newest first. */
export const latestDeliveries = (
  db: Db,
  key: WebhookKey,
  limit: number,
): Promise<WebhookDeliveryRow[]> =>
  db.select().from(deliveries).where(ofWebhook(key)).orderBy(desc(deliveries.number)).limit(limit)

/** A delivery that says nothing but that it came. */
export async function insertTest(db: Db, key: WebhookKey): Promise<WebhookDeliveryRow> {
  const { workspaceId, id: webhookId } = key
  const [row] = await db
    .insert(deliveries)
    .values({ workspaceId, webhookId, event: 'test' })
    .returning()
  return row as WebhookDeliveryRow
}

/** Gives what was given up a new life, with all its attempts. @returns whether there was one */
export async function reviveDue(db: Db, key: WebhookKey, delivery: string): Promise<boolean> {
  const fresh = { deadAt: null, attempts: 0, runAt: sql`now()` }
  const dead = and(ofWebhook(key), eq(deliveries.id, delivery), isNotNull(deliveries.deadAt))
  return (await db.update(deliveries).set(fresh).where(dead).returning()).length > 0
}

/** Waiting, sent and given up, by webhook. */
export async function countDeliveries(
  db: Db,
  workspaceId: string,
): Promise<Map<string, { waiting: number; sent: number; dead: number }>> {
  const { rows } = await db.execute<{
    id: string
    waiting: number
    sent: number
    dead: number
  }>(sql`
    select webhook_id as id,
           count(*) filter (where sent_at is null and dead_at is null)::int as waiting,
           count(*) filter (where sent_at is not null)::int as sent,
           count(*) filter (where dead_at is not null)::int as dead
    from webhook_deliveries where workspace_id = ${workspaceId} group by 1`)
  return new Map(rows.map(({ id, waiting, sent, dead }) => [id, { waiting, sent, dead }]))
}

/** What was sent is remembered for so many days, what was given up four times as long. */
export async function forgetDeliveries(db: Db, days: number): Promise<void> {
  await db.execute(sql`
    delete from webhook_deliveries
    where sent_at < now() - make_interval(days => ${days})
       or dead_at < now() - make_interval(days => ${4 * days})`)
}
