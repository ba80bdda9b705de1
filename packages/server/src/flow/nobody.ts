import type { ComposeRequest } from '@diapason/engine'
import { botDrafts } from '../store/drafts.ts'
import { currentPolicy } from '../store/policies.ts'
import { countHere } from '../store/presences.ts'
import { spokenIn } from './3-decide.ts'
import { strongest } from './4-compose.ts'
import { announce, staffing } from './announce.ts'
import type { FlowContext } from './context.ts'
import { inLane, speak } from './lane.ts'
import type { Turn } from './turn.ts'

/** Wordings that say that nobody is there. */
const SAYS_SO = /^wait\.(?:absent|closed|closed-unknown)\./u

/**
 * Somebody writes again while they wait in the queue, and meanwhile the last agent has left or
 * pauses, or the service has closed: they are told, once. The announcement of the hand-over counts, where it said so.
 */
export async function tellNobody(context: FlowContext, turn: Turn): Promise<void> {
  const { conversation, key } = turn
  const { workspaceId } = key
  const policy = await currentPolicy(context.store.db, workspaceId)
  const { open, nextOpening } = staffing(policy, spokenIn(conversation.language))
  if (open && (await countHere(context.store.db, workspaceId)) > 0) return
  if (await wasTold(context, turn)) return
  const occasion = { key, conversation, reading: strongest(turn) }
  const guarded = await announce(
    context,
    occasion,
    (voice): ComposeRequest => ({
      ...voice,
      purpose: 'nobody',
      reference: conversation.reference ?? '',
      open,
      nextOpening,
    }),
  )
  await inLane(context, key, async (lane) => {
    const { owner, fence, lastSeq, state } = lane.row
    if (owner !== 'queue' || state !== 'open' || fence !== guarded.fence) return
    if (lastSeq !== conversation.lastSeq) return
    await speak(lane, guarded, { author: 'system', change: {} })
  })
}

/** The announcement of a hand-over was worded under the number before it. */
async function wasTold(context: FlowContext, { key, conversation }: Turn): Promise<boolean> {
  const drafts = await botDrafts(context.store.db, key)
  return drafts.some(
    ({ fence, draft }) =>
      fence >= conversation.fence - 1 && draft.pieces.some((piece) => SAYS_SO.test(piece)),
  )
}
