import { sql } from 'drizzle-orm'
import { pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { NoticeShown } from '@diapason/contract'
import type { ConversationKey } from './conversations.ts'
import type { Db } from './db.ts'

const noticesShown = pgTable('notices_shown', {
  workspaceId: uuid('workspace_id').notNull(),
  conversationId: uuid('conversation_id').notNull(),
  words: text('words').notNull(),
  privacy: text('privacy'),
  shownAt: timestamp('shown_at', { withTimezone: true }).notNull(),
})

/** The first that was told counts. By our clock: the customer's may be wrong. */
export async function keepNotice(
  db: Db,
  { workspaceId, conversationId }: ConversationKey,
  { words, privacy, msAgo }: NoticeShown,
): Promise<void> {
  const shownAt = sql`now() - make_interval(secs => ${msAgo / 1_000})`
  await db
    .insert(noticesShown)
    .values({ workspaceId, conversationId, words, privacy, shownAt })
    .onConflictDoNothing()
}

/** What a customer was told of what is kept, and when they said that mail may reach them. */
export interface ConsentRow extends Record<string, unknown> {
  readonly words: string | null
  readonly privacy: string | null
  readonly shown_at: string | null
  readonly accepted_at: string | null
}

/** Over all conversations: the first notice, and the latest word on mail. */
export async function consentOf(
  db: Db,
  workspaceId: string,
  customerId: string,
): Promise<ConsentRow | undefined> {
  const theirs = sql`select id from conversations
    where workspace_id = ${workspaceId} and customer_id = ${customerId}`
  const { rows } = await db.execute<ConsentRow>(sql`
    select n.words, n.privacy, n.shown_at, w.accepted_at
    from (select max(accepted_at) as accepted_at from ways_back
           where workspace_id = ${workspaceId} and conversation_id in (${theirs})) w
    left join (select words, privacy, shown_at from notices_shown
                where workspace_id = ${workspaceId} and conversation_id in (${theirs})
                order by shown_at limit 1) n on true`)
  return rows[0]
}
