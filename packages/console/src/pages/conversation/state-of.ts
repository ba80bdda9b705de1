import type { Conversation, Delivery, ReadMessage } from '@diapason/contract'

export type SendState = 'sending' | 'sent' | 'seen' | 'failed' | 'unknown'

/** Where one of our messages stands, or null for a message of somebody else. */
export const stateOf = (
  { author, seq }: ReadMessage,
  { seen }: Conversation['summary'],
  deliveries: ReadonlyMap<number, Delivery['state']>,
): SendState | null => {
  if (author !== 'agent' && author !== 'bot') return null
  if (seen.customer >= seq) return 'seen'
  return deliveries.get(seq) ?? 'sent'
}
