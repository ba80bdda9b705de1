import type { ConversationEvent, Note, ReadMessage } from '@diapason/contract'

/** What stands in a thread, top to bottom. */
export type Item =
  | { readonly kind: 'day'; readonly key: string; readonly at: string }
  | { readonly kind: 'message'; readonly key: string; readonly message: ReadMessage }
  | { readonly kind: 'note'; readonly key: string; readonly note: Note }
  | { readonly kind: 'event'; readonly key: string; readonly event: ConversationEvent }

const ofMessage = (message: ReadMessage): Item => ({ kind: 'message', key: message.id, message })
const ofNote = (note: Note): Item => ({ kind: 'note', key: note.id, note })
const ofEvent = (event: ConversationEvent): Item => ({ kind: 'event', key: event.id, event })

const timeOf = (item: Item): string => {
  if (item.kind === 'message') return item.message.sentAt
  if (item.kind === 'note') return item.note.writtenAt
  return item.kind === 'event' ? item.event.at : item.at
}

/** What stands between messages, under the one it came after. */
export interface Between {
  readonly notes: readonly Note[]
  readonly events: readonly ConversationEvent[]
}

/** What stands under each message, in the order of time. */
const byMessage = ({ notes, events }: Between): ReadonlyMap<number, Item[]> => {
  const under = new Map<number, Item[]>()
  const put = (seq: number, item: Item) => under.set(seq, [...(under.get(seq) ?? []), item])
  for (const note of notes) put(note.afterSeq, ofNote(note))
  for (const event of events) put(event.afterSeq, ofEvent(event))
  for (const items of under.values()) items.sort((a, b) => timeOf(a).localeCompare(timeOf(b)))
  return under
}

/**
 * Messages by number, each note and event after the message it came under, a line at each new day.
 * What stands under a message that is not held (an earlier page) is left out until it is.
 */
export const timeline = (messages: readonly ReadMessage[], between: Between): Item[] => {
  const under = byMessage(between)
  const first = messages[0]?.seq ?? Number.POSITIVE_INFINITY
  const isComplete = messages.length === 0 || first === 1
  const before = [...under].filter(([seq]) => isComplete && seq < first).sort(([a], [b]) => a - b)
  return withDays([
    ...before.flatMap(([, items]) => items),
    ...messages.flatMap((message) => [ofMessage(message), ...(under.get(message.seq) ?? [])]),
  ])
}

/** A day begins and ends where the reader is; most items fall into the day of the one before. */
const withDays = (items: readonly Item[]): Item[] => {
  let [from, until] = [0, 0]
  return items.flatMap((item) => {
    const at = timeOf(item)
    const time = Date.parse(at)
    if (from <= time && time < until) return [item]
    from = new Date(time).setHours(0, 0, 0, 0)
    until = new Date(time).setHours(24, 0, 0, 0)
    return [{ kind: 'day' as const, key: `day-${item.key}`, at }, item]
  })
}
