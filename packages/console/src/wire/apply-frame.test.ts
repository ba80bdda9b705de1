import type { AgentFrame, Conversation, ReadMessage, Reading } from '@diapason/contract'
import { describe, expect, it } from 'vitest'
import { applyFrame, heardSeq } from './apply-frame.ts'

const ID = '00000000-0000-4000-8000-00000000000a'
const OTHER = '00000000-0000-4000-8000-00000000000b'
const message = (seq: number) => ({ seq, reading: null }) as ReadMessage
const held = {
  summary: { id: ID, version: 3, owner: 'bot', lastSeq: 1 },
  messages: [message(1)],
  notes: [],
  events: [],
  deliveries: [{ seq: 1, state: 'sending' }],
} as unknown as Conversation
const changed = (id: string, version: number) =>
  ({ type: 'changed', conversation: { id, version, owner: 'queue', lastSeq: 9 } }) as AgentFrame

describe('applyFrame', () => {
  it('adds a message', () => {
    const frame: AgentFrame = { type: 'message', conversation: ID, message: message(2) }
    expect(applyFrame(held, frame).messages.map(({ seq }) => seq)).toEqual([1, 2])
  })
  it('leaves a message of another conversation', () => {
    const frame: AgentFrame = { type: 'message', conversation: OTHER, message: message(2) }
    expect(applyFrame(held, frame)).toBe(held)
  })
  it('puts a late reading on its message', () => {
    const reading = { emotion: 'worry' } as Reading
    const correction = { emotion: 'worry' } as const
    const frame = { type: 'reading', conversation: ID, seq: 1, reading, correction } as const
    expect(applyFrame(held, frame).messages[0]).toMatchObject({ reading, correction })
    const [again] = applyFrame(held, { ...frame, correction: null }).messages
    expect(again).toMatchObject({ reading, correction: null })
  })
  it('replaces the state of a delivery', () => {
    const delivery = { seq: 1, state: 'sent' } as const
    const after = applyFrame(held, { type: 'delivery', conversation: ID, delivery })
    expect(after.deliveries).toEqual([delivery])
  })
  it('applies a higher version and ignores the same and another conversation', () => {
    expect(applyFrame(held, changed(ID, 4)).summary.owner).toBe('queue')
    expect(applyFrame(held, changed(ID, 3))).toBe(held)
    expect(applyFrame(held, changed(OTHER, 9))).toBe(held)
  })
  it('leaves what is not about a conversation', () => {
    expect(applyFrame(held, { type: 'pong' })).toBe(held)
  })
})

describe('heardSeq', () => {
  const cases: [AgentFrame, number][] = [
    [{ type: 'pong' }, 0],
    [{ type: 'subscribed', conversation: ID, lastSeq: 7 }, 7],
    [{ type: 'subscribed', conversation: OTHER, lastSeq: 7 }, 0],
    [{ type: 'message', conversation: ID, message: message(8) }, 8],
    [changed(ID, 4), 9],
    [changed(OTHER, 4), 0],
  ]
  it.each(cases)('%j → %i', (frame, expected) => {
    expect(heardSeq(ID, frame)).toBe(expected)
  })
})
