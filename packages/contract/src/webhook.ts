import { z } from 'zod'
import { WEBHOOK_EVENTS } from './webhook-event.ts'

export const webhookEventSchema = z.enum(WEBHOOK_EVENTS)

export const newWebhookSchema = z.object({
  name: z.string().trim().min(1).max(60),
  /** `https`; a host of one's own network only where the operator has named it. */
  url: z.url().max(2_000),
  events: z.array(webhookEventSchema).min(1),
  /** Whether messages and readings carry what the customer wrote. */
  withWords: z.boolean(),
  active: z.boolean(),
})
export type NewWebhook = z.infer<typeof newWebhookSchema>

export const webhookSchema = newWebhookSchema.extend({
  id: z.uuid(),
  createdAt: z.iso.datetime(),
  /** Waiting, sent and given up in the last seven days. */
  counts: z.object({ waiting: z.int(), sent: z.int(), dead: z.int() }),
})
export type Webhook = z.infer<typeof webhookSchema>

/** With the secret that signs what is sent: shown here and never again. */
export const webhookWithSecretSchema = webhookSchema.extend({ secret: z.string() })
export type WebhookWithSecret = z.infer<typeof webhookWithSecretSchema>

/** One thing that was, or is to be, told. Its id stays the same however often it is tried. */
export const webhookDeliverySchema = z.object({
  id: z.uuid(),
  event: z.union([webhookEventSchema, z.literal('test')]),
  conversationId: z.uuid().nullable(),
  state: z.enum(['waiting', 'sent', 'dead']),
  attempts: z.int(),
  /** Status of the last answer; null when there was none. */
  status: z.int().nullable(),
  /** Why the last try failed: `refused`, `timeout`, `status`, `address` or `redirect`. */
  failure: z.string().nullable(),
  madeAt: z.iso.datetime(),
  triedAt: z.iso.datetime().nullable(),
  /** When it is tried again; null when it is not. */
  nextAt: z.iso.datetime().nullable(),
})
export type WebhookDelivery = z.infer<typeof webhookDeliverySchema>
