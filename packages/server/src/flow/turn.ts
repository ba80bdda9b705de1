import type { Reading } from '@diapason/engine'
import {
  findConversation,
  type ConversationKey,
  type ConversationRow,
} from '../store/conversations.ts'
import { messagesAfter, type NamedMessage } from '../store/messages.ts'
import { readingsAfter } from '../store/readings.ts'
import { isPending } from '../store/outbox.ts'
import type { FlowContext } from './context.ts'

/** A customer's message with what was heard in it. */
export interface HeardMessage {
  readonly message: NamedMessage
  readonly reading: Reading
}

/** A burst of messages that counts as one turn, and what came before it in the episode. */
export interface Turn {
  readonly key: ConversationKey
  readonly conversation: ConversationRow
  readonly burst: readonly HeardMessage[]
  readonly earlier: readonly HeardMessage[]
  readonly replies: readonly NamedMessage[]
}

/** Most messages of one episode that a decision looks back on. */
const LOOK_BACK = 60

/**
 * What the customer said since the last decision.
 * @returns null when there is nothing new, or a message is still to be read (its job will ask again);
 * one that cannot be read for good is left out
 */
export async function loadTurn(context: FlowContext, key: ConversationKey): Promise<Turn | null> {
  const { db } = context.store
  const conversation = await findConversation(db, key)
  if (!conversation) return null
  const after = Math.max(conversation.episodeSeq, conversation.lastSeq - LOOK_BACK)
  const messages = await messagesAfter(db, key, { after, limit: LOOK_BACK })
  const said = messages.filter((message) => message.author === 'customer')
  const heard = await hear(context, key, said)
  const burst = heard?.filter(({ message }) => message.seq > conversation.decidedSeq) ?? []
  if (!heard || burst.length === 0) return null
  return {
    key,
    conversation,
    burst,
    earlier: heard.filter(({ message }) => message.seq <= conversation.decidedSeq),
    replies: messages.filter((message) => message.author !== 'customer'),
  }
}

/** Messages with their readings; null while one of them is still to be read. */
async function hear(
  context: FlowContext,
  key: ConversationKey,
  said: readonly NamedMessage[],
): Promise<HeardMessage[] | null> {
  const { db } = context.store
  const heard = await withReadings(context, key, said)
  if (heard.length === said.length) return heard
  if (await isPending(db, key, 'analyse')) return null
  // Nothing is under way any more: what is not there by now cannot be read for good.
  return withReadings(context, key, said)
}

async function withReadings(
  context: FlowContext,
  key: ConversationKey,
  said: readonly NamedMessage[],
): Promise<HeardMessage[]> {
  const first = said[0]?.seq ?? 0
  const rows = await readingsAfter(context.store.db, key, first - 1)
  const readings = new Map(rows.map((row) => [row.seq, row.reading]))
  return said.flatMap((message): HeardMessage[] => {
    const reading = readings.get(message.seq)
    return reading ? [{ message, reading }] : []
  })
}

/** The number of the last message of a turn: the turn's name. */
export const lastSeqOf = (turn: Turn): number => turn.burst.at(-1)?.message.seq ?? 0
