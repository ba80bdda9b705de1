import type { OfferedRemedy, Reading } from '../model.ts'
import type { Policy, Remedy } from './policy.ts'
import type { Situation } from './situation.ts'

const feels = (reading: Reading, { emotions, fromIntensity }: Remedy): boolean =>
  reading.polarity === 'negative' &&
  reading.intensity >= fromIntensity &&
  (emotions.length === 0 || emotions.some((emotion) => emotion === reading.emotion))

/** Any reason that was heard counts: « cassé » is a complaint and a damaged item. */
const isAbout = ({ intents }: Remedy, turn: readonly Reading[]): boolean =>
  intents.length === 0 ||
  turn.some((reading) => reading.intents.some(({ name }) => intents.includes(name)))

/**
 * What may be offered beside a person on this turn: the policy's first remedy whose reason for
 * contact, feeling and intensity fit, and which this episode has not heard of yet. Null for a turn
 * that is not negative.
 */
export const remedyFor = (situation: Situation, policy: Policy): OfferedRemedy | null => {
  const fits = policy.remedies.find(
    (remedy) =>
      !situation.offered?.includes(remedy.id) &&
      isAbout(remedy, situation.turn) &&
      situation.turn.some((reading) => feels(reading, remedy)),
  )
  return fits ? { id: fits.id, version: fits.version, text: fits.text } : null
}
