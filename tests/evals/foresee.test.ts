import { describe, expect, test } from 'vitest'
import { scoreForesee } from './foresee-score.ts'

/*
 * What a change may not undo: figures of the test conversations, less what chance alone moves.
 * `npm run evals` prints today's.
 */
const { right, commonest, effects, replies } = scoreForesee('test')
const [calms, , raises] = effects

describe('how a reply is received', () => {
  test('is foreseen more often right than by always saying the same', () => {
    expect(right.value).toBeGreaterThan(commonest)
  })

  test('calming and raising are said seldom without cause', () => {
    const base = (score: typeof calms): number => score!.came / replies
    expect(calms!.precision.value).toBeGreaterThanOrEqual(2 * base(calms))
    expect(raises!.precision.value).toBeGreaterThanOrEqual(2 * base(raises))
  })
})
