import { and, desc, eq, isNotNull, sql } from 'drizzle-orm'
import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { ConversationKey } from './conversations.ts'
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

const ofConversation = ({ workspaceId, conversationId }: ConversationKey) =>
  and(eq(handovers.workspaceId, workspaceId), eq(handovers.conversationId, conversationId))

/** The last change of owner. */
export async function lastHandover(
  db: Db,
  key: ConversationKey,
): Promise<typeof handovers.$inferSelect | undefined> {
  const [row] = await db
    .select()
    .from(handovers)
    .where(ofConversation(key))
    .orderBy(desc(handovers.fence))
    .limit(1)
  return row
}

/** The last person who had it; null when none ever had. */
export async function lastAgentOf(db: Db, key: ConversationKey): Promise<string | null> {
  const [row] = await db
    .select({ agentId: handovers.agentId })
    .from(handovers)
    .where(and(ofConversation(key), isNotNull(handovers.agentId)))
    .orderBy(desc(handovers.fence))
    .limit(1)
  return row?.agentId ?? null
}

/** A reference a customer can quote, such as `D-1042`. Numbers may be skipped, never given twice. */
export async function nextReference(tx: Db): Promise<string> {
  const { rows } = await tx.execute<{ number: string }>(
    sql`select nextval('handover_reference')::text as number`,
  )
  return `D-${rows[0]?.number}`
}

/**
 * Gives everything a person holds, or is asked to take, back to the queue, in the transaction that shuts them out: their
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
      select workspace_id, id, owner from conversations
      where workspace_id = ${workspaceId}::uuid and state = 'open'
        and (agent_id = ${agentId}::uuid or assignee_id = ${agentId}::uuid)
      order by id for update),
    freed as (
      update conversations c
      set owner = 'queue', agent_id = null, assignee_id = null, assigned_by = null,
          introduced = true, fence = c.fence + 1, version = c.version + 1,
          waiting_since = coalesce(c.waiting_since, now()), updated_at = now(),
          reasons = array_prepend('agent-gone', c.reasons)
      from held where c.workspace_id = held.workspace_id and c.id = held.id
      returning c.workspace_id, c.id, held.owner, c.fence, c.reference, c.last_seq),
    lines as (
      insert into events (workspace_id, conversation_id, kind, user_id, reason, after_seq)
      select workspace_id, id, 'unassigned', ${agentId}::uuid, 'left', last_seq from freed),
    told as (
      insert into outbox (workspace_id, kind, conversation_id, payload)
      select workspace_id, 'notify', id, jsonb_build_object('fence', fence) from freed)
    insert into handovers (workspace_id, conversation_id, from_owner, to_owner, fence, reference, reasons)
    select workspace_id, id, owner, 'queue', fence, reference, array['agent-gone'] from freed`)
}
