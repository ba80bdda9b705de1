import { and, asc, eq, gte, lte, sql } from 'drizzle-orm'
import { date, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { Db } from './db.ts'

export const tallies = pgTable('tallies', {
  workspaceId: uuid('workspace_id').notNull(),
  day: date('day').notNull(),
  name: text('name').notNull(),
  label: text('label').notNull(),
  count: integer('count').notNull(),
})

/** One thing to count: `{ name: 'emotion', label: 'frustration' }`. */
export interface Count {
  readonly name: string
  readonly label: string
}

/**
 * Adds to the counts, in the transaction that ends the jobs which asked for it. Rows are written in
 * one order everywhere, so that two transactions never wait for each other.
 */
export async function addToTallies(
  tx: Db,
  counts: readonly (Count & { workspaceId: string; day: string })[],
): Promise<void> {
  if (counts.length === 0) return
  await tx.execute(sql`
    insert into tallies (workspace_id, day, name, label, count)
    select "workspaceId", day, name, label, count(*)
    from jsonb_to_recordset(${JSON.stringify(counts)}::jsonb)
      as c("workspaceId" uuid, day date, name text, label text)
    group by 1, 2, 3, 4 order by 1, 2, 3, 4
    on conflict (workspace_id, day, name, label)
    do update set count = tallies.count + excluded.count`)
}

/** Counts between two days, both included. */
export const listTallies = (
  db: Db,
  workspaceId: string,
  days: { from: string; to: string },
): Promise<(typeof tallies.$inferSelect)[]> =>
  db
    .select()
    .from(tallies)
    .where(
      and(
        eq(tallies.workspaceId, workspaceId),
        gte(tallies.day, days.from),
        lte(tallies.day, days.to),
      ),
    )
    .orderBy(asc(tallies.day), asc(tallies.name), asc(tallies.label))
