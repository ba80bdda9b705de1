import { markAgentSeen } from '../store/agent-seen.ts'
import { markSeen, type ConversationKey } from '../store/conversations.ts'
import type { FlowContext } from './context.ts'

/** Keeps how far one side has read. Numbers only grow; a smaller one changes nothing. */
export async function see(
  context: FlowContext,
  key: ConversationKey,
  seen: { by: 'customer' | 'agent'; seq: number },
): Promise<void> {
  const changed = await markSeen(context.store.db, key, seen)
  if (changed) context.notices.publish({ ...key, what: 'changed' })
}

/** How far this person alone has read: neither the customer nor a colleague is told. */
export const seeForOneself = (
  { store: { db } }: FlowContext,
  key: ConversationKey,
  seen: { userId: string; seq: number },
): Promise<void> => markAgentSeen(db, key, seen)

/** The same for somebody who answers: what the team has read, shown to the customer, and this person. */
export async function seeAsAgent(
  context: FlowContext,
  key: ConversationKey,
  seen: { userId: string | null; seq: number },
): Promise<void> {
  const { userId, seq } = seen
  if (userId !== null) await markAgentSeen(context.store.db, key, { userId, seq })
  await see(context, key, { by: 'agent', seq })
}
