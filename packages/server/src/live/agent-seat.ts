import { randomUUID } from 'node:crypto'
import type { AgentFrame, ClientFrame } from '@diapason/contract'
import type { Actor } from '../access/actor.ts'
import { may } from '../access/may.ts'
import { seeAsAgent, seeForOneself } from '../flow/seen.ts'
import { findConversation, type ConversationKey } from '../store/conversations.ts'
import { firstName } from '../views/message.ts'
import { leavePresence, renewPresences, type Person } from '../store/presences.ts'
import type { Watcher } from './hub.ts'
import type { LiveContext, Seat } from './live.ts'

type Agent = Actor & { user: NonNullable<Actor['user']> }

/** An agent's connection: every conversation of the workspace, and no other. */
export async function agentSeat(
  live: LiveContext,
  agent: Agent,
  link: { say: (frame: AgentFrame) => void; check: () => void; drop: () => void },
): Promise<Seat> {
  const { say, check, drop } = link
  const { workspaceId } = agent
  const { id: userId } = agent.user
  const conversations = new Set<string>()
  const window = randomUUID()
  const watching = { side: 'agent' as const, workspaceId, userId, conversations }
  const watcher: Watcher = { ...watching, inbox: false, send: say, check, drop }
  live.hub.watchers.add(watcher)
  const { role } = agent.user
  // Customers are told that somebody is there: only who may answer them is.
  const leave = may(role, 'answer') ? await enter(live, { workspaceId, userId }) : () => undefined
  return {
    hear: async (frame) => {
      if (!may(role, 'read')) return
      if (frame.type === 'inbox') watcher.inbox = true
      if ('conversation' in frame)
        await hearAbout(live, { agent, conversations, window, say }, frame)
      if (frame.type === 'unsubscribe') conversations.delete(frame.conversation)
    },
    leave: () => {
      for (const conversation of conversations)
        look(live, { agent, window }, { conversation, active: false })
      live.hub.watchers.delete(watcher)
      leave()
    },
  }
}

/** Known at once to every server process, and renewed while they are here (`flow/desk/assign-absent.ts`). */
async function enter(live: LiveContext, person: Person): Promise<() => void> {
  const leave = live.presence.enter(person)
  await renewPresences(live.flow.store.db, [person]).catch(() => undefined)
  return () => {
    leave()
    if (!live.presence.isHere(person)) void tellLeft(live, person).catch(() => undefined)
  }
}

async function tellLeft(live: LiveContext, person: Person): Promise<void> {
  await leavePresence(live.flow.store.db, person)
  live.flow.notices.publish({ what: 'left', ...person })
}

async function hearAbout(
  live: LiveContext,
  seat: {
    agent: Agent
    conversations: Set<string>
    window: string
    say: (frame: AgentFrame) => void
  },
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
    live.viewers.show(conversationId, agent.user.id, say)
  }
  if (!conversations.has(conversationId)) return
  if (frame.type === 'viewing') look(live, seat, frame)
  if (frame.type === 'unsubscribe')
    look(live, seat, { conversation: conversationId, active: false })
  const attends = may(agent.user.role, 'attend')
  if (frame.type === 'seen') {
    const seen = { userId: agent.user.id, seq: frame.seq }
    await (attends ? seeAsAgent : seeForOneself)(live.flow, key, seen)
  }
  if (frame.type !== 'typing' || !attends) return
  const { id: userId, name } = agent.user
  const typing = { who: 'agent' as const, name: firstName(name), active: frame.active, userId }
  live.flow.notices.publish({ ...key, what: 'typing', typing })
}

/** Colleagues see who has the same conversation before their eyes. */
function look(
  live: LiveContext,
  { agent, window }: { agent: Agent; window: string },
  { conversation: conversationId, active }: { conversation: string; active: boolean },
): void {
  const { workspaceId, user } = agent
  const viewer = { userId: user.id, name: user.name, window, active }
  live.flow.notices.publish({ what: 'viewing', workspaceId, conversationId, viewer })
}
