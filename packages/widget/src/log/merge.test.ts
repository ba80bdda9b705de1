import type { Message } from '@diapason/contract'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EMPTY_LOG, hasHole, knowOf, merge, mergeSnapshot } from './merge.ts'

const message = (seq: number): Message => ({
  id: `00000000-0000-4000-8000-${String(seq).padStart(12, '0')}`,
  seq,
  author: 'bot',
  authorName: null,
  text: `message ${seq}`,
  choices: [],
  attachments: [],
  sentAt: '2026-11-22T10:00:00.000Z',
})
const seqs = (messages: readonly Message[]) => messages.map(({ seq }) => seq)

test('keeps order and drops what it already has', () => {
  const log = merge(merge(EMPTY_LOG, [message(2), message(1)]), [message(1), message(2)])
  expect(seqs(log.messages)).toEqual([1, 2])
  expect(hasHole(log)).toBe(false)
})

test('holds back what follows a hole, shows it when the hole is filled', () => {
  const holed = merge(merge(EMPTY_LOG, [message(1)]), [message(3), message(4)])
  expect(seqs(holed.messages)).toEqual([1])
  expect(hasHole(holed)).toBe(true)
  const filled = merge(holed, [message(2)])
  expect(seqs(filled.messages)).toEqual([1, 2, 3, 4])
  expect(filled.ahead).toEqual([])
  expect(hasHole(filled)).toBe(false)
})

test('a live message before any history is a hole, not a start', () => {
  const log = merge(EMPTY_LOG, [message(7)])
  expect(log.last).toBe(0)
  expect(hasHole(log)).toBe(true)
})

test('a snapshot of the latest page starts an empty log where the page does', () => {
  const log = mergeSnapshot(EMPTY_LOG, [message(301), message(302)])
  expect(seqs(log.messages)).toEqual([301, 302])
  expect(hasHole(log)).toBe(false)
})

test('a snapshot beyond a log with messages leaves a hole to fetch', () => {
  const log = mergeSnapshot(merge(EMPTY_LOG, [message(1)]), [message(301)])
  expect(log.last).toBe(1)
  expect(hasHole(log)).toBe(true)
})

test('an empty snapshot changes nothing', () => {
  expect(mergeSnapshot(EMPTY_LOG, [])).toEqual(EMPTY_LOG)
})

test('a number heard of but not received is a hole', () => {
  const log = merge(EMPTY_LOG, [message(1)])
  expect(hasHole(knowOf(log, 1))).toBe(false)
  expect(hasHole(knowOf(log, 2))).toBe(true)
})

test('any order, any repetition, any batches: the same log', () => {
  const arrivals = fc.array(fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 8 }))
  fc.assert(
    fc.property(arrivals, (batches) => {
      const log = batches.reduce((known, batch) => merge(known, batch.map(message)), EMPTY_LOG)
      const all = new Set(batches.flat())
      let last = 0
      while (all.has(last + 1)) last += 1
      expect(seqs(log.messages)).toEqual(Array.from({ length: last }, (_, i) => i + 1))
      expect(seqs(log.ahead)).toEqual([...all].filter((seq) => seq > last).sort((a, b) => a - b))
      expect(hasHole(log)).toBe(all.size > 0 && Math.max(...all) > last)
    }),
  )
})
