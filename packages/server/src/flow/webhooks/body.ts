import type { Db } from '../../store/db.ts'
import type { WebhookRow } from '../../store/webhooks.ts'
import type { Due } from '../../store/webhooks-due.ts'
import { toldConversation, toldMessage } from '../../store/webhooks-told.ts'

/**
 * What a receiver is told, as JSON; made at the moment of sending, so that nothing stays behind in a
 * queue. Null when its conversation is gone.
 */
export async function bodyOf(db: Db, due: Due, webhook: WebhookRow): Promise<string | null> {
  const { workspaceId, conversationId, id, event, madeAt, seq } = due
  const about = { id, type: event, timestamp: madeAt.toISOString(), workspaceId }
  if (conversationId === null) return JSON.stringify({ ...about, data: {} })
  const key = { workspaceId, conversationId }
  const conversation = await toldConversation(db, key)
  if (!conversation) return null
  if (seq === null) return JSON.stringify({ ...about, data: { conversation } })
  const message = await toldMessage(db, { ...key, seq })
  if (!message) return null
  const { text, reading, ...named } = message
  const words = webhook.withWords ? { text } : {}
  const data = {
    conversation,
    message: { ...named, ...words },
    ...(event === 'reading.tense' && { reading: felt(reading) }),
  }
  return JSON.stringify({ ...about, data })
}

/** What was read, without the words that it rests on; null when it is no longer kept. */
function felt(
  reading: { emotion: string; intensity: number; valence: number; certainty: number } | null,
) {
  if (!reading) return null
  const { emotion, intensity, valence, certainty } = reading
  return { emotion, intensity, valence, certainty }
}
