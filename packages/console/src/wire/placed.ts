import {
  type ConversationPage,
  type ConversationSummary,
  type Queue,
  standsAfter,
} from '@diapason/contract'
import type { ListPage, Pages } from './inbox.ts'
import { newerSummary } from './merge.ts'

const without = (page: ListPage, ids: ReadonlySet<string>): ListPage => {
  if (!page.conversations.some(({ id }) => ids.has(id))) return page
  return {
    ...page,
    conversations: page.conversations.filter(({ id }) => !ids.has(id)),
    unread: page.unread.filter((id) => !ids.has(id)),
  }
}

const withRow = (page: ListPage, row: ConversationSummary, queue: Queue): ListPage => {
  const after = page.conversations.findIndex((held) => standsAfter(queue, held, row))
  const at = after < 0 ? page.conversations.length : after
  return { ...page, conversations: page.conversations.toSpliced(at, 0, row) }
}

const isOf = (page: ListPage, row: ConversationSummary, queue: Queue): boolean =>
  page.border === null || !standsAfter(queue, row, page.border)

/**
 * A long list after some of its conversations were asked for by their ids (`fresh`): those that stand
 * in it at their place, the others gone. Each page holds what stands between two borders, so nothing
 * is shown twice or missed where they meet; what stands after the last page comes with the next one.
 */
export const placed = (
  lists: Pages,
  { queue, ids }: { queue: Queue; ids: readonly string[] },
  fresh: ConversationPage,
): Pages => {
  const gone = new Set(ids)
  const held = new Map(
    lists.pages
      .flatMap(({ conversations }) => conversations)
      .flatMap((row) => (gone.has(row.id) ? [[row.id, row] as const] : [])),
  )
  const pages = lists.pages.map((page) => without(page, gone))
  for (const one of fresh.conversations) {
    const before = held.get(one.id)
    const row = before ? newerSummary(before, one) : one
    const at = pages.findIndex((page) => isOf(page, row, queue))
    const page = pages[at]
    if (page === undefined) continue
    const unread = fresh.unread.includes(row.id) ? [...page.unread, row.id] : page.unread
    pages[at] = { ...withRow(page, row, queue), unread }
  }
  const [first, ...rest] = pages
  if (first === undefined) return lists
  return { ...lists, pages: [{ ...first, counts: fresh.counts, left: fresh.left }, ...rest] }
}
