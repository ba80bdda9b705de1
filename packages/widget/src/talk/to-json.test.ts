import { afterEach, expect, test } from 'vitest'
import { toJson } from './to-json.ts'

const old = [String.prototype, Array.prototype] as unknown as { toJSON?: unknown }[]
afterEach(() => old.forEach((prototype) => delete prototype.toJSON))

test('a page that gives strings and lists a toJSON of their own changes nothing', () => {
  const value = {
    id: 'a "quote"',
    seq: 1,
    facts: { page: 'Basket' },
    list: ['x', 2],
    no: undefined,
  }
  const before = JSON.stringify(value)
  for (const prototype of old)
    prototype.toJSON = function (this: unknown) {
      return `"${String(this)}"`
    }
  expect(JSON.stringify(value)).not.toBe(before)
  expect(toJson(value)).toBe(before)
})
