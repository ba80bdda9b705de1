import type { Conversation, ConversationSummary, ReadMessage, Reading } from '@diapason/contract'
import { describe, expect, it } from 'vitest'
import {
  hasHole,
  lastContiguous,
  mergeConversation,
  mergeMessages,
  mergeNotes,
  newerSummary,
  withReading,
} from './merge.ts'

const message = (seq: number, more: Partial<ReadMessage> = {}): ReadMessage => ({
  id: `00000000-0000-4000-8000-${String(seq).padStart(12, '0')}`,
  seq,
  author: 'customer',
  authorName: null,
  text: `n° ${seq}`,
  choices: [],
  attachments: [],
  sentAt: '2026-11-22T09:00:00.000Z',
  reading: null,
  correction: null,
  generatedBy: null,
  askedModel: false,
  ...more,
})
const reading = { valence: -0.5, emotion: 'anger' } as Reading
const seqs = (messages: readonly ReadMessage[]) => messages.map(({ seq }) => seq)

describe('mergeMessages', () => {
  const cases: [string, number[], number[], number[]][] = [
    ['nothing and nothing', [], [], []],
    ['a first page', [], [1, 2, 3], [1, 2, 3]],
    ['a live message after the page', [1, 2], [3], [1, 2, 3]],
    ['the same message twice', [1, 2], [2], [1, 2]],
    ['a page that arrives after a live message', [4], [1, 2, 3], [1, 2, 3, 4]],
    ['live messages out of order', [1], [4, 2, 3], [1, 2, 3, 4]],
    ['an earlier page above', [201, 202], [1, 2], [1, 2, 201, 202]],
  ]
  it.each(cases)('%s', (_, held, fresh, expected) => {
    const merged = mergeMessages(
      held.map((seq) => message(seq)),
      fresh.map((seq) => message(seq)),
    )
    expect(seqs(merged)).toEqual(expected)
  })

  it('keeps a reading when a copy without it arrives late', () => {
    const correction = { emotion: 'joy' } as const
    const merged = mergeMessages([message(1, { reading, correction })], [message(1)])
    expect(merged[0]).toMatchObject({ reading, correction })
  })

  it('lets a newer reading win', () => {
    const better = { ...reading, valence: 0.2 }
    const merged = mergeMessages([message(1, { reading })], [message(1, { reading: better })])
    expect(merged[0]?.reading?.valence).toBe(0.2)
  })

  it('leaves what it was given as it was', () => {
    const held = Object.freeze([message(1)])
    expect(mergeMessages(held, [message(2)])).toHaveLength(2)
    expect(held).toHaveLength(1)
  })
})

describe('lastContiguous', () => {
  const cases: [number[], number][] = [
    [[], 0],
    [[1], 1],
    [[1, 2, 3], 3],
    [[1, 3], 1],
    [[201, 202, 204, 205], 202],
  ]
  it.each(cases)('%j → %i', (held, expected) => {
    expect(lastContiguous(held.map((seq) => ({ seq })))).toBe(expected)
  })
})

describe('hasHole', () => {
  const cases: [string, number[], number, boolean][] = [
    ['nothing yet, nothing there', [], 0, false],
    ['nothing yet, something there', [], 2, true],
    ['all of it', [1, 2, 3], 3, false],
    ['the end is missing', [1, 2], 3, true],
    ['the middle is missing', [1, 3], 3, true],
    ['the middle is missing and lastSeq is late', [1, 3], 2, true],
    ['a live message is ahead of an old lastSeq', [1, 2, 3], 2, false],
    ['the beginning is on an earlier page', [201, 202], 202, false],
  ]
  it.each(cases)('%s', (_, held, lastSeq, expected) => {
    expect(
      hasHole(
        held.map((seq) => ({ seq })),
        lastSeq,
      ),
    ).toBe(expected)
  })
})

describe('newerSummary', () => {
  const summary = (version: number, owner: 'bot' | 'queue') =>
    ({ version, owner }) as ConversationSummary
  it('replaces a lower version', () => {
    expect(newerSummary(summary(1, 'bot'), summary(2, 'queue')).owner).toBe('queue')
  })
  it('ignores a lower and an equal version', () => {
    expect(newerSummary(summary(3, 'queue'), summary(2, 'bot')).owner).toBe('queue')
    expect(newerSummary(summary(3, 'queue'), summary(3, 'bot')).owner).toBe('queue')
  })
})

describe('mergeNotes', () => {
  it('keeps each note once, in the order of writing', () => {
    const note = (id: string, writtenAt: string) => ({
      id,
      writtenAt,
      text: id,
      attachments: [],
      mentions: [],
      authorName: 'A',
      afterSeq: 1,
    })
    const merged = mergeNotes(
      [note('b', '2026-01-02')],
      [note('a', '2026-01-01'), note('b', '2026-01-02')],
    )
    expect(merged.map(({ id }) => id)).toEqual(['a', 'b'])
  })
})

describe('withReading', () => {
  it('puts the reading on its message only', () => {
    const correction = { emotion: 'joy' } as const
    const after = withReading([message(1), message(2)], 2, { reading, correction })
    expect(after.map((one) => one.correction)).toEqual([null, correction])
    expect(after.map((one) => one.reading)).toEqual([null, reading])
  })
})

describe('mergeConversation', () => {
  const conversation = (id: string, version: number, held: number[]) =>
    ({
      summary: { id, version },
      messages: held.map((seq) => message(seq)),
      notes: [],
      events: [],
    }) as unknown as Conversation

  it('does not lose a live message to a fetch that began before it', () => {
    const merged = mergeConversation(conversation('a', 5, [1, 2, 3]), conversation('a', 4, [1, 2]))
    expect(seqs(merged.messages)).toEqual([1, 2, 3])
    expect(merged.summary.version).toBe(5)
  })
  it('starts afresh with another conversation', () => {
    const merged = mergeConversation(conversation('a', 9, [1, 2, 3]), conversation('b', 1, [1]))
    expect(seqs(merged.messages)).toEqual([1])
  })
})
