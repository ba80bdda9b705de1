import type { AgentFrame, Conversation, Delivery } from '@diapason/contract'
import { mergeEvents, mergeMessages, mergeNotes, newerSummary, withReading } from './merge.ts'

const withDelivery = (held: readonly Delivery[], fresh: Delivery): Delivery[] => [
  ...held.filter(({ seq }) => seq !== fresh.seq),
  fresh,
]

/** The conversation after a live frame; the same value when the frame is about something else. */
export const applyFrame = (held: Conversation, frame: AgentFrame): Conversation => {
  const { id } = held.summary
  if (frame.type === 'changed') {
    if (frame.conversation.id !== id) return held
    const summary = newerSummary(held.summary, frame.conversation)
    return summary === held.summary ? held : { ...held, summary }
  }
  if (!('conversation' in frame) || frame.conversation !== id) return held
  switch (frame.type) {
    case 'message':
      return { ...held, messages: mergeMessages(held.messages, [frame.message]) }
    case 'reading': {
      const { seq, reading, correction } = frame
      return { ...held, messages: withReading(held.messages, seq, { reading, correction }) }
    }
    case 'note':
      return { ...held, notes: mergeNotes(held.notes, [frame.note]) }
    case 'event':
      return { ...held, events: mergeEvents(held.events, [frame.event]) }
    case 'delivery':
      return { ...held, deliveries: withDelivery(held.deliveries, frame.delivery) }
    default:
      return held
  }
}

/** The highest sequence number a frame speaks of in this conversation, or 0. */
export const heardSeq = (id: string, frame: AgentFrame): number => {
  if (frame.type === 'changed') return frame.conversation.id === id ? frame.conversation.lastSeq : 0
  if (!('conversation' in frame) || frame.conversation !== id) return 0
  if (frame.type === 'subscribed') return frame.lastSeq
  return frame.type === 'message' ? frame.message.seq : 0
}
