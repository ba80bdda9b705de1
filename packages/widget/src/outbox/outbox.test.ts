import { expect, test } from 'vitest'
import { drop, mark, next, type Outbox, put, restore } from './outbox.ts'

const say = (id: string, at = 0) => ({ id, kind: 'say' as const, text: id, files: [], at })
const person = (id: string) => ({ id, kind: 'person' as const, text: '', files: [], at: 0 })
const filled = ['a', 'b'].reduce<Outbox>((outbox, id) => put(outbox, say(id)), [])

test('one in flight at a time, in the order written', () => {
  expect(next(filled)?.id).toBe('a')
  expect(next(mark(filled, 'a', { state: 'sending' }))).toBeNull()
  expect(next(drop(filled, 'a'))?.id).toBe('b')
})

test('a delayed entry keeps its place, a refused one lets the next pass', () => {
  expect(next(mark(filled, 'a', { state: 'delayed' }))?.id).toBe('a')
  expect(next(mark(filled, 'a', { state: 'soon' }))?.id).toBe('a')
  expect(next(mark(filled, 'a', { state: 'failed' }))?.id).toBe('b')
  expect(next([])).toBeNull()
})

test('asking for a person twice is asking once; later it may be asked again', () => {
  const once = put([], person('p'))
  expect(put(once, person('q'))).toBe(once)
  expect(put(drop(once, 'p'), person('q'))).toHaveLength(1)
})

test('after a reload: the same ids in order, nothing in flight, rubbish ignored', () => {
  const kept = [{ ...say('b', 2), state: 'sending' }, null, 'x', { id: 3 }, say('a', 1)]
  const outbox = restore(JSON.parse(JSON.stringify(kept)))
  expect(outbox.map(({ id, state }) => [id, state])).toEqual([
    ['a', 'ready'],
    ['b', 'ready'],
  ])
})
