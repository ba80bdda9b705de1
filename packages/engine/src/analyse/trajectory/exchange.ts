import { acknowledges } from './acknowledges.ts'
import { type HeardStep, isReply, type TrajectoryStep } from './step.ts'

/** Customer's messages without a reply between them, and the replies until they write again. */
export interface Exchange {
  readonly heard: readonly HeardStep[]
  readonly replies: readonly string[]
}

/** An exchange, and whether a reply acknowledged what was felt; null where nothing was, or no reply came. */
export interface Answered extends Exchange {
  readonly acknowledged: boolean | null
}

/** How negative an exchange gets: its lowest valence, −1…1. */
export const lowestValence = ({ heard }: Exchange): number =>
  Math.min(...heard.map(({ reading }) => reading.valence))

/** How far valence went up from one exchange to a later one; negative when it fell. */
export const riseOf = (later: Exchange, before: Exchange): number =>
  lowestValence(later) - lowestValence(before)

/** So many of the customer's messages back, a reply may refer to their facts. */
const FACTS_FROM = 6

function cut(steps: readonly TrajectoryStep[]): readonly Exchange[] {
  const exchanges: { heard: HeardStep[]; replies: string[] }[] = []
  for (const step of steps) {
    const last = exchanges.at(-1)
    if (isReply(step)) last?.replies.push(step.reply)
    else if (last && last.replies.length === 0) last.heard.push(step)
    else exchanges.push({ heard: [step], replies: [] })
  }
  return exchanges
}

/**
 * Cuts a conversation into exchanges and says of each whether its feeling was acknowledged before
 * the customer wrote again. What was said before the customer's first words belongs to none.
 *
 * @param steps in order
 */
export function exchangesOf(steps: readonly TrajectoryStep[]): readonly Answered[] {
  const said: string[] = []
  return cut(steps).map((exchange) => {
    said.push(...exchange.heard.map(({ text }) => text ?? ''))
    const negative = exchange.heard.some(({ reading }) => reading.polarity === 'negative')
    const answered = negative && exchange.replies.length > 0
    const acknowledged = answered
      ? exchange.replies.some((reply) => acknowledges(reply, said.slice(-FACTS_FROM)))
      : null
    return { ...exchange, acknowledged }
  })
}
