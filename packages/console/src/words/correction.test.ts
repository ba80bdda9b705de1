import type { Reading } from '@diapason/contract'
import { describe, expect, it } from 'vitest'
import { chosenIn, correctionOf, withEmotion } from './correction.ts'

const reading = {
  emotion: 'neutral',
  intensity: 0,
  signals: { churn: false, legal: true },
  intents: [{ name: 'refund', certainty: 0.8 }],
} as unknown as Reading
const unsure = { ...reading, emotion: 'unsure', intensity: 1 } as Reading
const chosen = chosenIn(reading)

describe('withEmotion', () => {
  it('gives a clear degree where there was none, and keeps the one there was', () => {
    expect(withEmotion(chosen, 'anger').intensity).toBe(2)
    expect(withEmotion({ ...chosen, intensity: 4 }, 'anger').intensity).toBe(4)
  })
  it('takes the degree from a neutral message', () => {
    expect(withEmotion({ ...chosen, intensity: 4 }, 'neutral').intensity).toBe(0)
  })
})

describe('correctionOf', () => {
  it('has nothing to say of a reading that stands', () => {
    expect(correctionOf(chosen, reading, null)).toBeNull()
    expect(correctionOf(chosenIn(unsure), unsure, null)).toBeNull()
  })
  it('says emotion and degree together', () => {
    const anger = withEmotion(chosen, 'anger')
    expect(correctionOf(anger, reading, null)).toEqual({ emotion: 'anger', intensity: 2 })
  })
  it('says only the signals that differ', () => {
    const signals = { ...chosen.signals, churn: true }
    expect(correctionOf({ ...chosen, signals }, reading, null)).toEqual({
      signals: { churn: true },
    })
  })
  it('names another reason for contact', () => {
    expect(correctionOf({ ...chosen, intent: 'return' }, reading, null)).toEqual({
      intent: 'return',
    })
  })
  it('keeps what was said before', () => {
    const before = { emotion: 'neutral', intensity: 0, signals: { legal: true } } as const
    const signals = { ...chosen.signals, churn: true }
    expect(correctionOf({ ...chosen, signals }, reading, before)).toEqual({
      emotion: 'neutral',
      intensity: 0,
      signals: { legal: true, churn: true },
    })
  })
})
