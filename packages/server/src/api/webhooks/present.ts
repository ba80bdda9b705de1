import type { Webhook, WebhookDelivery } from '@diapason/contract'
import type { WebhookRow } from '../../store/webhooks.ts'
import type { WebhookDeliveryRow } from '../../store/webhooks-due.ts'

/** A webhook as administrators see it: without its secret. */
export const presentWebhook = (
  { id, name, url, events, withWords, active, createdAt }: WebhookRow,
  counts: Webhook['counts'] = { waiting: 0, sent: 0, dead: 0 },
): Webhook => ({
  id,
  name,
  url,
  events: [...events],
  withWords,
  active,
  createdAt: createdAt.toISOString(),
  counts,
})

const stateOf = ({ sentAt, deadAt }: WebhookDeliveryRow): WebhookDelivery['state'] => {
  if (sentAt) return 'sent'
  return deadAt ? 'dead' : 'waiting'
}

export function presentDelivery(row: WebhookDeliveryRow): WebhookDelivery {
  const state = stateOf(row)
  return {
    id: row.id,
    event: row.event as WebhookDelivery['event'],
    conversationId: row.conversationId,
    state,
    attempts: row.attempts,
    status: row.status,
    failure: row.failure,
    madeAt: row.madeAt.toISOString(),
    triedAt: row.triedAt?.toISOString() ?? null,
    nextAt: state === 'waiting' ? row.runAt.toISOString() : null,
  }
}
