import type { Features } from '../../packages/engine/src/analyse/trajectory/features.ts'
import {
  type ForecastWeights,
  holds,
  probabilityOf,
} from '../../packages/engine/src/analyse/trajectory/forecast.ts'
import { countsOf, type Warn } from './forecast-score.ts'
import type { FollowedConversation, FollowedTurn } from './forecast-turns.ts'

/** Steps of the descent, over all turns at once: the same conversations give the same weights. */
const STEPS = 2_000
const STEP = 2
/** Pulls each weight towards zero, as one turn would. */
const PULL = 1
const FOLDS = 10
/** At most so many alarms in 100 conversations in which nothing got worse. */
const FALSE_ALARMS = 10
const BOUNDS = Array.from({ length: 21 }, (_, at) => (10 + 2 * at) / 100)

type Sum = Pick<ForecastWeights, 'bias' | 'weights'>
type Bounds = Pick<ForecastWeights, 'hold' | 'once'>

const NOTHING: Features = {
  positive: 0,
  rise: 0,
  unacknowledged: 0,
  repeatedContact: 0,
  insisting: 0,
  contradicting: 0,
  shortReply: 0,
  emphasis: 0,
}
const NAMES = Object.keys(NOTHING) as (keyof Features)[]

const thousandths = (value: number): number => Math.round(value * 1000) / 1000

/** Logistic regression with a pull towards zero. */
function descend(turns: readonly FollowedTurn[]): Sum {
  let sum: Sum = { bias: 0, weights: NOTHING }
  for (let step = 0; step < STEPS; step++) {
    const { weights, bias } = sum
    const errors = turns.map((one) => probabilityOf(one.features, sum) - Number(one.worsens))
    const move = (slope: number): number => (STEP * slope) / turns.length
    const entries = NAMES.map((name) => {
      const slope = errors.reduce(
        (all, error, at) => all + error * (turns[at]?.features[name] ?? 0),
        0,
      )
      return [name, weights[name] - move(slope + PULL * weights[name])] as const
    })
    sum = {
      bias: bias - move(errors.reduce((all, error) => all + error, 0)),
      weights: Object.fromEntries(entries) as unknown as Features,
    }
  }
  return sum
}

const turnsOf = (all: readonly FollowedConversation[]) => all.flatMap(({ turns }) => turns)

type Probability = (turn: FollowedTurn) => number

/** The probability of each turn, by weights that never saw its conversation. */
function heldOut(all: readonly FollowedConversation[]): Probability {
  const known = new Map<FollowedTurn, number>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const sum = descend(turnsOf(all.filter((_, at) => at % FOLDS !== fold)))
    for (const turn of turnsOf(all.filter((_, at) => at % FOLDS === fold)))
      known.set(turn, probabilityOf(turn.features, sum))
  }
  return (turn) => known.get(turn) ?? Number.NaN
}

const waiting =
  (probability: Probability, bounds: Bounds): Warn =>
  (turns) =>
    holds(
      turns.map((turn) => ({ probability: probability(turn), rise: turn.rise })),
      bounds,
    )

const over =
  (probability: Probability, bound: number): Warn =>
  (turns) =>
    turns.slice(-1).some((turn) => probability(turn) >= bound)

/** Of the ways to warn that keep the budget of false alarms, the one that finds most. */
function best<Way>(
  all: readonly FollowedConversation[],
  ways: readonly Way[],
  warn: (way: Way) => Warn,
) {
  const [most] = ways
    .map((way) => ({ way, ...countsOf(all, warn(way)) }))
    .filter(({ falseAlarms }) => falseAlarms <= FALSE_ALARMS)
    .toSorted((a, b) => b.found - a.found || a.falseAlarms - b.falseAlarms)
  if (!most) throw new Error('no way to warn keeps the budget of false alarms')
  return most
}

const PAIRS: readonly Bounds[] = BOUNDS.flatMap((hold) =>
  BOUNDS.filter((once) => once > hold).map((once) => ({ hold, once })),
)

/** Weights and bounds, and what waiting and one bound alone give on held-out turns. */
export function fitForecast(all: readonly FollowedConversation[]) {
  const probability = heldOut(all)
  const { way: bounds, ...withWaiting } = best(all, PAIRS, (way) => waiting(probability, way))
  const { way: bound, ...without } = best(all, BOUNDS, (way) => over(probability, way))
  const { bias, weights } = descend(turnsOf(all))
  const rounded = Object.fromEntries(NAMES.map((name) => [name, thousandths(weights[name])]))
  const fitted: ForecastWeights = {
    bias: thousandths(bias),
    weights: rounded as unknown as Features,
    ...bounds,
  }
  return { weights: fitted, waiting: withWaiting, oneBound: { bound, ...without } }
}
