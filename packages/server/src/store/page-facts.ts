import { and, eq, sql } from 'drizzle-orm'
import { jsonb, pgTable, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { ConversationKey } from './conversations.ts'
import type { Db } from './db.ts'

const pageFacts = pgTable('page_facts', {
  workspaceId: uuid('workspace_id').notNull(),
  conversationId: uuid('conversation_id').notNull(),
  facts: jsonb('facts').$type<Readonly<Record<string, string | number | boolean>>>().notNull(),
  toldAt: timestamp('told_at', { withTimezone: true }).notNull().defaultNow(),
})
type Facts = typeof pageFacts.$inferSelect.facts

/** What the page tells now, in place of what it told before. */
export async function keepPageFacts(
  db: Db,
  { workspaceId, conversationId }: ConversationKey,
  facts: Facts,
): Promise<void> {
  await db
    .insert(pageFacts)
    .values({ workspaceId, conversationId, facts })
    .onConflictDoUpdate({
      target: [pageFacts.workspaceId, pageFacts.conversationId],
      set: { facts, toldAt: sql`now()` },
    })
}

/** Nothing when the page told nothing. */
export async function findPageFacts(db: Db, key: ConversationKey): Promise<Facts> {
  const [row] = await db
    .select({ facts: pageFacts.facts })
    .from(pageFacts)
    .where(
      and(
        eq(pageFacts.workspaceId, key.workspaceId),
        eq(pageFacts.conversationId, key.conversationId),
      ),
    )
  return row?.facts ?? {}
}
