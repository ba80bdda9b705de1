import type { Macro, NewMacro, Tag, Team } from '@diapason/contract'
import { queryOptions } from '@tanstack/react-query'
import { request } from './request.ts'

const at = (id: string) => `/macros/${encodeURIComponent(id)}`

/** Replies that are ready. */
export const macrosApi = {
  list: () => request<Macro[]>('GET', '/macros'),
  make: (macro: NewMacro) => request<Macro>('POST', '/macros', macro),
  change: (id: string, macro: NewMacro) => request<Macro>('PUT', at(id), macro),
  remove: (id: string) => request<void>('DELETE', at(id)),
}

export const macrosQuery = queryOptions({
  queryKey: ['macros'],
  queryFn: macrosApi.list,
  staleTime: 30_000,
})

/** Names of what a step may point at. */
export const stepNamesQuery = queryOptions({
  queryKey: ['macros', 'names'],
  queryFn: async () => {
    const [tags, teams] = await Promise.all([
      request<Tag[]>('GET', '/tags'),
      request<Team[]>('GET', '/teams'),
    ])
    return { tags, teams }
  },
  staleTime: 60_000,
})
