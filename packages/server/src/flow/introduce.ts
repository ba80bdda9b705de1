import {
  findConversation,
  type ConversationKey,
  type ConversationRow,
} from '../store/conversations.ts'
import { findUser } from '../store/users.ts'
import { announce } from './announce.ts'
import type { FlowContext } from './context.ts'
import { inLane, speak } from './lane.ts'

/** Seconds that a customer waits for the first words of whoever has taken the floor. */
export const FIRST_WORDS_SECONDS = 120

/** Somebody took the floor and has said nothing yet, while the customer waits. */
const owesWords = (row: ConversationRow): boolean =>
  row.state === 'open' && row.owner === 'agent' && !row.introduced && row.waitingSince !== null

/** Whoever took the floor is slow: the customer hears, once, that a person is there, and who. */
export async function introduce(context: FlowContext, key: ConversationKey): Promise<void> {
  const { db } = context.store
  const conversation = await findConversation(db, key)
  const agentId = conversation?.agentId
  const agent = agentId && (await findUser(db, key.workspaceId, agentId))
  if (!conversation || !agent || !owesWords(conversation)) return
  const occasion = { key, conversation, reading: null }
  const words = await announce(context, occasion, (voice) => ({
    ...voice,
    purpose: 'taken',
    agentName: agent.name,
  }))
  await inLane(context, key, async (lane) => {
    if (lane.row.fence !== words.fence || !owesWords(lane.row)) return
    await speak(lane, words, { author: 'system', change: { introduced: true } })
  })
}
