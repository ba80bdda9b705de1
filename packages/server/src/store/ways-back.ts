import { and, eq, sql } from 'drizzle-orm'
import { integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { ConversationKey } from './conversations.ts'
import { customers } from './customers.ts'
import type { Db } from './db.ts'

export const waysBack = pgTable('ways_back', {
  workspaceId: uuid('workspace_id').notNull(),
  conversationId: uuid('conversation_id').notNull(),
  page: text('page'),
  mailedSeq: integer('mailed_seq').notNull().default(0),
  acceptedAt: timestamp('accepted_at', { withTimezone: true }),
})

/** Where a customer wrote, and up to which message they were mailed. */
export async function findWayBack(
  db: Db,
  { workspaceId, conversationId }: ConversationKey,
): Promise<{ page: string | null; mailedSeq: number }> {
  const [row] = await db
    .select({ page: waysBack.page, mailedSeq: waysBack.mailedSeq })
    .from(waysBack)
    .where(and(eq(waysBack.workspaceId, workspaceId), eq(waysBack.conversationId, conversationId)))
  return row ?? { page: null, mailedSeq: 0 }
}

/** The customer says that mail may reach them; the page they wrote on is where it leads back. */
export async function acceptMail(
  db: Db,
  { workspaceId, conversationId }: ConversationKey,
  page: string | null,
): Promise<void> {
  const acceptedAt = sql`now()`
  await db
    .insert(waysBack)
    .values({ workspaceId, conversationId, page, acceptedAt })
    .onConflictDoUpdate({
      target: [waysBack.workspaceId, waysBack.conversationId],
      set: { acceptedAt, ...(page !== null && { page }) },
    })
}

/** The customer is mailed up to this message; none of them goes a second time. */
export async function noteMailed(tx: Db, key: ConversationKey, seq: number): Promise<void> {
  const { workspaceId, conversationId } = key
  await tx
    .insert(waysBack)
    .values({ workspaceId, conversationId, mailedSeq: seq })
    .onConflictDoUpdate({
      target: [waysBack.workspaceId, waysBack.conversationId],
      set: { mailedSeq: sql`greatest(${waysBack.mailedSeq}, excluded.mailed_seq)` },
    })
}

/** Where mail reaches a customer, as they said themselves. */
export async function keepAddress(
  db: Db,
  { workspaceId, customerId }: { workspaceId: string; customerId: string },
  email: string,
): Promise<void> {
  await db
    .update(customers)
    .set({ email })
    .where(and(eq(customers.workspaceId, workspaceId), eq(customers.id, customerId)))
}
