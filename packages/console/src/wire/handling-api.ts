import type {
  Assignees,
  Assignment,
  Bulk,
  BulkResult,
  ConversationSummary,
  Raise,
  SnoozeTimes,
} from '@diapason/contract'
import { queryOptions } from '@tanstack/react-query'
import { request } from './request.ts'

const at = (id: string) => `/conversations/${encodeURIComponent(id)}`

/** Calls for whose a conversation is, and when. */
export const handlingApi = {
  assign: (id: string, body: Assignment) =>
    request<ConversationSummary>('POST', `${at(id)}/assign`, body),
  raise: (id: string, raised: Raise['raised']) =>
    request<ConversationSummary>('POST', `${at(id)}/raise`, { raised }),
  bulk: (body: Bulk) => request<BulkResult>('POST', '/conversations/bulk', body),
}

/** Who may be asked, and who is here: asked anew each time that somebody chooses. */
export const assigneesQuery = queryOptions({
  queryKey: ['assignees'],
  queryFn: () => request<Assignees>('GET', '/conversations/assignees'),
  staleTime: 2_000,
})

export const snoozeTimesQuery = queryOptions({
  queryKey: ['snooze-times'],
  queryFn: () => request<SnoozeTimes>('GET', '/conversations/snooze-times'),
  staleTime: 60_000,
})
