import { expect, test } from 'vitest'
import { Keep, type Shelf } from './keep.ts'

/** What a browser's storage does, on a map. */
const shelfOf = (map: Map<string, string>): Shelf => ({
  get length() {
    return map.size
  },
  key: (place) => [...map.keys()][place] ?? null,
  getItem: (key) => map.get(key) ?? null,
  setItem: (key, value) => void map.set(key, value),
  removeItem: (key) => void map.delete(key),
})
const entry = (id: string, at: number) =>
  ({ id, kind: 'say', text: `« ${id} »`, files: [], at, state: 'sending', reason: '' }) as const

test('unsent messages come back in order, also from two tabs, and leave one by one', () => {
  const map = new Map<string, string>()
  const [one, two] = [new Keep('shop', shelfOf(map)), new Keep('shop', shelfOf(map))]
  two.keepUnsent(entry('b', 2))
  one.keepUnsent(entry('a', 1))
  expect(one.unsent().map(({ id, state }) => [id, state])).toEqual([
    ['a', 'ready'],
    ['b', 'ready'],
  ])
  one.dropUnsent('a')
  expect(two.unsent().map(({ id }) => id)).toEqual(['b'])
})

test('channels do not see each other, and rubbish is ignored', () => {
  const map = new Map([['diapason:shop:unsent:x', '{']])
  const keep = new Keep('shop', shelfOf(map))
  keep.token = 't'
  expect(new Keep('other', shelfOf(map)).token).toBeNull()
  expect(keep.unsent()).toEqual([])
  keep.token = null
  expect([...map.keys()]).toEqual(['diapason:shop:unsent:x'])
})

test('reading writes nothing', () => {
  const map = new Map<string, string>()
  const keep = new Keep('shop', shelfOf(map))
  expect([keep.token, keep.unsent(), map.size]).toEqual([null, [], 0])
})

test('a browser that refuses storage is no error', () => {
  const refuse = () => {
    throw new Error('denied')
  }
  const shelf = { length: 0, key: refuse, getItem: refuse, setItem: refuse, removeItem: refuse }
  for (const keep of [new Keep('shop', shelf), new Keep('shop', null)]) {
    keep.token = 't'
    keep.keepUnsent(entry('a', 1))
    keep.dropUnsent('a')
    expect([keep.token, keep.unsent()]).toEqual([null, []])
  }
})
