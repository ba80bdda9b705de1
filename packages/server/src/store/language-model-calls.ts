import {
  LANGUAGE_MODEL_PROVIDERS,
  type LanguageModelCall,
  type LanguageModelRefusal,
  type Sent,
} from '@diapason/contract'
import { and, asc, desc, eq, getTableColumns, ne } from 'drizzle-orm'
import { integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { ConversationKey } from './conversations.ts'
import type { Db } from './db.ts'
import { drafts } from './drafts.ts'

const calls = pgTable('language_model_calls', {
  workspaceId: uuid('workspace_id').notNull(),
  id: uuid('id').notNull(),
  conversationId: uuid('conversation_id'),
  provider: text('provider', { enum: [...LANGUAGE_MODEL_PROVIDERS] }).notNull(),
  model: text('model').notNull(),
  sent: jsonb('sent').$type<Sent>().notNull(),
  outcome: text('outcome').$type<'kept' | LanguageModelRefusal>().notNull(),
  rules: text('rules').array().notNull(),
  milliseconds: integer('milliseconds').notNull(),
  calledAt: timestamp('called_at', { withTimezone: true }).notNull().defaultNow(),
})
export type CallRow = typeof calls.$inferSelect

/** A question and what became of it, without what was sent. */
export const presentCall = (row: CallRow): LanguageModelCall => ({
  id: row.id,
  conversationId: row.conversationId,
  provider: row.provider,
  model: row.model,
  outcome: row.outcome,
  rules: row.rules,
  milliseconds: row.milliseconds,
  at: row.calledAt.toISOString(),
})

export async function insertCall(db: Db, row: Omit<CallRow, 'calledAt'>): Promise<void> {
  await db.insert(calls).values(row)
}

/** Questions whose answers were not used, newest first. */
export const failedCalls = (db: Db, workspaceId: string, limit: number): Promise<CallRow[]> =>
  db
    .select()
    .from(calls)
    .where(and(eq(calls.workspaceId, workspaceId), ne(calls.outcome, 'kept')))
    .orderBy(desc(calls.calledAt))
    .limit(limit)

/** What was asked for a conversation, oldest first, with the draft that it was asked for. */
export const callsOf = (
  db: Db,
  key: ConversationKey,
): Promise<(CallRow & { draftId: string | null })[]> =>
  db
    .select({ ...getTableColumns(calls), draftId: drafts.id })
    .from(calls)
    .leftJoin(drafts, and(eq(drafts.workspaceId, calls.workspaceId), eq(drafts.callId, calls.id)))
    .where(
      and(eq(calls.workspaceId, key.workspaceId), eq(calls.conversationId, key.conversationId)),
    )
    .orderBy(asc(calls.calledAt))
