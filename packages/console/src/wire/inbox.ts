import type {
  AgentFrame,
  ConversationPage,
  ConversationSummary,
  InboxFilter,
  Queue,
} from '@diapason/contract'
import { type InfiniteData, type QueryClient, infiniteQueryOptions } from '@tanstack/react-query'
import { api } from './api.ts'
import { newerSummary } from './merge.ts'

const NO_FILTER: InboxFilter = {}

/** A page of a list that is held, and where it ends: whatever stands up to there belongs to it. */
export interface ListPage extends ConversationPage {
  /** The last row as it was when it was fetched; null for a list that ends here. */
  readonly border: ConversationSummary | null
}
export type Pages = InfiniteData<ListPage, string | null>

const bordered = (page: ConversationPage): ListPage => ({
  ...page,
  border: page.next === null ? null : (page.conversations.at(-1) ?? null),
})

/** Many pages are not all read anew because a window was looked at again: the live line keeps them true. */
const isShort = ({ state }: { state: { data?: Pages | undefined } }): boolean =>
  (state.data?.pages.length ?? 0) < 2

/** A queue, page by page; or what a filter leaves of it. */
export const inboxQuery = (queue: Queue, filter = NO_FILTER) =>
  infiniteQueryOptions({
    queryKey: ['inbox', queue, filter],
    queryFn: async ({ pageParam: cursor }) =>
      bordered(await api.conversations({ queue, filter, cursor })),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    staleTime: 10_000,
    refetchOnWindowFocus: isShort,
    refetchOnReconnect: isShort,
  })

/** What a search finds, best first, in all queues, as far as a filter leaves it. */
export const searchQuery = (text: string, filter = NO_FILTER) =>
  infiniteQueryOptions({
    queryKey: ['inbox', 'search', text, filter],
    queryFn: async () => bordered(await api.search(text, filter)),
    initialPageParam: null as string | null,
    getNextPageParam: () => null,
    placeholderData: (before: Pages | undefined) => before,
    staleTime: 10_000,
  })

/** The page that shows a conversation, if any; of a list or of all of them. */
const pageWith = (pages: readonly ListPage[], id: string): ListPage | undefined =>
  pages.find(({ conversations }) => conversations.some((held) => held.id === id))

const replaced = (lists: Pages, fresh: ConversationSummary): Pages => {
  const page = pageWith(lists.pages, fresh.id)
  if (page === undefined) return lists
  const conversations = page.conversations.map((held) =>
    held.id === fresh.id ? newerSummary(held, fresh) : held,
  )
  const pages = lists.pages.map((one) => (one === page ? { ...page, conversations } : one))
  return { ...lists, pages }
}

/** The summary of a conversation as any list or page holds it now. */
export const heldSummary = (client: QueryClient, id: string): ConversationSummary | undefined => {
  for (const [, data] of client.getQueriesData<Pages>({ queryKey: ['inbox'] })) {
    const held = pageWith(data?.pages ?? [], id)?.conversations.find((one) => one.id === id)
    if (held) return held
  }
  return undefined
}

/** Puts a changed row in every list that shows it; order and counts are asked for again. */
export const applyChange = (client: QueryClient, fresh: ConversationSummary): void => {
  client.setQueriesData<Pages>({ queryKey: ['inbox'] }, (pages) => pages && replaced(pages, fresh))
}

/** This agent has read it: its dot goes in every list, the row stays where it is. */
export const markRead = (client: QueryClient, id: string): void => {
  client.setQueriesData<Pages>(
    { queryKey: ['inbox'] },
    (lists) =>
      lists && {
        ...lists,
        pages: lists.pages.map((page) =>
          page.unread.includes(id)
            ? { ...page, unread: page.unread.filter((held) => held !== id) }
            : page,
        ),
      },
  )
}

/** A hand-over that was not one a moment ago. */
export const isNewHandover = (held: ConversationSummary | undefined, frame: AgentFrame): boolean =>
  frame.type === 'changed' &&
  frame.conversation.owner === 'queue' &&
  frame.conversation.state === 'open' &&
  (held === undefined ? frame.conversation.waitingSince !== null : held.owner !== 'queue')
