import { acknowledges } from '../../packages/engine/src/analyse/trajectory/acknowledges.ts'
import { holds, probabilityOf } from '../../packages/engine/src/analyse/trajectory/forecast.ts'
import { forecastWeights } from '../../packages/engine/src/analyse/trajectory/forecast-weights.ts'
import {
  type ConversationSplit,
  conversations,
  isNegative,
  type LabelledConversation,
} from './conversations.ts'
import { scoreWarning, type Warn, type WarnScore } from './forecast-score.ts'
import { follow, type FollowedTurn } from './forecast-turns.ts'
import { f1, type Figure, type Pair, withInterval } from './metrics.ts'

/** What is said of the conversations of a split. */
export interface ConversationScore {
  readonly conversations: number
  /** Replies to a negative turn, and how well it is found which of them acknowledge it. */
  readonly replies: number
  readonly acknowledging: number
  readonly acknowledged: Figure
  readonly warnings: readonly { readonly name: string; readonly score: WarnScore }[]
}

const momentOf = ({ features, rise }: FollowedTurn) => ({
  probability: probabilityOf(features, forecastWeights),
  rise,
})

const over =
  (bound: number): Warn =>
  (turns) =>
    turns.slice(-1).some((turn) => momentOf(turn).probability >= bound)

const { hold, once } = forecastWeights

const WAYS: readonly { readonly name: string; readonly warn: Warn }[] = [
  { name: '**forecast, waiting**', warn: (turns) => holds(turns.map(momentOf)) },
  { name: `no waiting, over ${hold}`, warn: over(hold) },
  { name: `no waiting, over ${once}`, warn: over(once) },
  {
    name: 'whenever the last words are negative',
    warn: (turns) => turns.at(-1)?.isNegative === true,
  },
]

/** Each reply to a negative turn: what is labelled, and what the rules say. */
function repliesIn({ turns }: LabelledConversation): Pair<boolean>[] {
  const said: string[] = []
  let negative = false
  return turns.flatMap((turn, at): Pair<boolean>[] => {
    if (turn.by === 'customer') {
      const goesOn = turns[at - 1]?.by === 'customer' && negative
      negative = goesOn || isNegative(turn)
      said.push(turn.text)
      return []
    }
    return negative ? [{ truth: turn.acknowledges, said: acknowledges(turn.text, said) }] : []
  })
}

/** How well replies are read, and how well worsening is foretold, with and without waiting. */
export function scoreConversations(split: ConversationSplit): ConversationScore {
  const all = conversations(split)
  const replies = all.flatMap(repliesIn)
  const followed = all.map(follow)
  return {
    conversations: all.length,
    replies: replies.length,
    acknowledging: replies.filter(({ truth }) => truth).length,
    acknowledged: withInterval(replies, (some) => f1(some, true)),
    warnings: WAYS.map(({ name, warn }) => ({ name, score: scoreWarning(followed, warn) })),
  }
}
