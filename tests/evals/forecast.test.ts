import { describe, expect, test } from 'vitest'
import { scoreConversations } from './forecast.ts'

/*
 * What a change may not undo: figures of the test conversations, less what chance alone moves.
 * `npm run evals` prints today's.
 */
const { acknowledged, warnings } = scoreConversations('test')
const [waiting, low, , negative] = warnings.map(({ score }) => score)

test('replies that acknowledge are found', () => {
  expect(acknowledged.value).toBeGreaterThanOrEqual(0.65)
})

describe('the forecast, waiting', () => {
  test('alarms seldom where nothing gets worse', () => {
    expect(waiting!.falseAlarms.value).toBeLessThanOrEqual(20)
  })

  test('is right more often than without waiting, and than an alarm at every negative turn', () => {
    expect(waiting!.precision.value).toBeGreaterThan(low!.precision.value)
    expect(waiting!.precision.value).toBeGreaterThan(negative!.precision.value)
  })
})
