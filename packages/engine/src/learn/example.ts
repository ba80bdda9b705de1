import type { Emotion, Intensity, Polarity } from '../model.ts'
import type { Looked } from './table.ts'

/** A labelled message, as training sees it. */
export interface Example extends Looked {
  /** The named cue that each feature stands for, or ''. */
  readonly cues: readonly string[]
  readonly emotion: Emotion
  readonly polarity: Polarity
  readonly intensity: Intensity
  /** Reason for contact, of the default list. */
  readonly intent: string
  /** Names of the signals that are there. */
  readonly signals: readonly string[]
}
