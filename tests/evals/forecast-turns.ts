import { analyse, type TrajectoryStep } from '@diapason/engine'
import { exchangesOf, riseOf } from '../../packages/engine/src/analyse/trajectory/exchange.ts'
import { type Features, featuresOf } from '../../packages/engine/src/analyse/trajectory/features.ts'
import { isStrong, type LabelledConversation } from './conversations.ts'

/** A customer's turn after the first, from what was read, not from labels. */
export interface FollowedTurn {
  readonly features: Features
  readonly rise: number
  /** Was the turn read as negative, clearly or more? */
  readonly isNegative: boolean
  /** From the labels: is a strong negative turn still to come? */
  readonly worsens: boolean
}

/** A conversation up to its first strong negative turn after the first, or its end. */
export interface FollowedConversation {
  readonly worsens: boolean
  /** Turns at which something could be foretold; none where the second turn is the strong one. */
  readonly turns: readonly FollowedTurn[]
}

/** What `trajectory` is given of a conversation. */
export const stepsOf = ({ turns, language }: LabelledConversation): TrajectoryStep[] =>
  turns.map((turn, at): TrajectoryStep => {
    const seq = at + 1
    if (turn.by !== 'customer') return { seq, reply: turn.text }
    return { seq, text: turn.text, reading: analyse(turn.text, { language }) }
  })

/** Reads a conversation as the product does, turn by turn. */
export function follow(conversation: LabelledConversation): FollowedConversation {
  const exchanges = exchangesOf(stepsOf(conversation))
  const strong = exchanges.map(({ heard }) =>
    heard.some(({ seq }) => conversation.turns.slice(seq - 1, seq).some(isStrong)),
  )
  const worst = strong.indexOf(true, 1)
  const worsens = worst > 0
  const before = worsens ? exchanges.slice(0, worst) : exchanges
  const turns = before.flatMap((exchange, at): FollowedTurn[] => {
    const features = featuresOf(before.slice(0, at + 1))
    const previous = before[at - 1]
    if (!features || !previous) return []
    const isNegative = exchange.heard.some(
      ({ reading }) => reading.polarity === 'negative' && reading.intensity >= 2,
    )
    return [{ features, rise: riseOf(exchange, previous), isNegative, worsens }]
  })
  return { worsens, turns }
}
