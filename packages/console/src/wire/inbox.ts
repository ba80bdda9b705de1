import type { AgentFrame, ConversationPage, ConversationSummary, Queue } from '@diapason/contract'
import { type InfiniteData, type QueryClient, infiniteQueryOptions } from '@tanstack/react-query'
import { api } from './api.ts'
import { newerSummary } from './merge.ts'

/** A queue, page by page. */
export const inboxQuery = (queue: Queue) =>
  infiniteQueryOptions({
    queryKey: ['inbox', queue],
    queryFn: ({ pageParam }) => api.conversations(queue, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
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

/** A hand-over that was not one a moment ago. */
export const isNewHandover = (held: ConversationSummary | undefined, frame: AgentFrame): boolean =>
  frame.type === 'changed' &&
  frame.conversation.owner === 'queue' &&
  frame.conversation.state === 'open' &&
  (held === undefined ? frame.conversation.waitingSince !== null : held.owner !== 'queue')
