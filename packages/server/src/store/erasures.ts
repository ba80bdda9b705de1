import type { Erasure } from '@diapason/contract'
import { desc, eq } from 'drizzle-orm'
import { jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Db } from './db.ts'

const erasures = pgTable('erasures', {
  workspaceId: uuid('workspace_id').notNull(),
  id: uuid('id').notNull(),
  customerId: uuid('customer_id'),
  conversationIds: uuid('conversation_ids').array().notNull(),
  askedBy: text('asked_by').$type<Erasure['askedBy']>().notNull(),
  userId: uuid('user_id'),
  counts: jsonb('counts').$type<Erasure['counts']>().notNull(),
  erasedAt: timestamp('erased_at', { withTimezone: true }).notNull().defaultNow(),
})
export type ErasureRow = typeof erasures.$inferSelect

/** Written in the transaction that erases: there is no erasure without its proof. */
export async function insertErasure(
  tx: Db,
  row: Omit<ErasureRow, 'erasedAt'>,
): Promise<ErasureRow> {
  const [stored] = await tx.insert(erasures).values(row).returning()
  return stored as ErasureRow
}

/** The latest erasures of a workspace, the newest first. */
export const latestErasures = (db: Db, workspaceId: string, limit: number): Promise<ErasureRow[]> =>
  db
    .select()
    .from(erasures)
    .where(eq(erasures.workspaceId, workspaceId))
    .orderBy(desc(erasures.erasedAt))
    .limit(limit)
