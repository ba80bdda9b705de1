import type { Conversation } from '@diapason/contract'
import type { Ref } from 'react'
import { useSpeech } from '../../strings/language.tsx'
import { headingInWords } from '../../words/mood.ts'
import { day } from '../../words/time.ts'
import { EventRow } from './event-row.tsx'
import { HeldRow } from './held-row.tsx'
import { MessageRow } from './message-row.tsx'
import { NoteRow } from './note-row.tsx'
import { PendingRow } from './pending-row.tsx'
import { stateOf } from './state-of.ts'
import { type Item, timeline } from './timeline.ts'
import type { Writing } from './use-writing.ts'

const headingOf = (conversation: Conversation, heard: Parameters<typeof headingInWords>[1]) =>
  headingInWords(
    conversation.trajectory.path.map(({ valence }) => valence),
    heard,
  )

const Row = ({ item, conversation }: { item: Item; conversation: Conversation }) => {
  const { words, language } = useSpeech()
  if (item.kind === 'day') return <li className="day">{day(item.at, language)}</li>
  if (item.kind === 'note')
    return <NoteRow conversation={conversation.summary.id} note={item.note} />
  if (item.kind === 'event') return <EventRow event={item.event} />
  const { message } = item
  const latest = conversation.trajectory.path.at(-1)?.seq === message.seq
  return (
    <MessageRow
      conversation={conversation.summary.id}
      message={message}
      heading={latest ? headingOf(conversation, words.heard) : null}
      state={stateOf(message, conversation)}
    />
  )
}

/** What has not arrived yet; the live line may be faster than the answer to our own request. */
const onTheWay = ({ messages, notes }: Conversation, { pending, held }: Writing['outbox']) => {
  const there = new Set([...messages, ...notes].map(({ id }) => id))
  const isAway = ({ id }: { readonly id: string }) => !there.has(id)
  return { pending: pending.filter(isAway), held: held.filter(isAway) }
}

interface RowsProps {
  readonly conversation: Conversation
  readonly outbox: Writing['outbox']
  readonly list: Ref<HTMLOListElement>
}

/** What was said, by day, and below it what is still on its way. */
export const ThreadRows = ({ conversation, outbox, list }: RowsProps) => {
  const { messages, notes, events } = conversation
  const { pending, held } = onTheWay(conversation, outbox)
  return (
    <ol className="thread" ref={list}>
      {timeline(messages, { notes, events }).map((item) => (
        <Row key={item.key} item={item} conversation={conversation} />
      ))}
      {pending.map((item) => (
        <PendingRow key={item.id} item={item} outbox={outbox} />
      ))}
      {held.map((item) => (
        <HeldRow key={item.id} item={item} outbox={outbox} />
      ))}
    </ol>
  )
}
