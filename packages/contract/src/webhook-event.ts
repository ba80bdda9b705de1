/** What can be told to another system. */
export const WEBHOOK_EVENTS = [
  'conversation.opened',
  'message.received',
  'conversation.handed_over',
  'conversation.taken',
  'conversation.closed',
  'reading.tense',
] as const
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number]
