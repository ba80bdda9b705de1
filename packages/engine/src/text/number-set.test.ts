import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NumberSet } from './number-set.ts'

test('holds what was added and nothing else', () => {
  const numbers = fc.array(fc.integer({ min: 1, max: 2 ** 31 - 1 }), { maxLength: 3_000 })
  fc.assert(
    fc.property(numbers, numbers, (added, others) => {
      const set = new NumberSet()
      for (const number of added) set.add(number)
      const expected = new Set(added)
      for (const number of [...added, ...others]) expect(set.has(number)).toBe(expected.has(number))
    }),
    { numRuns: 20 },
  )
})
