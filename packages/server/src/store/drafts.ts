import type { GeneratedBy } from '@diapason/contract'
import type { Draft } from '@diapason/engine'
import { and, asc, desc, eq } from 'drizzle-orm'
import { integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { ConversationKey } from './conversations.ts'
import type { Db } from './db.ts'
import { decisions } from './decisions.ts'

export const drafts = pgTable('drafts', {
  workspaceId: uuid('workspace_id').notNull(),
  id: uuid('id').notNull(),
  conversationId: uuid('conversation_id').notNull(),
  decisionId: uuid('decision_id'),
  speaker: text('speaker', { enum: ['bot', 'agent'] }).notNull(),
  agentId: uuid('agent_id'),
  fence: integer('fence').notNull(),
  draft: jsonb('draft').$type<Draft>().notNull(),
  /** Null: the composer. */
  generatedBy: jsonb('generated_by').$type<GeneratedBy>(),
  /** What a language model was asked for it, whether its words were used or not. */
  callId: uuid('call_id'),
  draftedAt: timestamp('drafted_at', { withTimezone: true }).notNull().defaultNow(),
})
export type DraftRow = typeof drafts.$inferSelect

const inConversation = (key: ConversationKey) =>
  and(eq(drafts.workspaceId, key.workspaceId), eq(drafts.conversationId, key.conversationId))

export async function findDraft(
  db: Db,
  workspaceId: string,
  id: string,
): Promise<DraftRow | undefined> {
  const [row] = await db
    .select()
    .from(drafts)
    .where(and(eq(drafts.workspaceId, workspaceId), eq(drafts.id, id)))
  return row
}

/** The draft made for a decision, if one was stored before a crash. */
export async function findDraftOf(
  db: Db,
  workspaceId: string,
  decisionId: string,
): Promise<DraftRow | undefined> {
  const [row] = await db
    .select()
    .from(drafts)
    .where(and(eq(drafts.workspaceId, workspaceId), eq(drafts.decisionId, decisionId)))
  return row
}

type NewDraft = Omit<DraftRow, 'draftedAt' | 'generatedBy' | 'callId'> &
  Partial<Pick<DraftRow, 'generatedBy' | 'callId'>>

/** Stores a draft; the same one again (same id or same decision) changes nothing. */
export async function insertDraft(tx: Db, row: NewDraft): Promise<void> {
  await tx.insert(drafts).values(row).onConflictDoNothing()
}

/** What the bot has worded in a conversation, oldest first: its pieces may not come again. */
export const botDrafts = (db: Db, key: ConversationKey): Promise<DraftRow[]> =>
  db
    .select()
    .from(drafts)
    .where(and(inConversation(key), eq(drafts.speaker, 'bot')))
    .orderBy(asc(drafts.draftedAt))

/** The newest draft that answers a turn, with the turn's last message, for an agent to approve. */
export async function latestBotDraft(
  db: Db,
  key: ConversationKey,
): Promise<{ draft: DraftRow; uptoSeq: number } | undefined> {
  const decision = and(
    eq(decisions.workspaceId, drafts.workspaceId),
    eq(decisions.id, drafts.decisionId),
  )
  const [row] = await db
    .select({ draft: drafts, uptoSeq: decisions.uptoSeq })
    .from(drafts)
    .innerJoin(decisions, decision)
    .where(inConversation(key))
    .orderBy(desc(drafts.draftedAt))
    .limit(1)
  return row
}
