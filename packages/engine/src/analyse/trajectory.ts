import type { Trajectory } from '../model.ts'
import { type Answered, exchangesOf } from './trajectory/exchange.ts'
import { forecastOf } from './trajectory/forecast.ts'
import type { HeardStep, TrajectoryStep } from './trajectory/step.ts'

type Path = Trajectory['path']

/** Over this many last messages the trend is taken. */
const LAST = 4
/** A change of valence per message below this is steady. */
const STEADY = 0.1
/** A turn smaller than this is not worth telling. */
const LEAST_TURN = 0.4

/** Most intense, then most negative, then the later one. */
function peakOf(steps: readonly HeardStep[]): number | null {
  let peak: HeardStep | null = null
  for (const step of steps) {
    const { polarity, intensity, valence } = step.reading
    if (polarity !== 'negative') continue
    const over = peak ? intensity - peak.reading.intensity || peak.reading.valence - valence : 0
    if (over >= 0) peak = step
  }
  return peak?.seq ?? null
}

/** The message at which the change of valence differs most from the change before it. */
function turningPointOf(path: Path): number | null {
  let turn: number | null = null
  let most = LEAST_TURN
  path.forEach((step, index) => {
    const last = path[index - 1]
    if (!last) return
    const before = path[index - 2] ?? last
    const change = Math.abs(step.valence - last.valence - (last.valence - before.valence))
    if (change < most || Math.abs(step.valence - last.valence) < STEADY) return
    most = change
    turn = step.seq
  })
  return turn
}

/** Slope of the least-squares line through the last valences. */
function trendOf(path: Path): Trajectory['trend'] {
  const values = path.slice(-LAST).map(({ valence }) => valence)
  if (values.length < 2) return 'steady'
  const middle = (values.length - 1) / 2
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  let above = 0
  let below = 0
  values.forEach((value, index) => {
    above += (index - middle) * (value - mean)
    below += (index - middle) ** 2
  })
  const slope = above / below
  return Math.abs(slope) < STEADY ? 'steady' : slope > 0 ? 'rising' : 'falling'
}

const pathOf = (exchanges: readonly Answered[]): Path =>
  exchanges.flatMap(({ heard, acknowledged }) =>
    heard.map(({ seq, reading: { valence, intensity, emotion, polarity } }) => ({
      seq,
      valence,
      intensity,
      emotion,
      acknowledged: polarity === 'negative' ? acknowledged : null,
    })),
  )

/** Once acknowledged, since the peak, is acknowledged. */
function acknowledgedSince(path: Path, peak: number | null): boolean | null {
  const since = path.filter(({ seq }) => peak !== null && seq >= peak)
  const said = since.flatMap(({ acknowledged }) => acknowledged ?? [])
  return said.length === 0 ? null : said.includes(true)
}

/**
 * Where a conversation is heading, from the readings of the customer's messages; with what was
 * replied, also whether it was acknowledged, and whether tension may rise.
 *
 * @param steps in any order; `seq` decides
 * @example
 * const calm = analyse('Bonjour, où est mon colis ?')
 * const angry = analyse('Toujours rien, c’est INADMISSIBLE !!!')
 * const { trend, peak } = trajectory([{ seq: 1, reading: calm }, { seq: 3, reading: angry }])
 * trend // 'falling'
 * peak // 3
 */
export function trajectory(steps: readonly TrajectoryStep[]): Trajectory {
  const exchanges = exchangesOf([...steps].sort((left, right) => left.seq - right.seq))
  const path = pathOf(exchanges)
  const peak = peakOf(exchanges.flatMap(({ heard }) => heard))
  return {
    path,
    peak,
    turningPoint: turningPointOf(path),
    trend: trendOf(path),
    acknowledged: acknowledgedSince(path, peak),
    forecast: forecastOf(exchanges),
  }
}
