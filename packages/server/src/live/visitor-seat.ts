import type { VisitorFrame } from '@diapason/contract'
import type { Visitor } from '../access/visitor-tokens.ts'
import { see } from '../flow/seen.ts'
import { visitorConversation } from '../views/visitor.ts'
import type { Watcher } from './hub.ts'
import type { LiveContext, Seat } from './live.ts'

/** A customer's connection: sees, and speaks about, its own conversation only. */
export function visitorSeat(
  live: LiveContext,
  visitor: Visitor,
  { say, drop }: { say: (frame: VisitorFrame) => void; drop: () => void },
): Seat {
  const { workspaceId, conversationId } = visitor
  const watcher: Watcher = { side: 'visitor', conversations: new Set(), send: say, drop }
  live.hub.watchers.add(watcher)
  const leave = live.presence.enterCustomer(conversationId)
  const type = (active: boolean) => {
    const typing = { who: 'customer' as const, name: null, active }
    live.flow.notices.publish({ workspaceId, conversationId, what: 'typing', typing })
  }
  return {
    hear: async (frame) => {
      if (!('conversation' in frame) || frame.conversation !== conversationId) return
      if (frame.type === 'typing') type(frame.active)
      if (frame.type === 'seen') await see(live.flow, visitor, { by: 'customer', seq: frame.seq })
      if (frame.type !== 'subscribe') return
      watcher.conversations.add(conversationId)
      const conversation = await visitorConversation(live.flow.store.db, visitor)
      say({ type: 'subscribed', conversation: conversationId, lastSeq: conversation?.lastSeq ?? 0 })
      if (conversation) say({ type: 'conversation', conversation })
    },
    leave: () => {
      live.hub.watchers.delete(watcher)
      leave()
      if (live.presence.isCustomerTyping(conversationId)) type(false)
    },
  }
}
