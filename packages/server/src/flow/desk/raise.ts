import { changeConversation, type ConversationKey } from '../../store/conversations.ts'
import { recordEvent } from '../../store/events.ts'
import type { FlowContext } from '../context.ts'
import { inLane } from '../lane.ts'
import { expectOpen, type AgentRef } from '../move.ts'

const REASONS = { '-1': 'lowered', '0': 'by-hand', '1': 'raised' } as const

/** Before the others (1), after them (-1), or as computed (0). */
export type Raised = -1 | 0 | 1

/**
 * A person puts a conversation before the computed order, or after it. What was computed stays as it
 * is, and stands again when this is taken back.
 */
export async function raise(
  context: FlowContext,
  key: ConversationKey,
  by: { agent: AgentRef; raised: Raised },
): Promise<void> {
  const { agent, raised } = by
  await inLane(context, key, async ({ tx, row }) => {
    expectOpen(row)
    if (row.raised === raised) return
    await changeConversation(tx, key, { raised, raisedBy: raised === 0 ? null : agent.id })
    const reason = REASONS[`${raised}`]
    await recordEvent(tx, key, { kind: 'priority', byId: agent.id, reason })
  })
}
