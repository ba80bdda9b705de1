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

interface Beside extends Record<string, unknown> {
  readonly page: Record<string, unknown> | null
  readonly survey: { readonly degree: number | null; readonly words: string } | null
  readonly notice: {
    readonly words: string
    readonly privacy: string | null
    readonly shownAt: string
  } | null
  readonly mailAcceptedAt: string | null
}

/** What the customer’s page and the customer told beside the messages. */
export async function toldBeside(
  db: Db,
  { workspaceId, conversationId }: ConversationKey,
): Promise<Beside> {
  const { rows } = await db.execute<Beside>(sql`
    select (select facts from page_facts
            where workspace_id = ${workspaceId} and conversation_id = ${conversationId}) as page,
           (select jsonb_build_object('degree', degree, 'words', words) from surveys
            where workspace_id = ${workspaceId} and conversation_id = ${conversationId}
              and answered_at is not null) as survey,
           (select jsonb_build_object('words', words, 'privacy', privacy, 'shownAt', shown_at)
            from notices_shown
            where workspace_id = ${workspaceId} and conversation_id = ${conversationId}) as notice,
           (select accepted_at from ways_back
            where workspace_id = ${workspaceId} and conversation_id = ${conversationId})
             as "mailAcceptedAt"`)
  const { page = null, survey = null, notice = null, mailAcceptedAt = null } = rows[0] ?? {}
  return {
    page,
    survey,
    notice: notice && { ...notice, shownAt: new Date(notice.shownAt).toISOString() },
    mailAcceptedAt: mailAcceptedAt && new Date(mailAcceptedAt).toISOString(),
  }
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
