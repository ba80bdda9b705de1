import { and, asc, eq } from 'drizzle-orm'
import { integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { ConversationKey } from './conversations.ts'
import type { Db } from './db.ts'

export const deliveries = pgTable('deliveries', {
  workspaceId: uuid('workspace_id').notNull(),
  draftId: uuid('draft_id').notNull(),
  conversationId: uuid('conversation_id').notNull(),
  seq: integer('seq').notNull(),
  state: text('state', { enum: ['sending', 'sent', 'failed', 'unknown'] }).notNull(),
  error: text('error'),
  changedAt: timestamp('changed_at', { withTimezone: true }).notNull().defaultNow(),
})
export type DeliveryRow = typeof deliveries.$inferSelect

const of = (workspaceId: string, draftId: string) =>
  and(eq(deliveries.workspaceId, workspaceId), eq(deliveries.draftId, draftId))

export async function findDelivery(
  db: Db,
  workspaceId: string,
  draftId: string,
): Promise<DeliveryRow | undefined> {
  const [row] = await db.select().from(deliveries).where(of(workspaceId, draftId))
  return row
}

/** Written before the channel is called, in the transaction that writes the message. */
export async function insertDelivery(
  tx: Db,
  row: Pick<DeliveryRow, 'workspaceId' | 'draftId' | 'conversationId' | 'seq'>,
): Promise<void> {
  await tx.insert(deliveries).values({ ...row, state: 'sending' })
}

export async function markDelivery(
  db: Db,
  key: { workspaceId: string; draftId: string },
  change: { state: DeliveryRow['state']; error?: string },
): Promise<void> {
  await db
    .update(deliveries)
    .set({ state: change.state, error: change.error ?? null, changedAt: new Date() })
    .where(of(key.workspaceId, key.draftId))
}

export const listDeliveries = (db: Db, key: ConversationKey): Promise<DeliveryRow[]> =>
  db
    .select()
    .from(deliveries)
    .where(
      and(
        eq(deliveries.workspaceId, key.workspaceId),
        eq(deliveries.conversationId, key.conversationId),
      ),
    )
    .orderBy(asc(deliveries.seq))
