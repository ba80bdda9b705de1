import { changeConversation } from '../../store/conversations.ts'
import { recordEvent } from '../../store/events.ts'
import { findSharing, lockSharing, recordOffer, type Untaken } from '../../store/shares.ts'
import { tellAssigned } from '../desk/assign-notice.ts'
import type { FlowContext } from '../context.ts'
import { inLane, type Lane } from '../lane.ts'
import { choose, type Chosen } from './situation.ts'

/**
 * Asks people to take what waits. They have the floor only once they take it; whoever is faster may.
 * Of several server processes one decides at a time, and decides anew: nothing is asked of two.
 */
export async function offerWaiting(context: FlowContext, workspaceId: string): Promise<void> {
  const { db } = context.store
  const chosen = await choose(db, workspaceId, await findSharing(db, workspaceId))
  for (const one of chosen)
    await inLane(context, { workspaceId, conversationId: one.conversationId }, (lane) =>
      offer(lane, one),
    )
}

async function offer(lane: Lane, { conversationId, fence }: Chosen): Promise<void> {
  const { tx, row } = lane
  if (!isFree(lane) || row.fence !== fence) return
  const { workspaceId } = row
  const sharing = await lockSharing(tx, workspaceId)
  const again = await choose(tx, workspaceId, sharing)
  const userId = again.find((one) => one.conversationId === conversationId)?.userId
  if (userId === undefined) return
  await changeConversation(tx, { workspaceId, conversationId }, { assigneeId: userId })
  await recordOffer(tx, { workspaceId, conversationId, userId, fence })
  await tellAssigned(lane, { userId, by: null })
}

const isFree = ({ row }: Lane): boolean =>
  row.state === 'open' && row.owner === 'queue' && row.assigneeId === null && !row.snoozedUntil

/** Nobody is asked any more: it waits for the next, in its place. */
export const takeBack = (context: FlowContext, untaken: Untaken): Promise<void> => {
  const { workspaceId, conversationId, userId, fence, isAway } = untaken
  const key = { workspaceId, conversationId }
  return inLane(context, key, async ({ tx, row }) => {
    if (row.assigneeId !== userId || row.assignedBy || row.fence !== fence) return
    await changeConversation(tx, key, { assigneeId: null })
    const reason = isAway ? 'away' : 'time'
    await recordEvent(tx, key, { kind: 'unassigned', byId: null, userId, reason })
  })
}
