import { notFound } from '../errors.ts'
import {
  changeConversation,
  lockConversation,
  type ConversationChange,
  type ConversationKey,
  type ConversationRow,
} from '../store/conversations.ts'
import type { Db } from '../store/db.ts'
import { insertDelivery } from '../store/deliveries.ts'
import { insertMessage, type MessageRow } from '../store/messages.ts'
import { addJob } from '../store/outbox.ts'
import type { Guarded } from './5-guard.ts'
import { dayOf } from './7-tally.ts'
import type { FlowContext } from './context.ts'

/** A transaction that holds a conversation's row lock: one lane, one speaker at a time. */
export interface Lane {
  readonly tx: Db
  readonly row: ConversationRow
}

/**
 * Runs `act` in the conversation's lane and, after the commit, tells whoever is looking.
 * @throws `not_found` (404) when the workspace has no such conversation
 */
export async function inLane<T>(
  context: FlowContext,
  key: ConversationKey,
  act: (lane: Lane) => Promise<T>,
): Promise<T> {
  const result = await context.store.db.transaction(async (tx) => {
    const row = await lockConversation(tx, key)
    if (!row) throw notFound('conversation')
    return act({ tx, row })
  })
  const { workspaceId, conversationId } = key
  context.notices.publish({ workspaceId, conversationId, what: 'changed' })
  context.wake()
  return result
}

/** Who is heard to speak. `system` announces that someone came or went. */
type Author = 'bot' | 'agent' | 'system'

/**
 * Puts guarded words into the conversation: message, delivery row, the job that calls the channel,
 * the count, and whatever else changes with them. All or nothing; the channel is called after.
 */
export async function speak(
  { tx, row }: Lane,
  guarded: Guarded,
  how: { author: Author; change: ConversationChange },
): Promise<{ message: MessageRow; row: ConversationRow }> {
  const { workspaceId, id: conversationId } = row
  const seq = row.lastSeq + 1
  const { draftId, text, choices, agentId } = guarded
  const message = await insertMessage(tx, {
    workspaceId,
    conversationId,
    seq,
    id: draftId,
    author: how.author,
    text,
    choices,
    agentId: how.author === 'agent' ? agentId : null,
  })
  await insertDelivery(tx, { workspaceId, conversationId, draftId, seq })
  await addJob(tx, { workspaceId, conversationId, kind: 'deliver', payload: { draftId, seq } })
  const counts = [{ name: 'messages', label: how.author }]
  const payload = { day: dayOf(new Date()), counts }
  await addJob(tx, { workspaceId, conversationId, kind: 'tally', payload })
  const change = { ...how.change, lastSeq: seq }
  return { message, row: await changeConversation(tx, { workspaceId, conversationId }, change) }
}
