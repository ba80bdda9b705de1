import type { MacroStep } from '@diapason/contract'
import { DiapasonError } from '../../errors.ts'
import { findConversation, type ConversationKey } from '../../store/conversations.ts'
import { currentPolicy } from '../../store/policies.ts'
import { assign } from './assign.ts'
import type { FlowContext } from '../context.ts'
import { close } from '../ending.ts'
import { giveBack } from '../handover.ts'
import type { Act, AgentRef } from '../move.ts'
import { snooze } from './snooze.ts'
import { snoozeTimes } from './snooze-times.ts'
import { tagConversations } from './tagging.ts'

/** What an agent wants done once their reply has left. */
interface Wish {
  readonly key: ConversationKey
  readonly agent: AgentRef
  readonly steps: readonly MacroStep[]
  /** The last message the agent had seen. */
  readonly seenSeq: number
}

/**
 * Does what follows a reply, in order. What cannot be done any more is left: a conversation in which
 * the customer has written since is not closed, a tag that is gone is not set.
 */
export async function doSteps(context: FlowContext, wish: Wish): Promise<void> {
  for (const step of wish.steps)
    await doStep(context, wish, step).catch((error: unknown) => {
      if (!(error instanceof DiapasonError)) throw error
      const { conversationId } = wish.key
      const { code } = error.problem
      context.log.info({ conversationId, step: step.do, code }, 'a step after a reply was left')
    })
}

async function doStep(context: FlowContext, wish: Wish, step: MacroStep): Promise<void> {
  const { key, agent, seenSeq } = wish
  const { workspaceId, conversationId } = key
  if (step.do === 'tag') {
    const on = { ids: [conversationId], add: [step.tag], remove: [], byId: agent.id }
    await tagConversations(context, { workspaceId, ...on })
    return
  }
  const conversation = await findConversation(context.store.db, key)
  if (!conversation) return
  const act: Act = { key, agent, fence: conversation.fence, seenSeq }
  if (step.do === 'close') return close(context, act)
  if (step.do === 'return') return giveBack(context, act)
  if (step.do === 'team') return assign(context, act, { userId: null, teamId: step.team })
  if (step.do === 'person') return assign(context, act, { userId: step.person })
  return snooze(context, act, await momentFor(context, workspaceId, step.until))
}

/** The opening of that day, or the next one; null: until the customer writes. */
async function momentFor(
  context: FlowContext,
  workspaceId: string,
  until: 'customer' | 'tomorrow' | 'monday',
): Promise<Date | null> {
  if (until === 'customer') return null
  const { hours } = await currentPolicy(context.store.db, workspaceId)
  const { times } = snoozeTimes(hours, Date.now())
  const names = until === 'monday' ? ['monday', 'tomorrow', 'opening'] : ['tomorrow', 'opening']
  const found = names.flatMap((name) => times.find((time) => time.name === name) ?? [])[0]
  return found ? new Date(found.at) : null
}
