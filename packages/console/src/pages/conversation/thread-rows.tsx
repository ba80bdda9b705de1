import type { Conversation } from '@diapason/contract'
import { memo, type Ref, useMemo } from 'react'
import { useSpeech } from '../../strings/language.tsx'
import { headingInWords } from '../../words/mood.ts'
import { day } from '../../words/time.ts'
import { EventRow } from './event-row.tsx'
import { EvidenceTips } from './evidence-tip.tsx'
import { HeldRow } from './held-row.tsx'
import { MessageRow } from './message-row.tsx'
import { NoteRow } from './note-row.tsx'
import { PendingRow } from './pending-row.tsx'
import { stateOf } from './state-of.ts'
import { type Item, timeline } from './timeline.ts'
import type { Writing } from './use-writing.ts'

/** What stands between messages: the customer's words and ours have rows of their own. */
const Aside = ({ item, conversation }: { item: Exclude<Item, Said>; conversation: string }) => {
  const { language } = useSpeech()
  if (item.kind === 'day') return <li className="day">{day(item.at, language)}</li>
  if (item.kind === 'note') return <NoteRow conversation={conversation} note={item.note} />
  return <EventRow event={item.event} />
}
type Said = Extract<Item, { kind: 'message' }>

/** Everything that has arrived. Left alone while somebody writes, and row by row when something comes. */
const Arrived = memo(({ conversation }: { conversation: Conversation }) => {
  const { words } = useSpeech()
  const { summary, messages, notes, events, deliveries, trajectory } = conversation
  const items = useMemo(() => timeline(messages, { notes, events }), [messages, notes, events])
  const states = useMemo(
    () => new Map(deliveries.map(({ seq, state }) => [seq, state])),
    [deliveries],
  )
  const heading = headingInWords(
    trajectory.path.map(({ valence }) => valence),
    words.heard,
  )
  const latest = trajectory.path.at(-1)?.seq
  return items.map((item) =>
    item.kind === 'message' ? (
      <MessageRow
        key={item.key}
        conversation={summary.id}
        message={item.message}
        heading={item.message.seq === latest ? heading : null}
        state={stateOf(item.message, summary, states)}
      />
    ) : (
      <Aside key={item.key} item={item} conversation={summary.id} />
    ),
  )
})
Arrived.displayName = 'Arrived'

/** What has not arrived yet; the live line may be faster than the answer to our own request. */
const onTheWay = ({ messages, notes }: Conversation, { pending, held }: Writing['outbox']) => {
  if (pending.length === 0 && held.length === 0) return { pending, held }
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
  const { pending, held } = onTheWay(conversation, outbox)
  return (
    <ol className="thread" ref={list}>
      <EvidenceTips>
        <Arrived conversation={conversation} />
      </EvidenceTips>
      {pending.map((item) => (
        <PendingRow key={item.id} item={item} outbox={outbox} />
      ))}
      {held.map((item) => (
        <HeldRow key={item.id} item={item} outbox={outbox} />
      ))}
    </ol>
  )
}
