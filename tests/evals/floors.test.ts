import { describe, expect, test } from 'vitest'
import { corpus } from './corpus.ts'
import { read, score } from './score.ts'

/*
 * What a change may not undo: figures of the test split, less what chance alone moves. They rise
 * when the reading gets better; `npm run evals` prints today's.
 */
const FLOORS = {
  fr: { polarity: 0.8, emotion: 0.66, intensity: 0.72, handOver: 0.78, calibration: 0.08 },
  en: { polarity: 0.75, emotion: 0.58, intensity: 0.66, handOver: 0.75, calibration: 0.1 },
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
