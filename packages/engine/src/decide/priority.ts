import type { Reading, Signal } from '../model.ts'
import type { Situation } from './situation.ts'

/** Nothing else may come before a life or a threat. */
const SELF_HARM = 100
const VIOLENCE = 95
/** The most that all other facts together can reach. */
const ELSE_AT_MOST = 90

const POINTS: Readonly<Partial<Record<Signal, number>>> = Object.freeze({
  vulnerable: 16,
  bereavement: 16,
  repeatedContact: 12,
  asksHuman: 10,
  legal: 10,
  churn: 4,
  public: 4,
})
const PER_ANGER = 9
const PER_OTHER_NEGATIVE = 5
const PER_FAILED_TURN = 5
const FALLING = 8
/** Between the mean valence before and now; half of the distance from neutral to fully negative. */
const CLEAR_FALL = 0.3

const feeling = (reading: Reading): number => {
  if (reading.polarity !== 'negative') return 0
  return reading.intensity * (reading.emotion === 'anger' ? PER_ANGER : PER_OTHER_NEGATIVE)
}

const mean = (readings: readonly Reading[]): number =>
  readings.reduce((sum, reading) => sum + reading.valence, 0) / readings.length

const falls = ({ turn, earlier }: Situation): boolean => {
  const before = earlier.slice(-3)
  return before.length > 0 && turn.length > 0 && mean(before) - mean(turn) >= CLEAR_FALL
}

/**
 * How much this conversation needs a person before the others, 0…100.
 *
 * 100 for self-harm, 95 for violence; else a sum of at most 90: 9 a degree of anger (5 of another
 * negative feeling), 16 vulnerability, 16 bereavement, 12 repeated contact, 10 a person asked for,
 * 10 legal, 4 leaving, 4 public, 5 a failed turn (at most 2), 8 when feelings fall clearly. The
 * weights are a choice of order, not a measurement.
 */
export const priorityOf = (situation: Situation): number => {
  const all = [...situation.earlier, ...situation.turn]
  const said = (signal: Signal): boolean => all.some((reading) => reading.signals[signal])
  if (said('selfHarm')) return SELF_HARM
  if (said('violence')) return VIOLENCE
  const facts = Object.entries(POINTS).reduce(
    (sum, [signal, points]) => sum + (said(signal as Signal) ? points : 0),
    0,
  )
  const strongest = Math.max(0, ...situation.turn.map(feeling))
  const failed = Math.min(2, Math.max(0, situation.failedTurns)) * PER_FAILED_TURN
  return Math.min(ELSE_AT_MOST, facts + strongest + failed + (falls(situation) ? FALLING : 0))
}
