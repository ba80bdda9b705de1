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
