import { inArray, and, eq, sql, type SQL } from 'drizzle-orm'
import { integer, pgTable, uuid } from 'drizzle-orm/pg-core'
import { conversations, type ConversationKey } from './conversations.ts'
import type { Db } from './db.ts'
import { namesUnseen } from './mentions.ts'

export const agentSeen = pgTable('agent_seen', {
  workspaceId: uuid('workspace_id').notNull(),
  userId: uuid('user_id').notNull(),
  conversationId: uuid('conversation_id').notNull(),
  seq: integer('seq').notNull(),
})

const seenBy = (userId: string): SQL => sql`coalesce((
  select s.seq from agent_seen s
   where s.workspace_id = ${conversations.workspaceId} and s.user_id = ${userId}::uuid
     and s.conversation_id = ${conversations.id}), 0)`

/** An open conversation with words of the customer or of a colleague after what this agent has seen. */
const hasNewWords = (userId: string): SQL => sql`${conversations.state} = 'open'
  and ${conversations.lastSeq} > ${seenBy(userId)}
  and exists (
    select from messages m
     where m.workspace_id = ${conversations.workspaceId} and m.conversation_id = ${conversations.id}
       and (m.author = 'customer' or m.agent_id <> ${userId}::uuid)
       and m.seq > ${seenBy(userId)})`

/** The same, or a note that names this agent, who has not seen it. */
export const isUnreadBy = (userId: string): SQL =>
  sql`((${hasNewWords(userId)}) or ${namesUnseen(userId)})`

/** Keeps how far this agent has read; a smaller number changes nothing. */
export async function markAgentSeen(
  db: Db,
  { workspaceId, conversationId }: ConversationKey,
  seen: { userId: string; seq: number },
): Promise<void> {
  await db
    .insert(agentSeen)
    .values({ workspaceId, conversationId, ...seen })
    .onConflictDoUpdate({
      target: [agentSeen.workspaceId, agentSeen.userId, agentSeen.conversationId],
      set: { seq: sql`greatest(${agentSeen.seq}, excluded.seq)` },
    })
}

/** Those of a list that this agent has not seen the end of. */
export async function unreadAmong(
  db: Db,
  workspaceId: string,
  asked: { userId: string; ids: string[] },
): Promise<string[]> {
  if (asked.ids.length === 0) return []
  const rows = await db
    .select({ id: conversations.id })
    .from(conversations)
    .where(
      and(
        eq(conversations.workspaceId, workspaceId),
        inArray(conversations.id, asked.ids),
        isUnreadBy(asked.userId),
      ),
    )
  return rows.map(({ id }) => id)
}
