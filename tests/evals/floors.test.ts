import { describe, expect, test } from 'vitest'
import { corpus } from './corpus.ts'
import { read, score } from './score.ts'

/*
 * What a change may not undo: figures of the test split, less what chance alone moves. They rise
 * when the reading gets better; `npm run evals` prints today's.
 */
const FLOORS = {
  fr: { polarity: 0.82, emotion: 0.74, intensity: 0.78, handOver: 0.81, calibration: 0.06 },
  en: { polarity: 0.76, emotion: 0.64, intensity: 0.71, handOver: 0.76, calibration: 0.08 },
} as const

describe.each(['fr', 'en'] as const)('%s', (language) => {
  const figures = score(read(corpus('test', [language])))
  const floors = FLOORS[language]

  test.each(['polarity', 'emotion', 'intensity', 'handOver'] as const)('%s stands', (name) => {
    expect(figures[name].value).toBeGreaterThanOrEqual(floors[name])
  })

  test('certainty is honest', () => {
    expect(figures.calibration).toBeLessThanOrEqual(floors.calibration)
  })
})
