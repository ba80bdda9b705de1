import type { Note, ReadMessage } from '@diapason/contract'

/** What stands in a thread, top to bottom. */
export type Item =
  | { readonly kind: 'day'; readonly key: string; readonly at: string }
  | { readonly kind: 'message'; readonly key: string; readonly message: ReadMessage }
  | { readonly kind: 'note'; readonly key: string; readonly note: Note }

const dayOf = (iso: string) => new Date(iso).toDateString()

const ofMessage = (message: ReadMessage): Item => ({ kind: 'message', key: message.id, message })
const ofNote = (note: Note): Item => ({ kind: 'note', key: note.id, note })
const timeOf = (item: Item) =>
  item.kind === 'message'
    ? item.message.sentAt
    : item.kind === 'note'
      ? item.note.writtenAt
      : item.at

/**
 * Messages by number, each note after the message it was written under, a line at each new day.
 * Notes under a message that is not held (an earlier page) are left out until it is.
 */
export const timeline = (messages: readonly ReadMessage[], notes: readonly Note[]): Item[] => {
  const first = messages[0]?.seq ?? Number.POSITIVE_INFINITY
  const complete = messages.length === 0 || first === 1
  const opening = complete ? notes.filter((note) => note.afterSeq < first) : []
  const after = (seq: number) => notes.filter((note) => note.afterSeq === seq).map(ofNote)
  const items = [
    ...opening.map(ofNote),
    ...messages.flatMap((message) => [ofMessage(message), ...after(message.seq)]),
  ]
  return items.flatMap((item, at) => {
    const at0 = timeOf(item)
    const before = items[at - 1]
    const sameDay = before !== undefined && dayOf(timeOf(before)) === dayOf(at0)
    return sameDay ? [item] : [{ kind: 'day' as const, key: `day-${item.key}`, at: at0 }, item]
  })
}
