import type { Reading, Trajectory } from '../model.ts'

/** A customer's message in a conversation, and its reading. */
export interface TrajectoryStep {
  readonly seq: number
  readonly reading: Reading
}

type Path = Trajectory['path']

/** Over this many last messages the trend is taken. */
const LAST = 4
/** A change of valence per message below this is steady. */
const STEADY = 0.1
/** A turn smaller than this is not worth telling. */
const LEAST_TURN = 0.4

/** Most intense, then most negative, then the later one. */
function peakOf(steps: readonly TrajectoryStep[]): number | null {
  let peak: TrajectoryStep | null = null
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

/**
 * Where a conversation is heading, from the readings of the customer's messages.
 *
 * @param steps in any order; `seq` decides
 * @example
 * trajectory([{ seq: 1, reading: calm }, { seq: 3, reading: angry }]).trend // 'falling'
 */
export function trajectory(steps: readonly TrajectoryStep[]): Trajectory {
  const ordered = [...steps].sort((left, right) => left.seq - right.seq)
  const path = ordered.map(({ seq, reading: { valence, intensity, emotion } }) => ({
    seq,
    valence,
    intensity,
    emotion,
  }))
  return {
    path,
    peak: peakOf(ordered),
    turningPoint: turningPointOf(path),
    trend: trendOf(path),
  }
}
