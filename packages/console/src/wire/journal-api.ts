import type { JournalEntry, JournalPage, NewJournalEntry } from '@diapason/contract'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { request } from './request.ts'

const id = encodeURIComponent

/** Calls about one’s own notebook. */
export const journalApi = {
  write: (entry: NewJournalEntry) => request<JournalEntry>('POST', '/journal', entry),
  change: ({ entry, ...body }: NewJournalEntry & { entry: string }) =>
    request<JournalEntry>('PUT', `/journal/${id(entry)}`, body),
  remove: (entry: string) => request<void>('DELETE', `/journal/${id(entry)}`),
  clear: () => request<void>('DELETE', '/journal'),
}

/** What I have written; with words, what holds them. */
export const journalQuery = (words: string) =>
  queryOptions({
    queryKey: ['journal', words],
    queryFn: () => request<JournalPage>('GET', `/journal?limit=500&words=${id(words)}`),
    placeholderData: keepPreviousData,
  })
