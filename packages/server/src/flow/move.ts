import { conflict, fenceOutdated, seenOutdated } from '../errors.ts'
import {
  changeConversation,
  findConversation,
  type ConversationChange,
  type ConversationKey,
  type ConversationRow,
} from '../store/conversations.ts'
import { recordEvent, type NewEvent } from '../store/events.ts'
import { insertHandover } from '../store/handovers.ts'
import { lastCustomerMessage } from '../store/messages.ts'
import { addJob } from '../store/outbox.ts'
import type { FlowContext } from './context.ts'
import { speak, type Lane } from './lane.ts'
import type { Guarded } from './5-guard.ts'

/** Somebody of the team, as the customer will hear of them. */
export interface AgentRef {
  readonly id: string
  readonly name: string
}

/** An agent's act on a conversation, made while looking at a certain state of it. */
export interface Act {
  readonly key: ConversationKey
  readonly agent: AgentRef
  readonly fence: number
  /** The last message the agent had seen; not given: whatever there is. */
  readonly seenSeq?: number | undefined
}

interface Move {
  readonly owner: ConversationRow['owner']
  readonly agentId: string | null
  readonly reasons: readonly string[]
  readonly change: ConversationChange
  /** What the customer is told, or null for a change they need not hear of. */
  readonly words: Guarded | null
  /** The line that the team reads of it. */
  readonly event: NewEvent
}

/** What held under one owner and does not under the next: who was asked, sleep, being back. */
const LEFT_BEHIND = { assigneeId: null, assignedBy: null, snoozedUntil: null, returnedAt: null }

/** The one place where an owner changes. Message, owner, notice: one transaction. */
export async function move(lane: Lane, to: Move): Promise<ConversationRow> {
  const { tx, row } = lane
  const { workspaceId, id: conversationId } = row
  const fence = row.fence + 1
  const { owner, agentId } = to
  const introduced = owner !== 'agent'
  const change = { ...LEFT_BEHIND, introduced, ...to.change, owner, agentId, fence }
  await insertHandover(tx, {
    workspaceId,
    conversationId,
    fromOwner: row.owner,
    toOwner: owner,
    agentId,
    fence,
    reference: change.reference ?? row.reference,
    reasons: [...to.reasons],
  })
  await recordEvent(tx, { workspaceId, conversationId }, to.event)
  await addJob(tx, { workspaceId, conversationId, kind: 'notify', payload: { fence } })
  if (to.words) return (await speak(lane, to.words, { author: 'system', change })).row
  return changeConversation(tx, { workspaceId, conversationId }, change)
}

/** Only these members of a dead bot's turn: nothing said before counts against the next episode. */
export const freshEpisode = (row: ConversationRow): ConversationChange => ({
  episodeSeq: row.lastSeq,
  decidedSeq: row.lastSeq,
  failedTurns: 0,
  priority: 0,
  raised: 0,
  raisedBy: null,
  reasons: [],
  reference: null,
  waitingSince: null,
  promisedAt: null,
})

/** The open conversation that an agent looked at, as it still is. */
export async function current(context: FlowContext, act: Act): Promise<ConversationRow> {
  const conversation = await findConversation(context.store.db, act.key)
  if (!conversation || conversation.fence !== act.fence) throw fenceOutdated()
  expectOpen(conversation)
  return conversation
}

/** A closed conversation has no owner to change: it would answer nobody, or stay shut for ever. */
export function expectOpen(row: ConversationRow): void {
  if (row.state === 'closed') throw conflict('This conversation is closed.', 'Reopen it first.')
}

/** What the customer has just written would be answered by nobody: the agent reads it first. */
export async function expectSeen({ tx }: Lane, { key, seenSeq }: Act): Promise<void> {
  if (seenSeq === undefined) return
  const last = await lastCustomerMessage(tx, key)
  if (last && last.seq > seenSeq) throw seenOutdated()
}

/** Nobody has taken, returned, assigned or closed it since the agent looked. */
export function expectFence(row: ConversationRow, act: Act): void {
  if (row.fence !== act.fence) throw fenceOutdated()
}
