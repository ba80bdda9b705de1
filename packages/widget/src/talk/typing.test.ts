import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { TypingIn, TypingOut } from './typing.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('says « écrit » at most every 3 s, and « n’écrit plus » after 4 s of rest', () => {
  const told: boolean[] = []
  const typing = new TypingOut((active) => told.push(active))
  for (let second = 0; second < 6; second += 1) {
    typing.key()
    vi.advanceTimersByTime(1_000)
  }
  expect(told).toEqual([true, true])
  vi.advanceTimersByTime(3_000)
  expect(told).toEqual([true, true, false])
  vi.advanceTimersByTime(60_000)
  expect(told).toHaveLength(3)
})

test('a send ends it once; nothing is said by who never wrote', () => {
  const told: boolean[] = []
  const typing = new TypingOut((active) => told.push(active))
  typing.stop()
  typing.key()
  typing.stop()
  typing.stop()
  vi.advanceTimersByTime(10_000)
  expect(told).toEqual([true, false])
})

test('forgets a writer whose end was lost', () => {
  const typing = new TypingIn(() => undefined)
  typing.hear('agent', true)
  expect(typing.who).toBe('agent')
  vi.advanceTimersByTime(10_000)
  expect(typing.who).toBeNull()
})
