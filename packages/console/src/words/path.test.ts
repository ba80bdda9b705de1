import type { Trajectory } from '@diapason/contract'
import { describe, expect, test } from 'vitest'
import { en } from '../strings/en.ts'
import { fr } from '../strings/fr.ts'
import { pathInWords, pointInWords } from './path.ts'

const point = (valence: number, acknowledged: boolean | null = null) => ({
  seq: 1,
  valence,
  intensity: 2,
  emotion: 'frustration',
  acknowledged,
})
const trajectory = (facts: Partial<Trajectory>): Trajectory => ({
  path: [point(-0.6), point(-0.5)],
  peak: 1,
  turningPoint: null,
  trend: 'steady',
  acknowledged: null,
  mayRise: false,
  ...facts,
})

describe('pathInWords', () => {
  test('says a forecast as what may be, in both languages', () => {
    expect(pathInWords(trajectory({ mayRise: true }), fr.path)).toEqual([
      'La tension pourrait monter',
    ])
    expect(pathInWords(trajectory({ mayRise: true }), en.path)).toEqual(['Tension may rise'])
  })

  test('says what no reply has named yet, until one has', () => {
    const both = trajectory({ acknowledged: false, mayRise: true })
    expect(pathInWords(both, fr.path)).toEqual(['Pas encore reconnu', 'La tension pourrait monter'])
    expect(pathInWords(trajectory({ acknowledged: true }), fr.path)).toEqual([])
    expect(pathInWords(trajectory({}), fr.path)).toEqual([])
  })

  test('does not remind of a feeling that has passed', () => {
    const passed = trajectory({ path: [point(-0.6, false), point(0.7)], acknowledged: false })
    expect(pathInWords(passed, fr.path)).toEqual([])
  })
})

test('a point says what it is and whether a reply named it', () => {
  expect(pointInWords(point(-0.6, false), 'peak', fr.path)).toBe(
    ', moment le plus vif, pas encore reconnu',
  )
  expect(pointInWords(point(-0.6, true), undefined, en.path)).toBe(', acknowledged in a reply')
  expect(pointInWords(point(0), undefined, fr.path)).toBe('')
})
