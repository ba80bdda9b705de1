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
