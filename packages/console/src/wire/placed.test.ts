import type { ConversationPage, ConversationSummary } from '@diapason/contract'
import { expect, test } from 'vitest'
import type { ListPage, Pages } from './inbox.ts'
import { placed } from './placed.ts'

const WAITS = '2026-11-22T10:00:00.000Z'
const row = (id: string, priority: number, version = 1): ConversationSummary =>
  ({
    id,
    version,
    priority,
    owner: 'queue',
    raised: 0,
    returnedAt: null,
    waitingSince: WAITS,
    snoozedUntil: null,
    updatedAt: WAITS,
  }) as ConversationSummary

const answer = (conversations: ConversationSummary[], unread: string[] = []): ConversationPage => ({
  conversations,
  next: null,
  counts: { handover: conversations.length } as ConversationPage['counts'],
  left: 7,
  unread,
  passages: [],
})
const page = (conversations: ConversationSummary[], isLast: boolean): ListPage => ({
  ...answer(conversations),
  border: isLast ? null : (conversations.at(-1) ?? null),
})

/** Two pages of three, and more to come after them unless `isWhole`. */
const held = (isWhole: boolean): Pages => ({
  pages: [
    page([row('a', 90), row('b', 80), row('c', 70)], false),
    page([row('d', 60), row('e', 50), row('f', 40)], isWhole),
  ],
  pageParams: [null, 'after c'],
})

const after = (lists: Pages, ids: string[], fresh: ConversationPage) =>
  placed(lists, { queue: 'handover', ids }, fresh).pages.map(({ conversations }) =>
    conversations.map(({ id }) => id).join(''),
  )

test.each([
  ['moves up over a border', 'e', 85, ['aebc', 'df']],
  ['moves down over a border', 'a', 55, ['bc', 'daef']],
  ['stays where it is', 'b', 80, ['abc', 'def']],
  ['comes between two pages to the lower one', 'a', 65, ['bc', 'adef']],
  ['is new', 'x', 75, ['abxc', 'def']],
  ['stands exactly after a row of the same keys', 'x', 70, ['abc', 'xdef']],
  ['is the very first', 'f', 99, ['fabc', 'de']],
])('a row that %s', (_, id, priority, expected) => {
  expect(after(held(true), [id], answer([row(id, priority, 2)]))).toEqual(expected)
})

test('a row that has left the queue vanishes, and its dot with it', () => {
  const two = held(true)
  const lists = { ...two, pages: two.pages.map((one) => ({ ...one, unread: ['b', 'c'] })) }
  const { pages } = placed(lists, { queue: 'handover', ids: ['b'] }, answer([]))
  expect(pages[0]?.conversations.map(({ id }) => id)).toEqual(['a', 'c'])
  expect(pages[0]?.unread).toEqual(['c'])
})

test('what stands after the last page comes with the next one, what stands before its border does not', () => {
  expect(after(held(false), ['x'], answer([row('x', 30)]))).toEqual(['abc', 'def'])
  expect(after(held(true), ['x'], answer([row('x', 30)]))).toEqual(['abc', 'defx'])
  expect(after(held(false), ['f'], answer([row('f', 41, 2)])), 'the border itself').toEqual([
    'abc',
    'def',
  ])
  expect(after(held(false), ['f', 'x'], answer([row('x', 42)])), 'before where f stood').toEqual([
    'abc',
    'dex',
  ])
})

test('pages without a change stay the very same; counts and what a filter leaves are new', () => {
  const lists = held(true)
  const { pages } = placed(
    lists,
    { queue: 'handover', ids: ['a'] },
    answer([row('a', 91, 2)], ['a']),
  )
  expect(pages[1]).toBe(lists.pages[1])
  expect(pages[0]?.unread).toEqual(['a'])
  expect([pages[0]?.counts.handover, pages[0]?.left]).toEqual([1, 7])
})

test('an answer that is older than what came live changes no words', () => {
  const newer = { ...row('a', 90, 5), lastWords: 'new' }
  const lists: Pages = { pages: [page([newer], true)], pageParams: [null] }
  const { pages } = placed(lists, { queue: 'handover', ids: ['a'] }, answer([row('a', 90, 4)]))
  expect(pages[0]?.conversations[0]?.lastWords).toBe('new')
})
