import { and, asc, eq, sql } from 'drizzle-orm'
import { conversations, type ConversationKey, type ConversationRow } from './conversations.ts'
import type { Db } from './db.ts'

/** All conversations of a customer, the oldest first. */
export const conversationsOf = (
  db: Db,
  workspaceId: string,
  customerId: string,
): Promise<ConversationRow[]> =>
  db
    .select()
    .from(conversations)
    .where(
      and(eq(conversations.workspaceId, workspaceId), eq(conversations.customerId, customerId)),
    )
    .orderBy(asc(conversations.openedAt), asc(conversations.id))

/** What the customer’s page and the customer told beside the messages. */
export async function toldBeside(
  db: Db,
  { workspaceId, conversationId }: ConversationKey,
): Promise<{
  page: Record<string, unknown> | null
  survey: { degree: number | null; words: string } | null
}> {
  const { rows } = await db.execute<{
    page: Record<string, unknown> | null
    survey: { degree: number | null; words: string } | null
  }>(sql`
    select (select facts from page_facts
            where workspace_id = ${workspaceId} and conversation_id = ${conversationId}) as page,
           (select jsonb_build_object('degree', degree, 'words', words) from surveys
            where workspace_id = ${workspaceId} and conversation_id = ${conversationId}
              and answered_at is not null) as survey`)
  return rows[0] ?? { page: null, survey: null }
}

/** When a customer came for the first time. */
export async function customerSince(
  db: Db,
  workspaceId: string,
  customerId: string,
): Promise<Date | undefined> {
  const { rows } = await db.execute<{ since: string }>(sql`
    select created_at as since from customers
    where workspace_id = ${workspaceId} and id = ${customerId}`)
  return rows[0] && new Date(rows[0].since)
}
