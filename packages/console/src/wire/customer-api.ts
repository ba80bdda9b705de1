import type { CustomerFile, KnownSegment, NewCustomerNote, NewSegments } from '@diapason/contract'
import { queryOptions } from '@tanstack/react-query'
import { request } from './request.ts'

const at = (id: string) => `/customers/${encodeURIComponent(id)}`

/** What is known of a customer, and records that are one person. */
export const customerApi = {
  file: (id: string) => request<CustomerFile>('GET', at(id)),
  join: (id: string, other: string) => request<CustomerFile>('POST', `${at(id)}/join`, { other }),
  note: (id: string, note: NewCustomerNote) =>
    request<CustomerFile>('POST', `${at(id)}/notes`, note),
  removeNote: (id: string, note: string) =>
    request<CustomerFile>('DELETE', `${at(id)}/notes/${encodeURIComponent(note)}`),
  setSegments: (id: string, segments: NewSegments['segments']) =>
    request<CustomerFile>('PUT', `${at(id)}/segments`, { segments }),
  setApart: (id: string, other: string) =>
    request<CustomerFile>('POST', `${at(id)}/set-apart`, { other }),
}

/** Segments that customers are sorted by already, those of most customers first. */
export const segmentsQuery = queryOptions({
  queryKey: ['segments'],
  queryFn: () => request<KnownSegment[]>('GET', '/customers/segments'),
})

/** @param version of the conversation it is looked at from: asked again when that has changed */
export const customerQuery = (id: string, version?: number) =>
  queryOptions({
    queryKey: ['customer', id, ...(version === undefined ? [] : [version])],
    queryFn: () => customerApi.file(id),
    placeholderData: (before: CustomerFile | undefined) =>
      before?.customer.id === id ? before : undefined,
  })
