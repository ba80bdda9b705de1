import type {
  NewRehearsal,
  Rehearsal,
  RehearsalSummary,
  RehearsedReply,
  Scenario,
} from '@diapason/contract'
import { queryOptions } from '@tanstack/react-query'
import { request } from './request.ts'

const at = (id: string) => `/rehearsals/${encodeURIComponent(id)}`

/** Calls of the rehearsal room: each answers about one's own plays only. */
export const rehearsalApi = {
  begin: (body: NewRehearsal) => request<Rehearsal>('POST', '/rehearsals', body),
  reply: (id: string, body: RehearsedReply) =>
    request<Rehearsal>('POST', `${at(id)}/replies`, body),
  stop: (id: string) => request<Rehearsal>('POST', `${at(id)}/stop`),
  remove: (id: string) => request<void>('DELETE', at(id)),
  removeAll: () => request<void>('DELETE', '/rehearsals'),
}

/** Customers to practise with; they ship with the product. */
export const scenariosQuery = queryOptions({
  queryKey: ['scenarios'],
  queryFn: () => request<Scenario[]>('GET', '/rehearsals/scenarios'),
  staleTime: Infinity,
})

export const rehearsalsQuery = queryOptions({
  queryKey: ['rehearsals'],
  queryFn: () => request<RehearsalSummary[]>('GET', '/rehearsals'),
})

export const rehearsalQuery = (id: string) =>
  queryOptions({
    queryKey: ['rehearsal', id],
    queryFn: () => request<Rehearsal>('GET', at(id)),
  })
