import type { AgentFrame, ClientFrame } from '@diapason/contract'
import type { Actor } from '../access/actor.ts'
import { seeAsAgent } from '../flow/seen.ts'
import { findConversation, type ConversationKey } from '../store/conversations.ts'
import { firstName } from '../views/message.ts'
import type { Watcher } from './hub.ts'
import type { LiveContext, Seat } from './live.ts'

type Agent = Actor & { user: NonNullable<Actor['user']> }

/** An agent's connection: every conversation of the workspace, and no other. */
export function agentSeat(
  live: LiveContext,
  agent: Agent,
  link: { say: (frame: AgentFrame) => void; check: () => void; drop: () => void },
): Seat {
  const { say, check, drop } = link
  const { workspaceId } = agent
  const { id: userId } = agent.user
  const conversations = new Set<string>()
  const watching = { side: 'agent' as const, workspaceId, userId, conversations }
  const watcher: Watcher = { ...watching, inbox: false, send: say, check, drop }
  live.hub.watchers.add(watcher)
  const leave = live.presence.enter(workspaceId, userId)
  return {
    hear: async (frame) => {
      if (frame.type === 'inbox') watcher.inbox = true
      if (frame.type === 'unsubscribe') conversations.delete(frame.conversation)
      if ('conversation' in frame) await hearAbout(live, { agent, conversations, say }, frame)
    },
    leave: () => {
      live.hub.watchers.delete(watcher)
      leave()
    },
  }
}

async function hearAbout(
  live: LiveContext,
  seat: { agent: Agent; conversations: Set<string>; say: (frame: AgentFrame) => void },
  frame: Extract<ClientFrame, { conversation: string }>,
): Promise<void> {
  const { agent, conversations, say } = seat
  const { conversation: conversationId } = frame
  const key: ConversationKey = { workspaceId: agent.workspaceId, conversationId }
  if (frame.type === 'subscribe') {
    const conversation = await findConversation(live.flow.store.db, key)
    if (!conversation) return
    conversations.add(conversationId)
    say({ type: 'subscribed', conversation: conversationId, lastSeq: conversation.lastSeq })
  }
  if (!conversations.has(conversationId)) return
  if (frame.type === 'seen')
    await seeAsAgent(live.flow, key, { userId: agent.user.id, seq: frame.seq })
  if (frame.type !== 'typing') return
  const { id: userId, name } = agent.user
  const typing = { who: 'agent' as const, name: firstName(name), active: frame.active, userId }
  live.flow.notices.publish({ ...key, what: 'typing', typing })
}
