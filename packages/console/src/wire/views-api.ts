import type { NewView, SavedViews, ViewChoices } from '@diapason/contract'
import { queryOptions } from '@tanstack/react-query'
import { request } from './request.ts'

const at = (id: string) => `/views/${encodeURIComponent(id)}`

/** Saved views: every answer holds all of them, ordered and counted. */
export const viewsApi = {
  list: () => request<SavedViews>('GET', '/views'),
  make: (body: NewView) => request<SavedViews>('POST', '/views', body),
  change: ({ id, ...body }: NewView & { id: string }) => request<SavedViews>('PUT', at(id), body),
  remove: (id: string) => request<SavedViews>('DELETE', at(id)),
  choose: (body: ViewChoices) => request<SavedViews>('PUT', '/views/order', body),
}

/** Under the inbox's key: whatever makes lists be asked for again renews their counts. */
export const viewsQuery = queryOptions({
  queryKey: ['views'],
  queryFn: viewsApi.list,
  staleTime: 10_000,
})
