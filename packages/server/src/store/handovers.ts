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

/**
 * Gives everything a person holds back to the queue, in the transaction that shuts them out: their
 * customers wait for whoever is there, not for somebody who will not come. Locked in the order of
 * their ids, as analysis does, so that the two never block each other.
 */
export async function releaseConversations(
  tx: Db,
  workspaceId: string,
  agentId: string,
): Promise<void> {
  await tx.execute(sql`
    with held as (
      select workspace_id, id from conversations
      where workspace_id = ${workspaceId}::uuid and agent_id = ${agentId}::uuid and state = 'open'
      order by id for update),
    freed as (
      update conversations c
      set owner = 'queue', agent_id = null, fence = c.fence + 1, version = c.version + 1,
          waiting_since = coalesce(c.waiting_since, now()), updated_at = now(),
          reasons = array_prepend('agent-gone', c.reasons)
      from held where c.workspace_id = held.workspace_id and c.id = held.id
      returning c.workspace_id, c.id, c.fence, c.reference),
    told as (
      insert into outbox (workspace_id, kind, conversation_id, payload)
      select workspace_id, 'notify', id, jsonb_build_object('fence', fence) from freed)
    insert into handovers (workspace_id, conversation_id, from_owner, to_owner, fence, reference, reasons)
    select workspace_id, id, 'agent', 'queue', fence, reference, array['agent-gone'] from freed`)
}
