import { channelKind } from '../store/channels.ts'
import { findDelivery, markDelivery } from '../store/deliveries.ts'
import { messagesAfter } from '../store/messages.ts'
import { finishJobs, type Job } from '../store/outbox.ts'
import { lastSeqOf } from './turn.ts'
import { isUnsettled, type Composed } from './4-compose.ts'
import type { Guarded } from './5-guard.ts'
import { watchReply } from './letters/away-reply.ts'
import type { FlowContext } from './context.ts'
import { inLane, speak } from './lane.ts'

/**
 * Step 6, first half. Commits the bot's reply, unless the conversation has moved on: another owner
 * (the fence tells), or a message of the customer that the reply does not know.
 *
 * @returns whether the reply was sent
 */
export async function sendReply(
  context: FlowContext,
  composed: Composed,
  guarded: Guarded,
): Promise<boolean> {
  return inLane(context, composed.key, async (lane) => {
    const { row } = lane
    const mine = row.owner === 'bot' && row.state === 'open' && row.fence === guarded.fence
    if (!mine || row.lastSeq !== composed.conversation.lastSeq) return false
    if (row.decidedSeq >= lastSeqOf(composed)) return false
    const failedTurns = isUnsettled(composed) ? row.failedTurns + 1 : 0
    const change = { decidedSeq: lastSeqOf(composed), failedTurns, waitingSince: null }
    await speak(lane, guarded, { author: 'bot', change })
    return true
  })
}

/**
 * Step 6, second half, from the outbox. Hands a committed message to its channel and keeps how that
 * went. A crash between the two leads here again, with the same draft id.
 */
export async function deliver(context: FlowContext, job: Job): Promise<void> {
  const { db } = context.store
  const { workspaceId, conversationId } = job
  const { draftId, seq } = job.payload as { draftId: string; seq: number }
  const delivery = await findDelivery(db, workspaceId, draftId)
  const [message] = await messagesAfter(
    db,
    { workspaceId, conversationId },
    { after: seq - 1, limit: 1 },
  )
  // `failed` comes here when a person revives the dead letter.
  const isDue = delivery?.state === 'sending' || delivery?.state === 'failed'
  if (isDue && message) {
    const channel = await channelOf(context, { workspaceId, conversationId })
    const state = await channel.send({
      workspaceId,
      conversationId,
      seq,
      draftId,
      text: message.text,
    })
    await markDelivery(db, { workspaceId, draftId }, { state })
    context.notices.publish({ workspaceId, conversationId, what: 'delivery', seq })
    if (message.author === 'agent') await watchReply(context, { workspaceId, conversationId })
  }
  await finishJobs(db, [job])
}

/** A delivery that failed for good is shown as such on the bubble, beside its dead letter. */
export async function giveUpDelivery(context: FlowContext, job: Job, error: string): Promise<void> {
  const { workspaceId, conversationId } = job
  const { draftId, seq } = job.payload as { draftId: string; seq: number }
  await markDelivery(context.store.db, { workspaceId, draftId }, { state: 'failed', error })
  context.notices.publish({ workspaceId, conversationId, what: 'delivery', seq })
}

async function channelOf(
  context: FlowContext,
  key: { workspaceId: string; conversationId: string },
) {
  const kind = await channelKind(context.store.db, key)
  const channel = context.channels.get(kind)
  if (!channel) throw new Error(`no channel of kind ${kind} is running here`)
  return channel
}
