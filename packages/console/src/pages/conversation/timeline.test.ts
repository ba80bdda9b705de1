import type { ConversationEvent, Note, ReadMessage } from '@diapason/contract'
import { describe, expect, it } from 'vitest'
import { timeline } from './timeline.ts'

const message = (seq: number, sentAt = '2026-11-22T12:00:00') =>
  ({ id: `m${seq}`, seq, sentAt }) as ReadMessage
const note = (afterSeq: number, writtenAt = '2026-11-22T12:00:00') =>
  ({ id: `n${afterSeq}`, afterSeq, writtenAt }) as Note
const event = (afterSeq: number, at: string) =>
  ({ id: `e${afterSeq}`, afterSeq, at }) as ConversationEvent
const keys = (messages: ReadMessage[], notes: Note[], events: ConversationEvent[] = []) =>
  timeline(messages, { notes, events })
    .filter(({ kind }) => kind !== 'day')
    .map(({ key }) => key)

describe('timeline', () => {
  const cases: [string, ReadMessage[], Note[], string[]][] = [
    ['nothing', [], [], []],
    ['a note under its message', [message(1), message(2)], [note(1)], ['m1', 'n1', 'm2']],
    ['a note at the end', [message(1)], [note(1)], ['m1', 'n1']],
    ['a note before the first message', [message(1)], [note(0)], ['n0', 'm1']],
    ['only a note', [], [note(0)], ['n0']],
    ['a note of a page that is not held', [message(201)], [note(3)], ['m201']],
    ['a note of a message that has not arrived', [message(1)], [note(9)], ['m1']],
  ]
  it.each(cases)('%s', (_, messages, notes, expected) => {
    expect(keys(messages, notes)).toEqual(expected)
  })

  it('puts events between notes by time, under their message', () => {
    const events = [event(1, '2026-11-22T12:30:00'), event(0, '2026-11-22T11:00:00')]
    expect(keys([message(1), message(2)], [note(1)], events)).toEqual([
      'e0',
      'm1',
      'n1',
      'e1',
      'm2',
    ])
  })

  it('draws a line at each new day and only there', () => {
    const items = timeline([message(1), message(2), message(3, '2026-11-23T08:00:00')], {
      notes: [note(2, '2026-11-22T18:00:00')],
      events: [],
    })
    expect(items.map(({ kind }) => kind)).toEqual([
      'day',
      'message',
      'message',
      'note',
      'day',
      'message',
    ])
  })
})
