import type { Message, MessagePage, VisitorConversation } from '@diapason/contract'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Answer } from './api.ts'
import { Transcript } from './transcript.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const message = (seq: number): Message => ({
  id: `m${seq}`,
  seq,
  author: 'bot',
  authorName: null,
  text: String(seq),
  choices: [],
  attachments: [],
  sentAt: '2026-11-22T10:00:00.000Z',
})
const conversation = (version: number, more: Partial<VisitorConversation> = {}) => ({
  id: 'c',
  version,
  state: 'open' as const,
  owner: 'bot' as const,
  agentName: null,
  reference: null,
  lastSeq: 0,
  seen: { customer: 0, agent: 0 },
  language: 'fr' as const,
  waitingSince: null,
  plain: false,
  ...more,
})

/** A transcript and a server that has messages 1 to `length`, 200 a page. */
const setUp = (length: number) => {
  const asked: string[] = []
  const all = Array.from({ length }, (_, place) => message(place + 1))
  const ask = async <T>(path: string): Promise<Answer<T>> => {
    asked.push(path)
    const after = Number(path.split('after=')[1])
    const page: MessagePage = { messages: all.slice(after, after + 200), lastSeq: length }
    const value = path === 'conversation' ? snapshot() : page
    return { ok: true, value: value as T }
  }
  const snapshot = () => ({
    conversation: conversation(9, { owner: 'agent', lastSeq: length }),
    messages: all.slice(-200),
  })
  const nothing = () => undefined
  const transcript = new Transcript({ ask, onMessages: nothing, onChange: nothing })
  return { transcript, asked, all }
}

test('fetches page by page what a long silence left out', async () => {
  const { transcript, asked, all } = setUp(450)
  transcript.add(all.slice(0, 1))
  transcript.reach(450)
  await vi.runAllTimersAsync()
  expect(transcript.log.messages).toEqual(all)
  expect(asked).toEqual([
    'conversation/messages?after=1',
    'conversation/messages?after=201',
    'conversation/messages?after=401',
  ])
})

test('a message overtaken on its way needs no fetch; one that never comes does', async () => {
  const { transcript, asked, all } = setUp(3)
  transcript.add([message(2)])
  transcript.add([message(1)])
  await vi.runAllTimersAsync()
  expect(asked).toEqual([])
  transcript.update(conversation(1, { lastSeq: 3 }))
  await vi.runAllTimersAsync()
  expect(asked).toEqual(['conversation/messages?after=2'])
  expect(transcript.log.messages).toEqual(all)
})

test('a server that names a message and does not give it is not asked for ever', async () => {
  const { transcript, asked } = setUp(1)
  transcript.reach(5)
  await vi.advanceTimersByTimeAsync(300)
  expect(asked).toEqual(['conversation/messages?after=0', 'conversation/messages?after=1'])
})

test('an older state never replaces a newer one', () => {
  const { transcript } = setUp(0)
  transcript.update(conversation(3, { owner: 'agent' }))
  transcript.update(conversation(2, { owner: 'queue' }))
  transcript.update(conversation(3, { owner: 'bot' }))
  expect(transcript.conversation?.owner).toBe('agent')
})

test('after a reload: the latest page and who has the floor, in one request', async () => {
  const { transcript, asked } = setUp(450)
  await transcript.refresh()
  await vi.runAllTimersAsync()
  expect(transcript.log.messages.map(({ seq }) => seq).slice(0, 2)).toEqual([251, 252])
  expect(transcript.conversation?.owner).toBe('agent')
  expect(asked).toEqual(['conversation'])
})
