import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { OutboxEntry } from '../outbox/outbox.ts'
import type { Answer, Refusal } from './api.ts'
import { Keep } from './keep.ts'
import { Sender } from './sender.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const refusal = (status: number, more: Partial<Refusal> = {}): Refusal => ({
  ok: false,
  status,
  problem: null,
  wait: 0,
  ...more,
})
const problem = (code: string, message: string) => ({ code, message, action: '' })

/** A sender and the far end it talks to: answers in the given order, then takes everything. */
const setUp = (...answers: Answer<unknown>[]) => {
  const tried: { id: string; text: string }[] = []
  const taken: string[] = []
  const deliver = async ({ id, text }: OutboxEntry): Promise<Answer<unknown>> => {
    tried.push({ id, text })
    await new Promise((resolve) => setTimeout(resolve, 50))
    const answer = answers.shift() ?? { ok: true, value: null }
    if (answer.ok) taken.push(text)
    return answer
  }
  const sender = new Sender({ keep: new Keep('shop', null), deliver, onChange: () => undefined })
  const states = () => sender.outbox.map(({ text, state }) => [text, state])
  return { sender, states, tried, taken }
}

test('one at a time, in the order written', async () => {
  const { sender, states, tried, taken } = setUp()
  sender.add('say', 'un')
  sender.add('say', 'deux')
  expect(states()).toEqual([
    ['un', 'sending'],
    ['deux', 'ready'],
  ])
  expect(tried).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(200)
  expect(taken).toEqual(['un', 'deux'])
  expect(states()).toEqual([])
})

test('no network: the same id again, later ones wait behind it', async () => {
  const { sender, states, tried, taken } = setUp(refusal(0), refusal(503))
  sender.add('say', 'un')
  sender.add('say', 'deux')
  await vi.advanceTimersByTimeAsync(60)
  expect(states()).toEqual([
    ['un', 'delayed'],
    ['deux', 'ready'],
  ])
  await vi.advanceTimersByTimeAsync(5_000)
  expect(taken).toEqual(['un', 'deux'])
  expect(new Set(tried.filter(({ text }) => text === 'un').map(({ id }) => id)).size).toBe(1)
})

test('too many requests: nothing leaves before the time the server named', async () => {
  const { sender, states, tried, taken } = setUp(refusal(429, { wait: 3_000 }))
  sender.add('say', 'un')
  await vi.advanceTimersByTimeAsync(60)
  expect(states()).toEqual([['un', 'soon']])
  sender.add('say', 'deux')
  void sender.drain()
  await vi.advanceTimersByTimeAsync(2_500)
  expect(tried).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(1_500)
  expect(taken).toEqual(['un', 'deux'])
})

test('refused: says why, lets the next pass, goes again when the customer asks', async () => {
  const { sender, tried, taken } = setUp(
    refusal(400, { problem: problem('too_large', 'Too long.') }),
  )
  sender.add('say', 'un')
  sender.add('say', 'deux')
  await vi.advanceTimersByTimeAsync(200)
  expect(taken).toEqual(['deux'])
  expect(sender.outbox).toMatchObject([{ text: 'un', state: 'failed', reason: 'too_large' }])
  sender.retry(sender.outbox[0]?.id ?? '')
  await vi.advanceTimersByTimeAsync(60)
  expect(taken).toEqual(['deux', 'un'])
  expect(tried[2]?.id).toBe(tried[0]?.id)
})

test('an id that was taken by another text is not tried again', async () => {
  const { sender, tried, taken } = setUp(refusal(422, { problem: problem('id_reused', '') }))
  sender.add('say', 'un')
  await vi.advanceTimersByTimeAsync(60)
  sender.retry(sender.outbox[0]?.id ?? '')
  await vi.advanceTimersByTimeAsync(60)
  expect(taken).toEqual(['un'])
  expect(tried[1]?.id).not.toBe(tried[0]?.id)
})

test('a customer may take a refused message back', async () => {
  const { sender, states } = setUp(refusal(400))
  sender.add('say', 'un')
  await vi.advanceTimersByTimeAsync(60)
  sender.remove(sender.outbox[0]?.id ?? '')
  expect(states()).toEqual([])
})
