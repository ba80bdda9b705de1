import type { Reading } from '@diapason/engine'
import { and, asc, between, eq } from 'drizzle-orm'
import { integer, jsonb, pgTable, uuid } from 'drizzle-orm/pg-core'
import type { ConversationKey } from './conversations.ts'
import type { Db } from './db.ts'

export const readings = pgTable('readings', {
  workspaceId: uuid('workspace_id').notNull(),
  conversationId: uuid('conversation_id').notNull(),
  seq: integer('seq').notNull(),
  reading: jsonb('reading').$type<Reading>().notNull(),
})

/** Readings of the messages from one number to another, both included, in order. */
export async function readingsBetween(
  db: Db,
  key: ConversationKey,
  page: { from: number; to: number },
): Promise<{ seq: number; reading: Reading }[]> {
  return db
    .select({ seq: readings.seq, reading: readings.reading })
    .from(readings)
    .where(
      and(
        eq(readings.workspaceId, key.workspaceId),
        eq(readings.conversationId, key.conversationId),
        between(readings.seq, page.from, page.to),
      ),
    )
    .orderBy(asc(readings.seq))
}

/** The highest number a message can have. */
const LAST = 2 ** 31 - 1

/** Readings of a conversation after a sequence number, in order. */
export const readingsAfter = (
  db: Db,
  key: ConversationKey,
  after: number,
): Promise<{ seq: number; reading: Reading }[]> =>
  readingsBetween(db, key, { from: after + 1, to: LAST })
