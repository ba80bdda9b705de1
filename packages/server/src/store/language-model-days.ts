import { and, eq, sql } from 'drizzle-orm'
import { bigint, date, doublePrecision, integer, pgTable, uuid } from 'drizzle-orm/pg-core'
import type { Db } from './db.ts'

const days = pgTable('language_model_days', {
  workspaceId: uuid('workspace_id').notNull(),
  day: date('day').notNull(),
  calls: integer('calls').notNull(),
  kept: integer('kept').notNull(),
  tokens: bigint('tokens', { mode: 'number' }).notNull(),
  cost: doublePrecision('cost').notNull(),
})

/** One day of one workspace, in UTC. */
export interface SpendingDay {
  readonly workspaceId: string
  readonly day: string
}

/** Tokens of one or more questions, and what they cost in the currency of the settings. */
export interface Spending {
  readonly tokens: number
  readonly cost: number
}

/** What a workspace has spent on a day. */
export async function findSpending(
  db: Db,
  at: SpendingDay,
): Promise<Spending & { calls: number; kept: number }> {
  const [row] = await db
    .select()
    .from(days)
    .where(and(eq(days.workspaceId, at.workspaceId), eq(days.day, at.day)))
  const { calls = 0, kept = 0, tokens = 0, cost = 0 } = row ?? {}
  return { calls, kept, tokens, cost }
}

/**
 * Sets aside what a question may cost at most, before it is asked: of many at once none gets past
 * the limit.
 *
 * @param most tokens and cost (null: any) that the day may reach
 * @returns whether there was enough left
 */
export async function reserve(
  db: Db,
  at: SpendingDay & Spending,
  most: { tokens: number; cost: number | null },
): Promise<boolean> {
  const { rows } = await db.execute(sql`
    insert into language_model_days as d (workspace_id, day, calls, kept, tokens, cost)
    select ${at.workspaceId}::uuid, ${at.day}::date, 1, 0, ${at.tokens}::bigint, ${at.cost}::float8
    where ${at.tokens}::bigint <= ${most.tokens}::bigint
      and ${at.cost}::float8 <= coalesce(${most.cost}::float8, 'infinity')
    on conflict (workspace_id, day) do update set calls = d.calls + 1,
      tokens = d.tokens + excluded.tokens, cost = d.cost + excluded.cost
    where d.tokens + excluded.tokens <= ${most.tokens}::bigint
      and d.cost + excluded.cost <= coalesce(${most.cost}::float8, 'infinity')
    returning 1`)
  return rows.length > 0
}

/** Corrects what was set aside to what was spent, and counts words that were used. */
export async function settle(
  db: Db,
  at: SpendingDay,
  change: Spending & { kept: boolean },
): Promise<void> {
  await db.execute(sql`
    update language_model_days
    set tokens = greatest(0, tokens + ${change.tokens}::bigint),
        cost = greatest(0, cost + ${change.cost}::float8), kept = kept + ${change.kept ? 1 : 0}
    where workspace_id = ${at.workspaceId} and day = ${at.day}::date`)
}
