import type { Cuts, Standing } from '../weights/cuts.ts'
import { logistic } from '../weights/logistic.ts'

/** A message that the model had not seen: its score for a signal, and whether the signal is there. */
export interface Scored {
  readonly score: number
  readonly there: boolean
  readonly standing: Standing
}

const STANDINGS: readonly Standing[] = ['named', 'free', 'missed']
/** What is believed before any message is seen: a rule is mostly right, a near-miss too. */
const BELIEVED = { slope: 1, named: 5, free: -1, missed: -6 }
/** How firmly: one over the variance. */
const FIRM = { slope: 4, named: 2, free: 1 / 9, missed: 3 }
const ROUNDS = 200
/** Newton's steps overshoot where the curve is flat. */
const LONGEST_STEP = 0.5
/** A higher score never makes a signal less likely. */
const LEAST_SLOPE = 0.05

/** Newton's step for one number, from the slope and the curve of the loss. */
interface Step {
  slope: number
  curve: number
}

/**
 * From which score on a signal is said to be there. One logistic curve for all messages, with an
 * offset each for those where a rule names it, where a near-miss explains it away, and for the rest:
 * a rule that everything else speaks against gives way, and so does a near-miss.
 *
 * @param least probability from which on the signal counts as there
 */
export function cutsFor(scored: readonly Scored[], least: number): Cuts {
  const at = { ...BELIEVED }
  for (let round = 0; round < ROUNDS; round++)
    for (const name of ['slope', ...STANDINGS] as const) {
      const step: Step = { slope: FIRM[name] * (at[name] - BELIEVED[name]), curve: FIRM[name] }
      for (const one of scored) {
        const part = name === 'slope' ? one.score : Number(one.standing === name)
        if (part === 0) continue
        const chance = logistic(at.slope * one.score + at[one.standing])
        step.slope += (chance - Number(one.there)) * part
        step.curve += chance * (1 - chance) * part * part
      }
      const length = step.slope / step.curve
      at[name] -= Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, length))
      at.slope = Math.max(at.slope, LEAST_SLOPE)
    }
  const bound = Math.log(least / (1 - least))
  const cutOf = (standing: Standing): number => (bound - at[standing]) / at.slope
  return { named: cutOf('named'), free: cutOf('free'), missed: cutOf('missed') }
}
