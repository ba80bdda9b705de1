import type { Decision } from '@diapason/engine'
import { and, eq } from 'drizzle-orm'
import { integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { ConversationKey } from './conversations.ts'
import type { Db } from './db.ts'

export const decisions = pgTable('decisions', {
  workspaceId: uuid('workspace_id').notNull(),
  id: uuid('id').notNull(),
  conversationId: uuid('conversation_id').notNull(),
  fromSeq: integer('from_seq').notNull(),
  uptoSeq: integer('upto_seq').notNull(),
  fence: integer('fence').notNull(),
  policyVersion: integer('policy_version').notNull(),
  outcome: text('outcome', { enum: ['reply', 'suggest', 'handover', 'wait'] }).notNull(),
  decision: jsonb('decision').$type<Decision>().notNull(),
})
export type DecisionRow = typeof decisions.$inferSelect

/** The decision on a turn, if one was stored before a crash. A turn is named by its last message. */
export async function findDecision(
  db: Db,
  key: ConversationKey,
  uptoSeq: number,
): Promise<DecisionRow | undefined> {
  const [row] = await db
    .select()
    .from(decisions)
    .where(
      and(
        eq(decisions.workspaceId, key.workspaceId),
        eq(decisions.conversationId, key.conversationId),
        eq(decisions.uptoSeq, uptoSeq),
      ),
    )
  return row
}

/** @returns whether it is the first on its turn: of two that come at once, one stands */
export async function insertDecision(tx: Db, row: DecisionRow): Promise<boolean> {
  const { workspaceId, conversationId, uptoSeq } = decisions
  const rows = await tx
    .insert(decisions)
    .values(row)
    .onConflictDoNothing({ target: [workspaceId, conversationId, uptoSeq] })
    .returning({ id: decisions.id })
  return rows.length > 0
}
