import { EMOTIONS, type Emotion, type Intensity, type Polarity, type Reading } from '../../model.ts'

type Shares = Reading['emotions']

/** How pleasant it is to feel this; a choice of order, not a measurement. */
const VALENCE: Shares = {
  anger: -0.95,
  frustration: -0.75,
  disappointment: -0.65,
  sadness: -0.85,
  worry: -0.6,
  confusion: -0.3,
  gratitude: 0.85,
  joy: 0.9,
  relief: 0.7,
  neutral: 0,
}
/** What share of it a degree expresses. */
const VALENCE_SHARE = [0, 0.5, 0.75, 0.9, 1] as const
const CONFUSED = 2
const ASIDE = 0.25

const mean = (emotions: Shares): number =>
  EMOTIONS.reduce((sum, emotion) => sum + emotions[emotion] * VALENCE[emotion], 0)

/** −1…1, from the probabilities of emotions and the degree. */
export const valenceOf = (emotions: Shares, intensity: Intensity): number =>
  Math.max(-1, Math.min(1, mean(emotions) * VALENCE_SHARE[intensity])) || 0

/** The sign of an emotion; where none is clear, of all of them together. */
export function polarityOf(
  emotion: Emotion | 'unsure',
  emotions: Shares,
  intensity: Intensity,
): Polarity {
  if (emotion === 'confusion') return intensity >= CONFUSED ? 'negative' : 'neutral'
  const leaning = emotion === 'unsure' ? mean(emotions) : VALENCE[emotion]
  if (Math.abs(leaning) < ASIDE) return 'neutral'
  return leaning < 0 ? 'negative' : 'positive'
}
