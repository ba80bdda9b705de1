import type { Conversation, ReadMessage } from '@diapason/contract'

export type SendState = 'sending' | 'sent' | 'seen' | 'failed' | 'unknown'

/** Where one of our messages stands, or null for a message of somebody else. */
export const stateOf = (
  { author, seq }: ReadMessage,
  { deliveries, summary }: Conversation,
): SendState | null => {
  if (author !== 'agent' && author !== 'bot') return null
  if (summary.seen.customer >= seq) return 'seen'
  return deliveries.find((delivery) => delivery.seq === seq)?.state ?? 'sent'
}
