import type { Demo } from '@diapason/contract'
import { queryOptions } from '@tanstack/react-query'
import { request } from './request.ts'

/** Milliseconds between two looks while examples arrive. */
const LOOK_AGAIN = 1_500

/** Calls about the example conversations and the tour. */
export const demoApi = {
  begin: () => request<Demo>('POST', '/demo'),
  remove: () => request<void>('DELETE', '/demo'),
  tourSeen: () => request<void>('POST', '/demo/tour'),
}

export const demoQuery = queryOptions({
  queryKey: ['settings', 'demo'],
  queryFn: () => request<Demo>('GET', '/demo'),
  refetchInterval: ({ state }) => ((state.data?.coming ?? 0) > 0 ? LOOK_AGAIN : false),
  staleTime: 30_000,
})
