import type { ConversationKey } from '../store/conversations.ts'
import type { FlowContext } from './context.ts'

/** A sign of life while the bot waits for a burst to end: nobody should wonder whether it works. */
export function botTyping(context: FlowContext, key: ConversationKey, active: boolean): void {
  const { workspaceId, conversationId } = key
  const typing = { who: 'bot' as const, name: null, active }
  context.notices.publish({ workspaceId, conversationId, what: 'typing', typing })
}
