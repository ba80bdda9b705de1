import type { NewWebhook, Webhook, WebhookDelivery, WebhookWithSecret } from '@diapason/contract'
import { queryOptions } from '@tanstack/react-query'
import { request } from './request.ts'

const at = (webhook: string) => `/webhooks/${encodeURIComponent(webhook)}`
/** Milliseconds between two looks while something is being sent. */
const LOOK_AGAIN = 1_500

/** Calls about what other systems are told: for administrators, the server checks. */
export const webhooksApi = {
  make: (body: NewWebhook) => request<WebhookWithSecret>('POST', '/webhooks', body),
  change: ({ webhook, ...body }: NewWebhook & { webhook: string }) =>
    request<Webhook>('PUT', at(webhook), body),
  renew: (webhook: string) => request<WebhookWithSecret>('POST', `${at(webhook)}/secret`),
  remove: (webhook: string) => request<void>('DELETE', at(webhook)),
  test: (webhook: string) => request<WebhookDelivery>('POST', `${at(webhook)}/test`),
  retry: ({ webhook, delivery }: { webhook: string; delivery: string }) =>
    request<void>('POST', `${at(webhook)}/deliveries/${encodeURIComponent(delivery)}/retry`),
}

export const webhooksQuery = queryOptions({
  queryKey: ['settings', 'webhooks'],
  queryFn: () => request<Webhook[]>('GET', '/webhooks'),
})

/** What was told last; looked at again while something waits. */
export const deliveriesQuery = (webhook: string) =>
  queryOptions({
    queryKey: ['settings', 'webhooks', webhook],
    queryFn: () => request<WebhookDelivery[]>('GET', `${at(webhook)}/deliveries`),
    refetchInterval: ({ state }) =>
      state.data?.some((one) => one.state === 'waiting') === true ? LOOK_AGAIN : false,
  })
