import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sortShort } from './sort-short.ts'

test('sorts as the built-in sort does, equals in their order', () => {
  const items = fc.array(fc.record({ key: fc.nat({ max: 9 }), id: fc.nat() }), { maxLength: 60 })
  fc.assert(
    fc.property(items, (list) => {
      const compare = (left: { key: number }, right: { key: number }) => left.key - right.key
      expect(sortShort([...list], compare)).toEqual([...list].sort(compare))
    }),
  )
})
