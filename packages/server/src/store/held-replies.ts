import type { NewHeldReply } from '@diapason/contract'
import { and, asc, eq, lt, ne, sql } from 'drizzle-orm'
import { jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { conversations, type ConversationKey } from './conversations.ts'
import { customers } from './customers.ts'
import type { Db } from './db.ts'

/** A reply as it will be sent, and what follows it. */
export type HeldWords = Omit<NewHeldReply, 'holdMs'>

export const heldReplies = pgTable('held_replies', {
  workspaceId: uuid('workspace_id').notNull(),
  id: uuid('id').notNull(),
  conversationId: uuid('conversation_id').notNull(),
  agentId: uuid('agent_id').notNull(),
  state: text('state', { enum: ['held', 'refused', 'back'] }).notNull(),
  reply: jsonb('reply').$type<HeldWords>(),
  refused: text('refused'),
  leavesAt: timestamp('leaves_at', { withTimezone: true }).notNull().defaultNow(),
})
export type HeldReplyRow = typeof heldReplies.$inferSelect

/** One held reply of one conversation. */
export type HeldKey = ConversationKey & { readonly id: string }

const of = ({ workspaceId, conversationId, id }: HeldKey) =>
  and(
    eq(heldReplies.workspaceId, workspaceId),
    eq(heldReplies.conversationId, conversationId),
    eq(heldReplies.id, id),
  )

/** Keeps a reply until it leaves. @returns false when the id is known already */
export async function insertHeld(
  tx: Db,
  { workspaceId, conversationId }: ConversationKey,
  held: { agentId: string; reply: HeldWords; holdMs: number },
): Promise<boolean> {
  const { agentId, reply, holdMs } = held
  const leavesAt = sql`now() + make_interval(secs => ${holdMs / 1000})`
  const rows = await tx
    .insert(heldReplies)
    .values({ workspaceId, conversationId, agentId, id: reply.id, state: 'held', reply, leavesAt })
    .onConflictDoNothing()
    .returning({ id: heldReplies.id })
  return rows.length > 0
}

export async function findHeld(db: Db, key: HeldKey): Promise<HeldReplyRow | undefined> {
  const [row] = await db.select().from(heldReplies).where(of(key))
  return row
}

/** What an agent still holds, or could not send, in any conversation; the oldest first. */
export const heldBy = (
  db: Db,
  { workspaceId, agentId }: { workspaceId: string; agentId: string },
): Promise<{ held: HeldReplyRow; customerName: string | null }[]> =>
  db
    .select({ held: heldReplies, customerName: customers.name })
    .from(heldReplies)
    .innerJoin(
      conversations,
      and(
        eq(conversations.workspaceId, heldReplies.workspaceId),
        eq(conversations.id, heldReplies.conversationId),
      ),
    )
    .innerJoin(
      customers,
      and(
        eq(customers.workspaceId, conversations.workspaceId),
        eq(customers.id, conversations.customerId),
      ),
    )
    .where(
      and(
        eq(heldReplies.workspaceId, workspaceId),
        eq(heldReplies.agentId, agentId),
        ne(heldReplies.state, 'back'),
      ),
    )
    .orderBy(asc(heldReplies.leavesAt))

/** Ends the waiting, in the transaction that makes a message of it. @returns whether it still waited */
export async function spendHeld(tx: Db, key: HeldKey): Promise<boolean> {
  const rows = await tx
    .delete(heldReplies)
    .where(and(of(key), eq(heldReplies.state, 'held')))
    .returning({ id: heldReplies.id })
  return rows.length > 0
}

/** It cannot leave: its words wait for their author. */
export async function refuseHeld(db: Db, key: HeldKey, code: string): Promise<void> {
  await db
    .update(heldReplies)
    .set({ state: 'refused', refused: code })
    .where(and(of(key), eq(heldReplies.state, 'held')))
}

/** Never to leave, whether it is known already or its request is still on the way. */
export async function takeBackHeld(tx: Db, key: HeldKey, agentId: string): Promise<void> {
  const { workspaceId, conversationId, id } = key
  const back = { state: 'back' as const, reply: null, refused: null }
  await tx
    .insert(heldReplies)
    .values({ workspaceId, conversationId, id, agentId, ...back })
    .onConflictDoUpdate({
      target: [heldReplies.workspaceId, heldReplies.id],
      set: { ...back, leavesAt: sql`now()` },
    })
}

/** Marks that no late request can meet any more. */
export async function forgetTakenBack(
  db: Db,
  { workspaceId, agentId }: { workspaceId: string; agentId: string },
): Promise<void> {
  await db
    .delete(heldReplies)
    .where(
      and(
        eq(heldReplies.workspaceId, workspaceId),
        eq(heldReplies.agentId, agentId),
        eq(heldReplies.state, 'back'),
        lt(heldReplies.leavesAt, sql`now() - interval '1 day'`),
      ),
    )
}
