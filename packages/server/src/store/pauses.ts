import { and, eq, sql } from 'drizzle-orm'
import { pgTable, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Db } from './db.ts'
import type { Person } from './presences.ts'

const pauses = pgTable('pauses', {
  workspaceId: uuid('workspace_id').notNull(),
  userId: uuid('user_id').notNull(),
  until: timestamp('until', { withTimezone: true }),
  notBefore: timestamp('not_before', { withTimezone: true }).notNull(),
})

/** Minutes after a pause, or after a no, before another is proposed. */
const QUIET_MINUTES = 60

const minutesFromNow = (minutes: number) => sql`now() + make_interval(mins => ${minutes})`

async function keep(
  db: Db,
  person: Person,
  set: { until: ReturnType<typeof sql> | null; notBefore: ReturnType<typeof sql> },
): Promise<void> {
  await db
    .insert(pauses)
    .values({ ...person, ...set })
    .onConflictDoUpdate({ target: [pauses.workspaceId, pauses.userId], set })
}

/** Nothing is offered to this person for so many minutes; to others they are not here. */
export const beginPause = (db: Db, person: Person, minutes: number): Promise<void> =>
  keep(db, person, {
    until: minutesFromNow(minutes),
    notBefore: minutesFromNow(minutes + QUIET_MINUTES),
  })

/** Ends it, or says no to one that was proposed. */
export const endPause = (db: Db, person: Person): Promise<void> =>
  keep(db, person, { until: null, notBefore: minutesFromNow(QUIET_MINUTES) })

/** Until when this person pauses, and whether another pause may be proposed. */
export async function findPause(
  db: Db,
  { workspaceId, userId }: Person,
): Promise<{ until: Date | null; mayPropose: boolean }> {
  const [row] = await db
    .select({
      until: sql`case when ${pauses.until} > now() then ${pauses.until} end`.mapWith(pauses.until),
      mayPropose: sql<boolean>`${pauses.notBefore} < now()`,
    })
    .from(pauses)
    .where(and(eq(pauses.workspaceId, workspaceId), eq(pauses.userId, userId)))
  return { until: row?.until ?? null, mayPropose: row?.mayPropose ?? true }
}

/** Those that no longer count, so that nothing tells who paused when. */
export async function forgetPauses(db: Db): Promise<void> {
  await db.delete(pauses).where(sql`${pauses.notBefore} < now()`)
}
