import type { Emotion, Intensity, Signal } from '../model.ts'

/**
 * What a person says a message really expresses; at least one field beside `text` and `language`.
 * `intensity` is 0 exactly where `emotion` is neutral.
 */
export interface Correction {
  readonly text: string
  readonly language?: 'fr' | 'en'
  readonly emotion?: Emotion
  readonly intensity?: Intensity
  /** Signals that are there, or not. */
  readonly signals?: Readonly<Partial<Record<Signal, boolean>>>
  /** Reason for contact, of the default list or the workspace's own. */
  readonly intent?: string
}
