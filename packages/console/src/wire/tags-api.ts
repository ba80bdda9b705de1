import type { NewTag, Tag, TagChange, Tagged, Tagging } from '@diapason/contract'
import { queryOptions } from '@tanstack/react-query'
import { request } from './request.ts'

const at = (id: string) => `/tags/${encodeURIComponent(id)}`

/** Tags of the workspace, and putting them on conversations. */
export const tagsApi = {
  list: () => request<Tag[]>('GET', '/tags'),
  make: (body: NewTag) => request<Tag>('POST', '/tags', body),
  change: ({ id, ...body }: TagChange & { id: string }) => request<Tag>('PUT', at(id), body),
  merge: ({ id, into }: { id: string; into: string }) =>
    request<Tag>('POST', `${at(id)}/merge`, { into }),
  tag: (body: Tagging) => request<Tagged>('POST', '/conversations/tags', body),
}

/** All tags by name, retired ones too; they change seldom. */
export const tagsQuery = queryOptions({
  queryKey: ['settings', 'tags'],
  queryFn: tagsApi.list,
  staleTime: 60_000,
})
