import { expect, test } from 'vitest'
import { calibrationError, f1, kappa, macroF1, quadraticKappa, withInterval } from './metrics.ts'

const pairs = (text: string) =>
  text.split(' ').map((pair) => ({ truth: pair.charAt(0), said: pair.charAt(1) }))
const grades = (text: string) =>
  pairs(text).map(({ truth, said }) => ({ truth: Number(truth), said: Number(said) }))

test('F1 is two thirds when one of two is found, with no false alarm', () => {
  expect(f1(pairs('aa ab bb bb'), 'a')).toBeCloseTo(2 / 3)
  expect(macroF1(pairs('aa ab bb bb'))).toBeCloseTo((2 / 3 + 4 / 5) / 2)
})

test('kappa is 1 for agreement, 0 for chance, and near misses of degree cost less', () => {
  expect(kappa(pairs('aa bb aa bb'))).toBe(1)
  expect(kappa(pairs('aa ab ba bb'))).toBe(0)
  expect(quadraticKappa(grades('00 11 22 33 44'))).toBe(1)
  expect(quadraticKappa(grades('00 12 21 33 44'))).toBeGreaterThan(
    quadraticKappa(grades('00 14 22 33 41')),
  )
})

test('who says 0.9 and is right half of the time is 0.4 away', () => {
  const answers = [true, false].map((right) => ({ certainty: 0.9, right }))
  expect(calibrationError(answers)).toBeCloseTo(0.4)
})

test('an interval holds its figure and narrows with more items', () => {
  const mean = (items: readonly number[]) => items.reduce((a, b) => a + b, 0) / items.length
  const few = withInterval([0, 1, 0, 1], mean)
  const many = withInterval(
    Array.from({ length: 400 }, (_, n) => n % 2),
    mean,
  )
  expect(few.low).toBeLessThanOrEqual(few.value)
  expect(many.high - many.low).toBeLessThan(few.high - few.low)
})
