import type {
  Alerts,
  AlertSettings,
  MailStatus,
  MailTest,
  TranscriptSent,
} from '@diapason/contract'
import { queryOptions } from '@tanstack/react-query'
import { request } from './request.ts'

/** Calls about how one is told, and about mail. */
export const alertsApi = {
  keep: (settings: AlertSettings) => request<Alerts>('PUT', '/notifications', settings),
  testMail: () => request<MailTest>('POST', '/notifications/mail-test'),
  sendTranscript: (conversation: string, address: string) =>
    request<TranscriptSent>(
      'POST',
      `/conversations/${encodeURIComponent(conversation)}/transcript`,
      {
        address,
      },
    ),
}

/** How I am told; the same on every device. */
export const alertsQuery = queryOptions({
  queryKey: ['alerts'],
  queryFn: () => request<Alerts>('GET', '/notifications'),
  staleTime: 60_000,
})

/** How my last test mail went. */
export const mailTestQuery = queryOptions({
  queryKey: ['mail-test'],
  queryFn: () => request<MailTest>('GET', '/notifications/mail-test'),
})

/** Whether mail can leave, and how that goes. */
export const mailQuery = queryOptions({
  queryKey: ['settings', 'mail'],
  queryFn: () => request<MailStatus>('GET', '/mail'),
})
