import type { Cuts } from './cuts.ts'

/**
 * Trained weights as they are shipped. `data` is base64 of: the number of rows (32 bits, little
 * endian), a 32-bit key for each row, a 32-bit float for each output (its scale), then the weights,
 * 8 bits each, row after row. A weight is its 8 bits times the scale of its output.
 */
export interface PackedWeights {
  /** Tells these weights from others: a hash of `data`. */
  readonly basis: string
  /** What each output speaks for: an emotion, `degree`, `intent:<name>`, `signal:<name>`. */
  readonly outputs: readonly string[]
  /** Where the degree's score passes from one intensity to the next. */
  readonly thresholds: readonly number[]
  /** Scores are divided by it before they become probabilities: calibration. */
  readonly temperatures: Readonly<Record<'emotion' | 'intent', number>>
  /** Scores from which on a signal is there, by its name. */
  readonly cuts: Readonly<Partial<Record<string, Cuts>>>
  readonly data: string
}
