import { HELPING, type Move } from '../foresee/moves.ts'
import type { Finding, Span } from '../model.ts'
import type { AgentTurn, Play } from './play.ts'
import type { Tension } from './scenario.ts'

/** Words of a reply that helped or hurt. */
export interface Passage extends Span {
  /** Which reply, from 0. */
  readonly reply: number
  readonly text: string
  readonly kind: 'rule' | 'move'
  /** Id of the rule, or name of the move. */
  readonly name: string
  readonly helped: boolean
  /** Why, where a rule says it. */
  readonly reason: Finding['reason'] | null
  readonly suggestion: string | null
}

/** What a play can lack: being read, a step with its date, a step that the company can keep. */
export type Missing = 'acknowledges' | 'dates' | 'facts'

/** What there is to learn from a play: no mark, no sum, only its words. */
export interface Debrief {
  /** Tension at each of the customer's turns. */
  readonly path: readonly Tension[]
  readonly passages: readonly Passage[]
  /** What no reply did. */
  readonly missing: readonly Missing[]
}

const HELPS: readonly Move[] = HELPING
/** From here on a customer wants to be read before they are helped. */
const TENSE = 1

/** An act with its date is told once. */
const isTold = ({ name, start }: AgentTurn['moves'][number], { moves }: AgentTurn): boolean =>
  name !== 'acts' || !moves.some((other) => other.name === 'dates' && other.start === start)

function passagesOf(turn: AgentTurn, reply: number): readonly Passage[] {
  const rules = turn.findings.map(
    ({ rule, start, end, text, reason, suggestion }): Passage => ({
      reply,
      start,
      end,
      text,
      reason,
      suggestion,
      kind: 'rule',
      name: rule,
      helped: false,
    }),
  )
  const moves = turn.moves
    .filter((move) => isTold(move, turn))
    .map(
      ({ name, start, end }): Passage => ({
        reply,
        start,
        end,
        text: turn.text.slice(start, end),
        kind: 'move',
        name,
        helped: HELPS.includes(name),
        reason: null,
        suggestion: null,
      }),
    )
  return [...rules, ...moves].toSorted((a, b) => a.start - b.start)
}

function missingIn({ done, promised }: Play['state'], tension: number): readonly Missing[] {
  const unread = tension >= TENSE && !done.includes('acknowledges')
  const undated = !done.includes('dates')
  return [
    ...(unread ? ['acknowledges' as const] : []),
    ...(undated ? ['dates' as const] : []),
    ...(!undated && !promised ? ['facts' as const] : []),
  ]
}

/**
 * Looks back on a play: which words helped or hurt, why, how else it can be said, what was missing.
 *
 * @example
 * const scenario = scenarioOf('late-parcel', 'en')
 * const { passages } = debrief(rehearse(scenario, 1, ['Your request will be processed.']))
 * passages.find(({ kind }) => kind === 'rule')?.name // 'passive-ownership'
 */
export function debrief({ turns, state }: Play): Debrief {
  const path = turns.flatMap((turn) => (turn.by === 'customer' ? [turn.tension] : []))
  const replies = turns.filter((turn): turn is AgentTurn => turn.by === 'agent')
  return {
    path,
    passages: replies.flatMap(passagesOf),
    missing: replies.length === 0 ? [] : missingIn(state, path[0] ?? 0),
  }
}
