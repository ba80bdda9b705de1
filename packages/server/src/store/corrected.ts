import type { Correction } from '@diapason/contract'
import { EMOTIONS, type Emotion, type Intensity, type Reading } from '@diapason/engine'

/** As in the engine: how pleasant an emotion is, and what share of it a degree expresses. */
const VALENCE: Readonly<Record<Emotion, number>> = {
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
const SHARE = [0, 0.5, 0.75, 0.9, 1] as const
const ASIDE = 0.25

type Feeling = Pick<
  Reading,
  'emotion' | 'emotions' | 'intensity' | 'valence' | 'polarity' | 'certainty'
>

/**
 * What a person says, over what was read. The evidence stays: it tells what the reading rested on.
 *
 * @example
 * corrected(reading, { emotion: 'joy' }).certainty // 1: somebody said so
 */
export function corrected(reading: Reading, correction: Correction): Reading {
  const { signals = {}, intent } = correction
  const said = Object.entries(signals).filter(([, on]) => on !== undefined)
  const raised = { ...reading.signals, ...Object.fromEntries(said) }
  return {
    ...reading,
    ...feelingOf(reading, correction),
    signals: raised,
    contactCount: raised.repeatedContact ? reading.contactCount : null,
    intents: intent === undefined ? reading.intents : [{ name: intent, certainty: 1 }],
  }
}

function feelingOf(reading: Reading, correction: Correction): Feeling {
  const { emotion = reading.emotion } = correction
  if (correction.emotion === undefined && correction.intensity === undefined) return reading
  const isNeutral = emotion === 'neutral'
  const degree = correction.intensity ?? Math.max(1, reading.intensity)
  const intensity = (isNeutral ? 0 : degree) as Intensity
  const emotions = correction.emotion === undefined ? reading.emotions : only(correction.emotion)
  const pleasant = EMOTIONS.reduce((sum, name) => sum + emotions[name] * VALENCE[name], 0)
  return {
    emotion,
    emotions,
    intensity,
    valence: pleasant * SHARE[intensity] || 0,
    polarity: polarityOf(emotion, intensity, pleasant),
    certainty: correction.emotion === undefined ? reading.certainty : 1,
  }
}

const only = (emotion: Emotion): Reading['emotions'] =>
  Object.fromEntries(
    EMOTIONS.map((name) => [name, name === emotion ? 1 : 0]),
  ) as unknown as Reading['emotions']

function polarityOf(
  emotion: Reading['emotion'],
  intensity: Intensity,
  pleasant: number,
): Reading['polarity'] {
  if (emotion === 'confusion') return intensity >= 2 ? 'negative' : 'neutral'
  if (Math.abs(pleasant) < ASIDE) return 'neutral'
  return pleasant < 0 ? 'negative' : 'positive'
}
