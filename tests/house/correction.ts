import type { AdjustmentStatus, Correction, ReadMessage, Reading } from '@diapason/contract'
import type { House } from '../house.ts'
import type { Agent } from './agent.ts'
import { expectStatus, type Answer } from './call.ts'
import { until } from './until.ts'

/** A customer's message that has been read, and where it stands. */
export interface Heard extends ReadMessage {
  readonly conversationId: string
  readonly reading: Reading
}

export const correctionPath = ({ conversationId, seq }: { conversationId: string; seq: number }) =>
  `/conversations/${conversationId}/messages/${seq}/correction`

/** A customer writes in a conversation of their own. */
export async function hearIn(
  house: House,
  { agent, channel, text }: { agent: Agent; channel: string; text: string },
): Promise<Heard> {
  const visitor = await house.visitor({ channel })
  await visitor.say(text)
  const { conversationId } = visitor
  return until(async () => {
    const { messages } = await agent.messages(conversationId)
    const [message] = messages
    return message?.reading && { ...message, reading: message.reading, conversationId }
  })
}

/** An agent says what a message really expressed. */
export const correct = (
  agent: Agent,
  at: { conversationId: string; seq: number },
  body: Correction,
): Promise<Answer<ReadMessage>> => agent.call('PUT', correctionPath(at), { body })

/** Learning takes a thread of its own, and a while to start it on a busy machine. */
const LEARNING_MS = 20_000

/** What the workspace has learnt, once nothing waits any more. */
export const learnt = (agent: Agent): Promise<AdjustmentStatus> =>
  until(async () => {
    const status = expectStatus(await agent.call<AdjustmentStatus>('GET', '/adjustment'), 200)
    return status.pending ? null : status
  }, LEARNING_MS)
