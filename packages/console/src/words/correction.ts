import type { Correction, Reading } from '@diapason/contract'

/** What somebody chose in the form; `emotion` is null while the reading is unsure of it. */
export interface Chosen {
  readonly emotion: NonNullable<Correction['emotion']> | null
  readonly intensity: Reading['intensity']
  readonly signals: Reading['signals']
  readonly intent: string | null
}

/** What the form shows first: the reading as it stands. */
export const chosenIn = (reading: Reading): Chosen => ({
  emotion: reading.emotion === 'unsure' ? null : reading.emotion,
  intensity: reading.intensity,
  signals: reading.signals,
  intent: reading.intents[0]?.name ?? null,
})

/** A degree for an emotion that is chosen where none was heard: clear, until somebody says otherwise. */
const FIRST_DEGREE = 2

/** Choosing an emotion gives it a degree; a neutral message has none. */
export const withEmotion = (
  chosen: Chosen,
  emotion: NonNullable<Correction['emotion']>,
): Chosen => ({
  ...chosen,
  emotion,
  intensity: emotion === 'neutral' ? 0 : chosen.intensity || FIRST_DEGREE,
})

/**
 * What there is to say: what differs from the reading on the screen, on top of what was said of it
 * before. Null when nothing differs.
 */
export const correctionOf = (
  chosen: Chosen,
  reading: Reading,
  before: Correction | null,
): Correction | null => {
  const shown = chosenIn(reading)
  const { emotion, intensity, intent } = chosen
  const feels = emotion !== shown.emotion || intensity !== shown.intensity
  const changed = Object.entries(chosen.signals).filter(
    ([name, on]) => on !== shown.signals[name as keyof Reading['signals']],
  )
  const renamed = intent !== shown.intent && intent !== null
  if (!feels && changed.length === 0 && !renamed) return null
  return {
    ...before,
    ...(feels && emotion !== null && { emotion, intensity }),
    ...(changed.length > 0 && { signals: { ...before?.signals, ...Object.fromEntries(changed) } }),
    ...(renamed && { intent }),
  }
}
