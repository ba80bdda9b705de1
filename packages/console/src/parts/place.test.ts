import { describe, expect, it } from 'vitest'
import { place } from './place.ts'

describe('place', () => {
  it('puts the best at the top, the worst at the bottom, in order from left to right', () => {
    expect(place([1, 0, -1], 40, 20)).toEqual([
      { x: 4, y: 4 },
      { x: 20, y: 10 },
      { x: 36, y: 16 },
    ])
  })
  it('puts a single message where the newest always stands', () => {
    expect(place([0], 40, 20)).toEqual([{ x: 36, y: 10 }])
  })
  it('never leaves the box', () => {
    expect(place([9, -9], 40, 20)).toEqual([
      { x: 4, y: 4 },
      { x: 36, y: 16 },
    ])
  })
  it('draws nothing for nobody', () => {
    expect(place([], 40, 20)).toEqual([])
  })
})
