import type { Mentionable } from '@diapason/contract'
import { queryOptions } from '@tanstack/react-query'
import { request } from './request.ts'

/** Whom a note can name; people come and go seldom. */
export const mentionableQuery = queryOptions({
  queryKey: ['mentionable'],
  queryFn: () => request<Mentionable>('GET', '/mentions/people'),
  staleTime: 60_000,
})

/** I have seen where I am named in a conversation. */
export const sayMentionsSeen = (conversation: string) =>
  request<void>('POST', '/mentions/seen', { conversation })
