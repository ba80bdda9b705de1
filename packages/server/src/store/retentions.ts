import { DEFAULT_RETENTION, type Retention } from '@diapason/contract'
import { eq, sql } from 'drizzle-orm'
import { integer, pgTable, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Db } from './db.ts'

const retentions = pgTable('retentions', {
  workspaceId: uuid('workspace_id').primaryKey(),
  feelingsDays: integer('feelings_days').notNull(),
  correctionsDays: integer('corrections_days').notNull(),
  messagesDays: integer('messages_days').notNull(),
  changedBy: uuid('changed_by'),
  changedAt: timestamp('changed_at', { withTimezone: true }).notNull().defaultNow(),
})

/** How long a workspace keeps things; the default while nobody has said otherwise. */
export async function findRetention(db: Db, workspaceId: string): Promise<Retention> {
  const { feelingsDays, correctionsDays, messagesDays } = retentions
  const [row] = await db
    .select({ feelingsDays, correctionsDays, messagesDays })
    .from(retentions)
    .where(eq(retentions.workspaceId, workspaceId))
  return row ?? { ...DEFAULT_RETENTION }
}

export async function putRetention(
  db: Db,
  of: { workspaceId: string; changedBy: string | null },
  retention: Retention,
): Promise<void> {
  await db
    .insert(retentions)
    .values({ ...of, ...retention })
    .onConflictDoUpdate({
      target: retentions.workspaceId,
      set: { ...retention, changedBy: of.changedBy, changedAt: sql`now()` },
    })
}
