import type { Emotion, Evidence, Reading, Signal } from '../model.ts'
import { EMOTIONS, SIGNALS } from '../model.ts'

const none = <K extends string, V>(keys: readonly K[], value: V): Record<K, V> =>
  Object.fromEntries(keys.map((key) => [key, value])) as Record<K, V>

/**
 * A calm reading with some facts changed: for rehearsing a policy, and for tests, without a text.
 *
 * @example
 * readingOf({ emotion: 'anger', intensity: 3, signals: ['legal'] }).signals.legal // true
 */
export const readingOf = (
  facts: Partial<Omit<Reading, 'signals' | 'emotions'>> & {
    readonly signals?: readonly Signal[]
  } = {},
): Reading => {
  const emotion: Emotion | 'unsure' = facts.emotion ?? 'neutral'
  const negative = ['anger', 'frustration', 'disappointment', 'sadness', 'worry'].includes(emotion)
  const positive = ['gratitude', 'joy', 'relief'].includes(emotion)
  const signals = { ...none(SIGNALS, false), ...none(facts.signals ?? [], true) }
  const evidence: readonly Evidence[] = facts.evidence ?? []
  return {
    cut: false,
    language: { tag: 'fr', certainty: 1 },
    valence: negative ? -0.6 : positive ? 0.6 : 0,
    polarity: negative ? 'negative' : positive ? 'positive' : 'neutral',
    intensity: emotion === 'neutral' || emotion === 'unsure' ? 0 : 2,
    address: 'vous',
    register: 0,
    intents: [],
    entities: [],
    contactCount: null,
    certainty: 0.9,
    ...facts,
    emotion,
    emotions: { ...none(EMOTIONS, 0), ...(emotion === 'unsure' ? {} : { [emotion]: 1 }) },
    signals,
    evidence,
  }
}
