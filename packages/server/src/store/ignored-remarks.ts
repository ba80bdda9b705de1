import { and, desc, eq } from 'drizzle-orm'
import { pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Db } from './db.ts'

export const ignoredRemarks = pgTable('ignored_remarks', {
  workspaceId: uuid('workspace_id').notNull(),
  userId: uuid('user_id').notNull(),
  id: uuid('id').notNull().defaultRandom(),
  rule: text('rule').notNull(),
  words: text('words').notNull(),
  ignoredAt: timestamp('ignored_at', { withTimezone: true }).notNull().defaultNow(),
})
export type IgnoredRemarkRow = typeof ignoredRemarks.$inferSelect

/** One agent: everything here is asked for by, and told to, this one person. */
export interface Owner {
  readonly workspaceId: string
  readonly userId: string
}

const of = ({ workspaceId, userId }: Owner) =>
  and(eq(ignoredRemarks.workspaceId, workspaceId), eq(ignoredRemarks.userId, userId))

/** What this agent does not want to be told again, the latest first. */
export const listIgnored = (db: Db, owner: Owner): Promise<IgnoredRemarkRow[]> =>
  db.select().from(ignoredRemarks).where(of(owner)).orderBy(desc(ignoredRemarks.ignoredAt))

/** Once is enough: the same remark again changes nothing. */
export async function insertIgnored(
  db: Db,
  owner: Owner,
  remark: { rule: string; words: string },
): Promise<void> {
  await db
    .insert(ignoredRemarks)
    .values({ workspaceId: owner.workspaceId, userId: owner.userId, ...remark })
    .onConflictDoNothing()
}

/** @returns whether this agent had ignored it */
export async function deleteIgnored(db: Db, owner: Owner, id: string): Promise<boolean> {
  const rows = await db
    .delete(ignoredRemarks)
    .where(and(of(owner), eq(ignoredRemarks.id, id)))
    .returning({ id: ignoredRemarks.id })
  return rows.length > 0
}

/** Forgets all of them. */
export async function deleteAllIgnored(db: Db, owner: Owner): Promise<void> {
  await db.delete(ignoredRemarks).where(of(owner))
}
