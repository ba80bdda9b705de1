import { foresee, guard } from '@diapason/engine'
import { type Effect, EFFECTS } from '../../packages/engine/src/foresee/sum.ts'
import type { ConversationSplit } from './conversations.ts'
import { receivedReplies } from './foresee-turns.ts'
import { calibrationError, type Figure, withInterval } from './metrics.ts'

/** How often what was foreseen came, of one effect. */
export interface ForeseenScore {
  readonly effect: Effect
  /** Replies of which it was foreseen, and of which it came. */
  readonly foreseen: number
  readonly came: number
  readonly precision: Figure
  readonly recall: Figure
}

/** What is said of answered replies of a split. */
export interface ForeseeScore {
  readonly replies: number
  readonly right: Figure
  /** Share of the commonest effect: what saying nothing else would give. */
  readonly commonest: number
  readonly calibration: number
  readonly effects: readonly ForeseenScore[]
}

interface Outcome {
  readonly said: Effect
  readonly came: Effect
  readonly certainty: number
}

const share = (part: readonly unknown[], whole: readonly unknown[]): number =>
  part.length / whole.length

const isRight = ({ said, came }: Outcome): boolean => said === came

function scoreOf(all: readonly Outcome[], effect: Effect): ForeseenScore {
  const said = (some: readonly Outcome[]) => some.filter((one) => one.said === effect)
  const came = (some: readonly Outcome[]) => some.filter((one) => one.came === effect)
  return {
    effect,
    foreseen: said(all).length,
    came: came(all).length,
    precision: withInterval(all, (some) => share(said(some).filter(isRight), said(some))),
    recall: withInterval(all, (some) => share(came(some).filter(isRight), came(some))),
  }
}

/** How well it is foreseen how replies are received, beside what the customer wrote next. */
export function scoreForesee(split: ConversationSplit): ForeseeScore {
  const all = receivedReplies(split).map(({ draft, context, heading, effect }): Outcome => {
    const foreseen = foresee(draft, context, guard(draft, context), heading)
    return { said: foreseen.effect, came: effect, certainty: foreseen.certainty }
  })
  const counts = EFFECTS.map((effect) => all.filter(({ came }) => came === effect).length)
  return {
    replies: all.length,
    right: withInterval(all, (some) => share(some.filter(isRight), some)),
    commonest: Math.max(...counts) / all.length,
    calibration: calibrationError(
      all.map((one) => ({ certainty: one.certainty, right: isRight(one) })),
    ),
    effects: EFFECTS.map((effect) => scoreOf(all, effect)),
  }
}
