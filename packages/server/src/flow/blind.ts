import { findConversation } from '../store/conversations.ts'
import type { Job } from '../store/outbox.ts'
import type { FlowContext } from './context.ts'
import { handOver } from './handover.ts'

/** Priority of a conversation that nobody could read: above calm ones, below open distress. */
const UNREAD_PRIORITY = 50

/**
 * Analysis or decision is down for good: the customer is not left waiting for a machine. A person
 * gets the conversation unread, and the job stays among the dead letters.
 */
export async function handOverBlind(context: FlowContext, job: Job): Promise<void> {
  const conversation = await findConversation(context.store.db, job)
  if (!conversation) return
  const occasion = { key: job, conversation, reading: null }
  await handOver(context, occasion, {
    rules: ['analysis-down'],
    words: null,
    intent: null,
    priority: UNREAD_PRIORITY,
    decidedSeq: conversation.lastSeq,
  })
}
