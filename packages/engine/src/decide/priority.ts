import type { Reading, Signal } from '../model.ts'
import { angerIn } from './rules/angry.ts'
import type { Situation } from './situation.ts'

/** From here on a feeling is strong (design, §5). */
const STRONG = 3
const EXTREME = 4
/** Floor for a person who was asked for, in words or by the button. */
export const ASKED_FOR_PRIORITY = 40
/** The most that degrees add inside a band, so that they never reach the next one. */
const BAND = 9
/** The most that degrees reach where no band applies: below a person asked for. */
const ELSE_AT_MOST = 39

const PER_ANGER = 9
const PER_OTHER_NEGATIVE = 5
const PER_FAILED_TURN = 5
const FALLING = 8
/** A forecast is often wrong: it may break a tie, not make a case. */
const MAY_RISE = 3
const POINTS: Readonly<Partial<Record<Signal, number>>> = Object.freeze({
  repeatedContact: 8,
  vulnerable: 6,
  churn: 4,
  public: 4,
})
/** Between the mean valence before and now; half of the distance from neutral to fully negative. */
const CLEAR_FALL = 0.3

type Facts = Situation & { readonly said: (signal: Signal) => boolean }

const negativeFrom = ({ turn }: Facts, intensity: number): boolean =>
  turn.some((reading) => reading.polarity === 'negative' && reading.intensity >= intensity)

/** The gravest fact decides; within its band, degrees do. */
const BANDS: readonly (readonly [floor: number, applies: (facts: Facts) => boolean])[] = [
  [
    80,
    (facts) =>
      facts.said('bereavement') && (facts.said('vulnerable') || negativeFrom(facts, STRONG)),
  ],
  [70, (facts) => angerIn(facts.turn) >= STRONG || negativeFrom(facts, EXTREME)],
  [60, ({ said }) => said('bereavement') || said('vulnerable')],
  [50, (facts) => facts.said('legal') || (facts.said('repeatedContact') && negativeFrom(facts, 0))],
  [ASKED_FOR_PRIORITY, ({ said, wish }) => said('asksHuman') || Boolean(wish)],
]

const feeling = (reading: Reading): number => {
  const anger = angerIn([reading])
  if (anger > 0) return anger * PER_ANGER
  return reading.polarity === 'negative' ? reading.intensity * PER_OTHER_NEGATIVE : 0
}

const mean = (readings: readonly Reading[]): number =>
  readings.reduce((sum, reading) => sum + reading.valence, 0) / readings.length

const falls = ({ turn, earlier }: Situation): boolean => {
  const before = earlier.slice(-3)
  return before.length > 0 && turn.length > 0 && mean(before) - mean(turn) >= CLEAR_FALL
}

const degrees = (facts: Facts): number => {
  const points = Object.entries(POINTS).reduce(
    (sum, [signal, value]) => sum + (facts.said(signal as Signal) ? value : 0),
    0,
  )
  const strongest = Math.max(0, ...facts.turn.map(feeling))
  const failed = Math.min(2, Math.max(0, facts.failedTurns)) * PER_FAILED_TURN
  const heading = (falls(facts) ? FALLING : 0) + (facts.mayRise ? MAY_RISE : 0)
  return Math.min(ELSE_AT_MOST, points + strongest + failed + heading)
}

/**
 * How much this conversation needs a person before the others, 0…100.
 *
 * 100 self-harm, 95 violence; else the floor of the gravest fact plus 0…9 for its degrees:
 * 80 bereavement with strong feeling (3 or 4) or vulnerability; 70 anger of 3 or 4, or another
 * negative feeling of 4; 60 bereavement, or vulnerability; 50 legal, or repeated contact with
 * negative feeling; 40 a person asked for, as by the button, or a remedy picked. Where none of these applies, the
 * degrees alone, at most 39: 9 a degree of anger (5 of another negative feeling), 8 repeated
 * contact, 6 vulnerability, 4 leaving, 4 public, 5 a failed turn (at most 2), 8 when feelings fall
 * clearly, 3 when the forecast says that tension may rise (it is often wrong, and moves a
 * conversation before its equals only). Signals count from the whole episode, feelings from this
 * burst. The numbers are a choice of order, not a measurement.
 */
export const priorityOf = (situation: Situation): number => {
  const all = [...situation.earlier, ...situation.turn]
  const said = (signal: Signal): boolean => all.some((reading) => reading.signals[signal])
  if (said('selfHarm')) return 100
  if (said('violence')) return 95
  const facts = { ...situation, said }
  const band = BANDS.find(([, applies]) => applies(facts))
  const extra = degrees(facts)
  return band ? band[0] + Math.round((extra * BAND) / ELSE_AT_MOST) : extra
}
