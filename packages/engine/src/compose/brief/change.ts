import type { Reading, Signal } from '../../model.ts'

/** What became of the feeling; `changed` names a turn without judging it. */
export type Change = 'worse' | 'calmer' | 'weaker' | 'changed' | 'steady'

/** So many degrees down are a clear fall; one may be a matter of words. */
const CLEAR_FALL = 2
/** So far back a peak still counts. */
const LOOK_BACK = 4

/** Said coldly, these are no peace: « vous recevrez une mise en demeure ». */
const GRAVE: readonly Signal[] = [
  'legal',
  'public',
  'churn',
  'violence',
  'selfHarm',
  'vulnerable',
  'insult',
  'bereavement',
]

const felt = (reading: Reading): number => (reading.polarity === 'negative' ? reading.intensity : 0)

const isSettled = (reading: Reading): boolean =>
  reading.polarity !== 'negative' && reading.emotion !== 'unsure'

/**
 * How the customer's last message compares with the ones before; null with fewer than two. Anger
 * that turns into sadness is not peace: « calmer » is said only of a clear fall to neutral or
 * positive words, or of the same feeling at least two degrees weaker, without a grave signal.
 *
 * @example
 * const angry = readingOf({ emotion: 'anger', polarity: 'negative', intensity: 4 })
 * const sad = readingOf({ emotion: 'sadness', polarity: 'negative', intensity: 2 })
 * changeOf([angry, sad]) // 'changed'
 */
export const changeOf = (readings: readonly Reading[]): Change | null => {
  const [before, last] = readings.slice(-2)
  if (!before || !last) return null
  const recent = readings.slice(-1 - LOOK_BACK, -1)
  const peak = recent.reduce((top, one) => (felt(one) >= felt(top) ? one : top), before)
  if (felt(last) > felt(before)) return 'worse'
  const same = last.emotion === peak.emotion
  const down = felt(peak) - felt(last)
  const grave = GRAVE.some((signal) => last.signals[signal])
  if (down >= CLEAR_FALL && (same || isSettled(last)) && !grave) return 'calmer'
  if (last.emotion !== before.emotion) return 'changed'
  return felt(last) < felt(before) ? 'weaker' : 'steady'
}
