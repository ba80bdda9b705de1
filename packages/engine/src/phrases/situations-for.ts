import type { Emotion, Reading, Signal } from '../model.ts'
import type { PhraseSituation } from '../languages/phrase-texts.ts'

/** Most situations that are proposed: more would be a list again. */
const MOST = 3
/** Minutes after which waiting is worth a word. */
const LONG_MINUTES = 60
/** A reason for contact below this is a guess. */
const LIKELY = 0.4

const BY_SIGNAL: readonly (readonly [Signal, PhraseSituation])[] = [
  ['selfHarm', 'vulnerability'],
  ['bereavement', 'grief'],
  ['vulnerable', 'vulnerability'],
]

const BY_EMOTION: Readonly<Partial<Record<Emotion | 'unsure', PhraseSituation>>> = {
  anger: 'anger',
  frustration: 'anger',
  disappointment: 'fault',
  sadness: 'loss',
  worry: 'worry',
  confusion: 'asking',
  gratitude: 'thanks',
  joy: 'thanks',
  relief: 'closing',
}

const BY_INTENT: Readonly<Record<string, PhraseSituation>> = {
  delivery_delay: 'delay',
  order_status: 'delay',
  delivery_info: 'delay',
  damaged_item: 'fault',
  complaint: 'fault',
  technical_problem: 'technical',
  account: 'technical',
  payment: 'money',
  invoice: 'money',
  refund: 'money',
  cancel_order: 'refusal',
  return: 'refusal',
  exchange: 'refusal',
}

/** What it is about: a later message that names no reason is still about the one before. */
const matterOf = (readings: readonly Reading[]): PhraseSituation | undefined => {
  for (const { intents } of readings) {
    const [intent] = intents
    if (intent && intent.certainty >= LIKELY) return BY_INTENT[intent.name]
  }
  return undefined
}

/**
 * Situations that fit the customer's last message, the most fitting first; at most three, none
 * where nothing was read.
 *
 * @param readings of the customer's messages, the latest first: earlier ones only say what it is about
 * @param minutesWaited how long the customer has waited for an answer
 * @example
 * situationsFor([analyse('Mon colis n’est toujours pas arrivé, c’est inadmissible !')], 90)
 * // ['anger', 'delay', 'waiting']
 */
export const situationsFor = (
  readings: readonly Reading[],
  minutesWaited = 0,
): readonly PhraseSituation[] => {
  const [last] = readings
  if (last === undefined) return []
  const signals = BY_SIGNAL.flatMap(([signal, situation]) =>
    last.signals[signal] ? [situation] : [],
  )
  const foreign = last.language.tag === 'und' && last.language.certainty > LIKELY
  const all = [
    ...signals,
    foreign ? ('language' as const) : undefined,
    last.intensity > 0 ? BY_EMOTION[last.emotion] : undefined,
    matterOf(readings),
    minutesWaited >= LONG_MINUTES ? ('waiting' as const) : undefined,
  ].filter((situation) => situation !== undefined)
  return [...new Set(all)].slice(0, MOST)
}
