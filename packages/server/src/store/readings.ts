import type { Reading } from '@diapason/engine'
import { and, asc, eq, gt } from 'drizzle-orm'
import { integer, jsonb, pgTable, uuid } from 'drizzle-orm/pg-core'
import type { ConversationKey } from './conversations.ts'
import type { Db } from './db.ts'

export const readings = pgTable('readings', {
  workspaceId: uuid('workspace_id').notNull(),
  conversationId: uuid('conversation_id').notNull(),
  seq: integer('seq').notNull(),
  reading: jsonb('reading').$type<Reading>().notNull(),
})
export type ReadingRow = typeof readings.$inferSelect

/** @returns whether the reading is new: of two that come at once, one counts */
export async function insertReading(tx: Db, row: ReadingRow): Promise<boolean> {
  const rows = await tx
    .insert(readings)
    .values(row)
    .onConflictDoNothing()
    .returning({ seq: readings.seq })
  return rows.length > 0
}

/** Readings of a conversation after a sequence number, in order. */
export async function readingsAfter(
  db: Db,
  key: ConversationKey,
  after: number,
): Promise<{ seq: number; reading: Reading }[]> {
  return db
    .select({ seq: readings.seq, reading: readings.reading })
    .from(readings)
    .where(
      and(
        eq(readings.workspaceId, key.workspaceId),
        eq(readings.conversationId, key.conversationId),
        gt(readings.seq, after),
      ),
    )
    .orderBy(asc(readings.seq))
}
