import type {
  Conversation,
  ConversationEvent,
  ConversationSummary,
  Note,
  ReadMessage,
} from '@diapason/contract'

type Numbered = { readonly seq: number }

const newer = (held: ReadMessage | undefined, fresh: ReadMessage): ReadMessage =>
  held?.reading && !fresh.reading
    ? { ...fresh, reading: held.reading, correction: held.correction }
    : fresh

/**
 * Joins two lists of messages by `seq`, in order, each once. Fresh ones win, but a reading that
 * has arrived is never lost to a copy that was made before it.
 */
export const mergeMessages = (
  held: readonly ReadMessage[],
  fresh: readonly ReadMessage[],
): ReadMessage[] => {
  const bySeq = new Map(held.map((message) => [message.seq, message]))
  for (const message of fresh) bySeq.set(message.seq, newer(bySeq.get(message.seq), message))
  return [...bySeq.values()].sort((a, b) => a.seq - b.seq)
}

/**
 * The last number before the first hole, or 0 for an empty list. What comes after it must be
 * fetched again: `lastContiguous([4, 5, 7]) === 5`.
 */
export const lastContiguous = (messages: readonly Numbered[]): number => {
  let last = messages[0]?.seq ?? 0
  for (const { seq } of messages.slice(1)) {
    if (seq !== last + 1) return last
    last = seq
  }
  return last
}

/** True when something between our last contiguous message and `lastSeq` is missing. */
export const hasHole = (messages: readonly Numbered[], lastSeq: number): boolean =>
  lastContiguous(messages) < Math.max(lastSeq, messages.at(-1)?.seq ?? 0)

/** The summary with the higher version: an older snapshot never overwrites a newer one. */
export const newerSummary = (
  held: ConversationSummary,
  fresh: ConversationSummary,
): ConversationSummary => (fresh.version > held.version ? fresh : held)

/** Adds a note once, in the order of writing. */
export const mergeNotes = (held: readonly Note[], fresh: readonly Note[]): Note[] => {
  const byId = new Map([...held, ...fresh].map((note) => [note.id, note]))
  return [...byId.values()].sort((a, b) => a.writtenAt.localeCompare(b.writtenAt))
}

/** Adds an event once, in the order of time. */
export const mergeEvents = (
  held: readonly ConversationEvent[],
  fresh: readonly ConversationEvent[],
): ConversationEvent[] => {
  const byId = new Map([...held, ...fresh].map((event) => [event.id, event]))
  return [...byId.values()].sort((a, b) => a.at.localeCompare(b.at))
}

/** Puts a reading on its message, with a person’s correction of it; nothing changes when the message is not there yet. */
export const withReading = (
  messages: readonly ReadMessage[],
  seq: number,
  heard: Pick<ReadMessage, 'reading' | 'correction'>,
): ReadMessage[] =>
  messages.map((message) => (message.seq === seq ? { ...message, ...heard } : message))

/** A conversation fetched again, joined with what arrived live while it was on its way. */
export const mergeConversation = (
  held: Conversation | undefined,
  fresh: Conversation,
): Conversation =>
  held === undefined || held.summary.id !== fresh.summary.id
    ? fresh
    : {
        ...fresh,
        summary: newerSummary(held.summary, fresh.summary),
        messages: mergeMessages(held.messages, fresh.messages),
        notes: mergeNotes(held.notes, fresh.notes),
        events: mergeEvents(held.events, fresh.events),
      }
