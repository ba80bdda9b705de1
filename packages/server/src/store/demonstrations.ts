import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Db } from './db.ts'
import { outbox } from './outbox.ts'

/** Example conversations. What stands here is counted and learnt from nowhere. */
const demonstrations = pgTable('demonstrations', {
  workspaceId: uuid('workspace_id').notNull(),
  conversationId: uuid('conversation_id').notNull(),
  customerId: uuid('customer_id').notNull(),
  example: text('example').notNull(),
  /** When its customer had said everything, or was stopped. */
  toldAt: timestamp('told_at', { withTimezone: true }),
})
export type DemonstrationRow = typeof demonstrations.$inferSelect

const of = (workspaceId: string) => eq(demonstrations.workspaceId, workspaceId)

export async function insertDemonstrations(
  tx: Db,
  rows: readonly (typeof demonstrations.$inferInsert)[],
): Promise<void> {
  await tx.insert(demonstrations).values([...rows])
}

export const listDemonstrations = (db: Db, workspaceId: string): Promise<DemonstrationRow[]> =>
  db.select().from(demonstrations).where(of(workspaceId))

/** Which of these conversations are examples. */
export async function demonstrationsAmong(db: Db, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await db
    .select({ id: demonstrations.conversationId })
    .from(demonstrations)
    .where(inArray(demonstrations.conversationId, [...ids]))
  return rows.map(({ id }) => id)
}

/** An example whose customer may go on. Whoever stops it waits until this transaction ends. */
export async function holdDemonstration(
  tx: Db,
  key: { workspaceId: string; conversationId: string },
): Promise<DemonstrationRow | undefined> {
  const [row] = await tx
    .select()
    .from(demonstrations)
    .where(
      and(
        of(key.workspaceId),
        eq(demonstrations.conversationId, key.conversationId),
        isNull(demonstrations.toldAt),
      ),
    )
    .for('update')
  return row
}

/** How much its customer has said. */
export async function countCustomerLines(
  db: Db,
  key: { workspaceId: string; conversationId: string },
): Promise<number> {
  const { rows } = await db.execute<{ count: number }>(sql`
    select count(*)::int as count from messages
    where workspace_id = ${key.workspaceId} and conversation_id = ${key.conversationId}
      and author = 'customer'`)
  return rows[0]?.count ?? 0
}

/** Its customer has said everything. */
export async function endDemonstration(
  tx: Db,
  key: { workspaceId: string; conversationId: string },
): Promise<void> {
  await tx
    .update(demonstrations)
    .set({ toldAt: sql`now()` })
    .where(and(of(key.workspaceId), eq(demonstrations.conversationId, key.conversationId)))
}

/** No customer of an example says anything from here on. */
export async function stopDemonstrations(db: Db, workspaceId: string): Promise<void> {
  await db
    .update(demonstrations)
    .set({ toldAt: sql`now()` })
    .where(and(of(workspaceId), isNull(demonstrations.toldAt)))
  await db.delete(outbox).where(and(eq(outbox.workspaceId, workspaceId), eq(outbox.kind, 'demo')))
}

/** Those that never began have nothing else to erase. */
export async function forgetDemonstrations(db: Db, workspaceId: string): Promise<void> {
  await db.delete(demonstrations).where(of(workspaceId))
}

/** Is there a conversation of a real customer? */
export async function hasRealConversation(db: Db, workspaceId: string): Promise<boolean> {
  const { rows } = await db.execute<{ is: boolean }>(sql`
    select exists (select from conversations c where c.workspace_id = ${workspaceId}
      and not exists (select from demonstrations d where d.workspace_id = c.workspace_id
                      and d.conversation_id = c.id)) as is`)
  return rows[0]?.is ?? false
}
