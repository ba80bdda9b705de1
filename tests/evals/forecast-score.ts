import { type Figure, withInterval } from './metrics.ts'
import type { FollowedConversation, FollowedTurn } from './forecast-turns.ts'

/** Does a way to warn warn at the last of these turns? */
export type Warn = (turns: readonly FollowedTurn[]) => boolean

/** How a way to warn does on conversations. */
export interface WarnScore {
  readonly worsening: number
  readonly calm: number
  readonly precision: Figure
  readonly recall: Figure
  /** Alarms in 100 conversations in which nothing got worse. */
  readonly falseAlarms: Figure
  /** Mean number of the customer's turns from the first alarm to the strong one. */
  readonly lead: number
}

interface Outcome {
  readonly worsens: boolean
  readonly alarm: boolean
  /** Turns from the first alarm to the end of what was followed, that turn included. */
  readonly lead: number
}

function outcome({ worsens, turns }: FollowedConversation, warn: Warn): Outcome {
  const first = turns.findIndex((_, at) => warn(turns.slice(0, at + 1)))
  return { worsens, alarm: first >= 0, lead: first < 0 ? 0 : turns.length - first }
}

const share = (part: readonly unknown[], whole: readonly unknown[]): number =>
  part.length / whole.length

const alarmed = (all: readonly Outcome[]) => all.filter(({ alarm }) => alarm)
const worsened = (all: readonly Outcome[]) => all.filter(({ worsens }) => worsens)
const stayed = (all: readonly Outcome[]) => all.filter(({ worsens }) => !worsens)

/** Share of the alarms that are right. */
export const precisionOf = (all: readonly Outcome[]): number =>
  share(worsened(alarmed(all)), alarmed(all))

/** Precision, recall and false alarms of a way to warn, conversation by conversation. */
export function scoreWarning(all: readonly FollowedConversation[], warn: Warn): WarnScore {
  const outcomes = all.map((one) => outcome(one, warn))
  const right = alarmed(worsened(outcomes))
  return {
    worsening: worsened(outcomes).length,
    calm: stayed(outcomes).length,
    precision: withInterval(outcomes, precisionOf),
    recall: withInterval(outcomes, (some) => share(alarmed(worsened(some)), worsened(some))),
    falseAlarms: withInterval(outcomes, (some) => 100 * share(alarmed(stayed(some)), stayed(some))),
    lead: right.reduce((sum, { lead }) => sum + lead, 0) / right.length,
  }
}

/** Found and false alarms alone, for choosing bounds. */
export function countsOf(all: readonly FollowedConversation[], warn: Warn) {
  const outcomes = all.map((one) => outcome(one, warn))
  const wrong = stayed(outcomes)
  return {
    found: alarmed(worsened(outcomes)).length,
    falseAlarms: 100 * share(alarmed(wrong), wrong),
  }
}
