import { sql } from 'drizzle-orm'
import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { Db } from './db.ts'

export const handovers = pgTable('handovers', {
  workspaceId: uuid('workspace_id').notNull(),
  id: uuid('id').notNull().default(sql`gen_random_uuid()`),
  conversationId: uuid('conversation_id').notNull(),
  fromOwner: text('from_owner').notNull(),
  toOwner: text('to_owner').notNull(),
  agentId: uuid('agent_id'),
  fence: integer('fence').notNull(),
  reference: text('reference'),
  reasons: text('reasons').array().notNull(),
})

/** One row for each change of owner; `fence` is the number that the change brought. */
export async function insertHandover(tx: Db, row: typeof handovers.$inferInsert): Promise<void> {
  await tx.insert(handovers).values(row)
}

/** A reference a customer can quote, such as `D-1042`. Numbers may be skipped, never given twice. */
export async function nextReference(tx: Db): Promise<string> {
  const { rows } = await tx.execute<{ number: string }>(
    sql`select nextval('handover_reference')::text as number`,
  )
  return `D-${rows[0]?.number}`
}
