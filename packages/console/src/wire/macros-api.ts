import type { Assignees, Macro, NewMacro, Tag, Team } from '@diapason/contract'
import { queryOptions } from '@tanstack/react-query'
import { ApiProblem } from './problem.ts'
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

/** Who may be asked to take a conversation; nobody for whoever may not ask. */
const askable = async (): Promise<Assignees['people']> => {
  try {
    return (await request<Assignees>('GET', '/conversations/assignees')).people
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 403) return []
    throw error
  }
}

/** Names of what a step may point at. */
export const stepNamesQuery = queryOptions({
  queryKey: ['macros', 'names'],
  queryFn: async () => {
    const [tags, teams, people] = await Promise.all([
      request<Tag[]>('GET', '/tags'),
      request<Team[]>('GET', '/teams'),
      askable(),
    ])
    return { tags, teams, people }
  },
  staleTime: 60_000,
})
