import {
  type Correction,
  EMOTIONS,
  type Emotion,
  type Intensity,
  type Reading,
  SIGNALS,
} from '../model.ts'
import { polarityOf, valenceOf } from './feeling/valence.ts'

type Feeling = Pick<
  Reading,
  'emotion' | 'emotions' | 'intensity' | 'valence' | 'polarity' | 'certainty'
>

/**
 * What a person says of a message, over what was read. The evidence stays: it tells what the reading
 * rested on. Certainty of what a person said is 1.
 *
 * @example
 * corrected(analyse('Super, encore en retard'), { emotion: 'frustration' }).certainty // 1
 */
export function corrected(reading: Reading, correction: Omit<Correction, 'text'>): Reading {
  const { signals, intent } = correction
  const raised = Object.fromEntries(
    SIGNALS.map((signal) => [signal, signals?.[signal] ?? reading.signals[signal]]),
  ) as Reading['signals']
  return {
    ...reading,
    ...feelingOf(reading, correction),
    signals: raised,
    contactCount: raised.repeatedContact ? reading.contactCount : null,
    intents: intent === undefined ? reading.intents : [{ name: intent, certainty: 1 }],
  }
}

function feelingOf(reading: Reading, correction: Omit<Correction, 'text'>): Feeling {
  const { emotion = reading.emotion } = correction
  if (correction.emotion === undefined && correction.intensity === undefined) return reading
  const degree = correction.intensity ?? Math.max(1, reading.intensity)
  const intensity = (emotion === 'neutral' ? 0 : degree) as Intensity
  const emotions = correction.emotion === undefined ? reading.emotions : only(correction.emotion)
  return {
    emotion,
    emotions,
    intensity,
    valence: valenceOf(emotions, intensity),
    polarity: polarityOf(emotion, emotions, intensity),
    certainty: correction.emotion === undefined ? reading.certainty : 1,
  }
}

const only = (emotion: Emotion): Reading['emotions'] =>
  Object.fromEntries(
    EMOTIONS.map((name) => [name, Number(name === emotion)]),
  ) as unknown as Reading['emotions']
