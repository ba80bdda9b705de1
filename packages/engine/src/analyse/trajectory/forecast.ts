import type { Forecast } from '../../model.ts'
import { logistic } from '../../weights/logistic.ts'
import { type Answered, riseOf } from './exchange.ts'
import { type Features, featuresOf } from './features.ts'
import { forecastWeights } from './forecast-weights.ts'

/** What training finds, and nothing else: one weight a feature, and the bounds of the waiting policy. */
export interface ForecastWeights {
  readonly bias: number
  readonly weights: Features
  /** Counts from here on once it has held for two turns in a row. */
  readonly hold: number
  /** Counts from here on at once. */
  readonly once: number
}

/** A turn as the waiting policy sees it. */
export interface Moment {
  readonly probability: number
  /** How far valence rose since the turn before, −2…2. */
  readonly rise: number
}

/** A rise of valence from here on lets a forecast fall away. */
const RISES = 0.1

/** The probability of a strong negative message still to come, 0…1: a sum over named features. */
export function probabilityOf(
  features: Features,
  { bias, weights }: Pick<ForecastWeights, 'bias' | 'weights'>,
): number {
  const names = Object.keys(features) as (keyof Features)[]
  return logistic(names.reduce((sum, name) => sum + weights[name] * features[name], bias))
}

/**
 * The waiting policy: a forecast counts once it has held for two turns in a row, or over the higher
 * bound at once, and falls away when valence rises. People tell better by waiting where tension may
 * fall by itself; docs/hearing.md has the figures with and without.
 *
 * @param moments in order, one for each turn of the customer after the first
 */
export function holds(
  moments: readonly Moment[],
  { hold, once }: Pick<ForecastWeights, 'hold' | 'once'> = forecastWeights,
): boolean {
  const last = moments.at(-1)
  if (!last || last.rise >= RISES) return false
  if (last.probability >= once) return true
  const before = moments.at(-2)
  return last.probability >= hold && before !== undefined && before.probability >= hold
}

/** Each turn after the first, as the waiting policy sees it. */
export function momentsOf(
  exchanges: readonly Answered[],
  weights: ForecastWeights = forecastWeights,
): readonly Moment[] {
  return exchanges.flatMap((exchange, at) => {
    const before = exchanges[at - 1]
    const features = featuresOf(exchanges.slice(0, at + 1))
    if (!before || !features) return []
    return [{ probability: probabilityOf(features, weights), rise: riseOf(exchange, before) }]
  })
}

/** So many turns back a forecast looks: the work on a long conversation is bounded. */
const LOOK_BACK = 12

/** Whether tension may rise; null before the customer has answered a reply. */
export function forecastOf(exchanges: readonly Answered[]): Forecast | null {
  const moments = momentsOf(exchanges.slice(-LOOK_BACK))
  const last = moments.at(-1)
  return last ? { probability: last.probability, mayRise: holds(moments) } : null
}
