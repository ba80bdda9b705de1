import type { OwnSharing, OwnSharingChoice, Sharing } from '@diapason/contract'
import { queryOptions } from '@tanstack/react-query'
import { request } from './request.ts'

/** Calls about what is offered to whom; of oneself alone but for the settings. */
export const sharingApi = {
  keep: (sharing: Sharing) => request<Sharing>('PUT', '/sharing', sharing),
  choose: (choice: OwnSharingChoice) => request<OwnSharing>('PUT', '/sharing/mine', choice),
  pause: (minutes: number) => request<OwnSharing>('POST', '/sharing/pause', { minutes }),
  /** Back again, or no pause now. */
  noPause: () => request<OwnSharing>('DELETE', '/sharing/pause'),
}

export const sharingQuery = queryOptions({
  queryKey: ['settings', 'sharing'],
  queryFn: () => request<Sharing>('GET', '/sharing'),
})

/** Milliseconds between two looks whether a pause is proposed, or over. */
const LOOK_MS = 30_000

/** What concerns me alone. */
export const ownSharingQuery = queryOptions({
  queryKey: ['own-sharing'],
  queryFn: () => request<OwnSharing>('GET', '/sharing/mine'),
  refetchInterval: ({ state }) => (state.data?.on === false ? 10 * LOOK_MS : LOOK_MS),
})
