import type { Adjustment } from '@diapason/engine'
import { eq, sql } from 'drizzle-orm'
import { bigint, jsonb, pgTable, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Db } from './db.ts'

export const adjustments = pgTable('adjustments', {
  workspaceId: uuid('workspace_id').primaryKey(),
  /** Null when there was nothing to learn from. */
  data: jsonb('data').$type<Adjustment>(),
  job: bigint('job', { mode: 'bigint' }).notNull(),
  madeAt: timestamp('made_at', { withTimezone: true }).notNull().defaultNow(),
})
export type AdjustmentRow = typeof adjustments.$inferSelect

/** What the corrections of a workspace change in its readings; undefined before the first of them. */
export async function findAdjustment(
  db: Db,
  workspaceId: string,
): Promise<AdjustmentRow | undefined> {
  const [row] = await db.select().from(adjustments).where(eq(adjustments.workspaceId, workspaceId))
  return row
}

/**
 * Stores what was learnt; null when there was nothing. A job that began later knows more: what it
 * stored stands.
 */
export async function storeAdjustment(
  tx: Db,
  workspaceId: string,
  made: { data: Adjustment | null; job: bigint },
): Promise<void> {
  await tx
    .insert(adjustments)
    .values({ workspaceId, ...made })
    .onConflictDoUpdate({
      target: adjustments.workspaceId,
      set: { ...made, madeAt: sql`now()` },
      setWhere: sql`${adjustments.job} < excluded.job`,
    })
}

/** Seconds in which further changes join the same job: people correct several messages in a row. */
const GATHER_SECONDS = 0.4

/**
 * Asks for a new adjustment, in the transaction that makes it necessary; a burst makes one job. A job
 * that waits is held until the commit, so that nobody learns without what is being said.
 */
export async function askForAdjustment(tx: Db, workspaceId: string): Promise<void> {
  await tx.execute(sql`
    insert into outbox (workspace_id, kind, key, run_at)
    values (${workspaceId}, 'adjust', 'adjust', now() + make_interval(secs => ${GATHER_SECONDS}))
    on conflict (workspace_id, kind, key) where claimed_until is null and dead_at is null
    do update set run_at = outbox.run_at`)
}

/** After an update of the shipped weights: what was learnt on others must be learnt anew. */
export async function askForOutdated(db: Db, basis: string): Promise<void> {
  await db.execute(sql`
    insert into outbox (workspace_id, kind, key)
    select workspace_id, 'adjust', 'adjust' from adjustments where data->>'basis' <> ${basis}
    on conflict (workspace_id, kind, key) where claimed_until is null and dead_at is null do nothing`)
}

/** How much there is to learn from, and whether some of it still waits. */
export async function lessonCounts(
  db: Db,
  workspaceId: string,
): Promise<{ corrections: number; examples: number; pending: boolean }> {
  const { rows } = await db.execute<{
    corrections: number
    examples: number
    pending: boolean
  }>(sql`
    select (select count(*)::int from corrections where workspace_id = ${workspaceId}) as corrections,
           (select count(*)::int from intent_examples where workspace_id = ${workspaceId}) as examples,
           exists (select from outbox where workspace_id = ${workspaceId} and kind = 'adjust'
                   and dead_at is null) as pending`)
  return rows[0] ?? { corrections: 0, examples: 0, pending: false }
}
