import type { Channel, InboxFilter } from '@diapason/contract'
import { queryOptions } from '@tanstack/react-query'
import { request } from './request.ts'

/** Where customers write; it changes seldom. */
export const channelsQuery = queryOptions({
  queryKey: ['settings', 'channels'],
  queryFn: () => request<Channel[]>('GET', '/channels'),
  staleTime: 60_000,
})

/** A filter as the server is asked: each part by its name, several tags one after the other. */
export const asked = (filter: InboxFilter): [string, string][] =>
  Object.entries(filter).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, String(one)]),
  )
