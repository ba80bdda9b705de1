import { contextOf, guard, trajectory } from '@diapason/engine'
import { type Features, featuresOf } from '../../packages/engine/src/foresee/features.ts'
import { movesIn } from '../../packages/engine/src/foresee/moves.ts'
import type { Effect } from '../../packages/engine/src/foresee/sum.ts'
import type { Draft } from '../../packages/engine/src/model.ts'
import {
  type ConversationSplit,
  conversations,
  type CustomerTurn,
  isNegative,
  type LabelledConversation,
} from './conversations.ts'
import { stepsOf } from './forecast-turns.ts'

/** A reply that the customer answered: what was known when it was written, and what it did. */
export interface ReceivedReply {
  readonly conversation: string
  readonly draft: Draft
  readonly context: Parameters<typeof guard>[1]
  readonly heading: ReturnType<typeof trajectory>
  readonly features: Features
  /** From the labels of the customer's words before and after. */
  readonly effect: Effect
}

/** How strong the negative feeling of a turn is by its labels, 0…4. */
const heatOf = (turn: CustomerTurn): number => (isNegative(turn) ? turn.intensity : 0)

const effectOf = (before: CustomerTurn, after: CustomerTurn): Effect => {
  const change = heatOf(after) - heatOf(before)
  return change < 0 ? 'calms' : change > 0 ? 'raises' : 'leaves'
}

/** One reply, or several in a row as one, between two turns of the customer. */
function receivedIn(conversation: LabelledConversation): ReceivedReply[] {
  const { id, language, turns } = conversation
  const steps = stepsOf(conversation)
  return turns.flatMap((after, at): ReceivedReply[] => {
    const last = turns.findLastIndex((turn, place) => place < at && turn.by === 'customer')
    const [before, step] = [turns[last], steps[last]]
    if (after.by !== 'customer' || before?.by !== 'customer' || last === at - 1) return []
    if (step === undefined || !('reading' in step)) return []
    const replies = turns.slice(0, last).filter(({ by }) => by !== 'customer')
    const text = turns
      .slice(last + 1, at)
      .map((turn) => turn.text)
      .join('\n')
    const draft: Draft = { speaker: 'agent', language, text, pieces: [], sources: [] }
    const context = contextOf({
      lastCustomer: { text: before.text, reading: step.reading },
      earlierReplies: replies.map((turn) => turn.text),
      company: '',
    })
    const heading = trajectory(steps.slice(0, last + 1))
    const known = { verdict: guard(draft, context), heading, moves: movesIn(text, context) }
    const features = featuresOf(draft, context, known)
    return [
      { conversation: id, draft, context, heading, features, effect: effectOf(before, after) },
    ]
  })
}

/** Every reply of a split that the customer answered. */
export const receivedReplies = (split: ConversationSplit): ReceivedReply[] =>
  conversations(split).flatMap(receivedIn)
