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

/** A queue, page by page; or what a filter leaves of it. */
export const inboxQuery = (queue: Queue, filter = NO_FILTER) =>
  infiniteQueryOptions({
    queryKey: ['inbox', queue, filter],
    queryFn: ({ pageParam: cursor }) => api.conversations({ queue, filter, cursor }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    staleTime: 10_000,
  })

/** What a search finds, best first, in all queues, as far as a filter leaves it. */
export const searchQuery = (text: string, filter = NO_FILTER) =>
  infiniteQueryOptions({
    queryKey: ['inbox', 'search', text, filter],
    queryFn: () => api.search(text, filter),
    initialPageParam: null as string | null,
    getNextPageParam: () => null,
    placeholderData: (before: Pages | undefined) => before,
    staleTime: 10_000,
  })

type Pages = InfiniteData<ConversationPage, string | null>

const replaced = (pages: Pages, fresh: ConversationSummary): Pages => ({
  ...pages,
  pages: pages.pages.map((page) => ({
    ...page,
    conversations: page.conversations.map((held) =>
      held.id === fresh.id ? newerSummary(held, fresh) : held,
    ),
  })),
})

/** The summary of a conversation as any list or page holds it now. */
export const heldSummary = (client: QueryClient, id: string): ConversationSummary | undefined =>
  client
    .getQueriesData<Pages>({ queryKey: ['inbox'] })
    .flatMap(([, data]) => data?.pages ?? [])
    .flatMap((page) => page.conversations)
    .find((held) => held.id === id)

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
        pages: lists.pages.map((page) => ({
          ...page,
          unread: page.unread.filter((held) => held !== id),
        })),
      },
  )
}

/** A hand-over that was not one a moment ago. */
export const isNewHandover = (held: ConversationSummary | undefined, frame: AgentFrame): boolean =>
  frame.type === 'changed' &&
  frame.conversation.owner === 'queue' &&
  frame.conversation.state === 'open' &&
  (held === undefined ? frame.conversation.waitingSince !== null : held.owner !== 'queue')
