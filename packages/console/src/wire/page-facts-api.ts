import type { PageFacts } from '@diapason/contract'
import { queryOptions } from '@tanstack/react-query'
import { request } from './request.ts'

/** What the customer's page knows: told after a message, so read anew after each. */
export const pageFactsQuery = (conversation: string, lastSeq: number) =>
  queryOptions({
    queryKey: ['page-facts', conversation, lastSeq],
    queryFn: () =>
      request<{ facts: PageFacts }>(
        'GET',
        `/conversations/${encodeURIComponent(conversation)}/page`,
      ),
    placeholderData: (before, query) => (query?.queryKey[1] === conversation ? before : undefined),
  })
