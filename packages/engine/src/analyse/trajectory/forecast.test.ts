import { describe, expect, test } from 'vitest'
import { holds } from './forecast.ts'

const BOUNDS = { hold: 0.3, once: 0.6 }
const moments = (...probabilities: number[]) =>
  probabilities.map((probability) => ({ probability, rise: 0 }))

describe('the waiting policy', () => {
  test.each<[probabilities: number[], counts: boolean]>([
    [[], false],
    [[0.4], false],
    [[0.3, 0.3], true],
    [[0.4, 0.2], false],
    [[0.2, 0.4], false],
    [[0.4, 0.2, 0.4], false],
    [[0.6], true],
    [[0.1, 0.7], true],
    [[0.7, 0.1], false],
  ])('%j counts: %s', (probabilities, counts) => {
    expect(holds(moments(...probabilities), BOUNDS)).toBe(counts)
  })

  test('a rise of valence lets it fall away, however high it is', () => {
    expect(holds([...moments(0.9), { probability: 0.9, rise: 0.1 }], BOUNDS)).toBe(false)
    expect(holds([...moments(0.9), { probability: 0.9, rise: 0.05 }], BOUNDS)).toBe(true)
    expect(holds([...moments(0.9), { probability: 0.9, rise: -0.4 }], BOUNDS)).toBe(true)
  })
})
