import type { Conversation, ReadMessage } from '@diapason/contract'
import { useQueryClient } from '@tanstack/react-query'
import { ArrowDown } from 'lucide-react'
import type { RefObject } from 'react'
import { useSpeech } from '../../strings/language.tsx'
import { headingInWords } from '../../words/mood.ts'
import { day } from '../../words/time.ts'
import { fetchEarlier } from '../../wire/conversation.ts'
import { Arrivals } from './arrivals.tsx'
import { MessageRow } from './message-row.tsx'
import { NoteRow } from './note-row.tsx'
import type { Writing } from './open-conversation.tsx'
import { PendingRow } from './pending-row.tsx'
import { stateOf } from './state-of.ts'
import { type Item, timeline } from './timeline.ts'
import { useStayAtEnd } from './use-stay-at-end.ts'
import type { Typing } from './use-typing.ts'

interface Props {
  readonly conversation: Conversation
  readonly writing: Writing
  readonly typing: Typing
}

const headingOf = (conversation: Conversation, heard: Parameters<typeof headingInWords>[1]) =>
  headingInWords(
    conversation.trajectory.path.map(({ valence }) => valence),
    heard,
  )

interface EarlierProps {
  readonly conversation: Conversation
  readonly scroller: RefObject<HTMLDivElement | null>
}

const Earlier = ({ conversation, scroller }: EarlierProps) => {
  const { words } = useSpeech()
  const client = useQueryClient()
  const { messages, summary } = conversation
  if ((messages[0]?.seq ?? 1) <= 1) return null
  const fetch = async () => {
    const box = scroller.current
    const below = box === null ? 0 : box.scrollHeight - box.scrollTop
    await fetchEarlier(client, summary.id).catch(() => undefined)
    requestAnimationFrame(() => {
      if (box !== null) box.scrollTop = box.scrollHeight - below
    })
  }
  return (
    <button type="button" className="button plain wide" onClick={() => void fetch()}>
      {words.conversation.earlier}
    </button>
  )
}

const Row = ({ item, conversation }: { item: Item; conversation: Conversation }) => {
  const { words, language } = useSpeech()
  if (item.kind === 'day') return <li className="day">{day(item.at, language)}</li>
  if (item.kind === 'note') return <NoteRow note={item.note} />
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

/** The customer wrote something below what was on the screen. */
const isBelow = (messages: readonly ReadMessage[], shown: number) =>
  shown > 0 && messages.some(({ seq, author }) => seq > shown && author === 'customer')

const TypingLine = ({ typing }: { typing: Typing }) => {
  const words = useSpeech().words.conversation
  return (
    <p className="typing" aria-live="polite">
      {typing.customer && words.typing}
      {typing.colleague !== null && words.colleagueTyping(typing.colleague)}
    </p>
  )
}

/** Everything said, in order: the customer's words, ours, and the notes only we see. */
export const Thread = ({ conversation, writing, typing }: Props) => {
  const { words } = useSpeech()
  const { messages, notes } = conversation
  const { outbox, end, seen } = writing
  const items = timeline(messages, notes)
  // The live line may be faster than the answer to our own request.
  const there = new Set([...messages, ...notes].map(({ id }) => id))
  const pending = outbox.pending.filter(({ id }) => !there.has(id))
  const { scroller, list } = useStayAtEnd()
  return (
    <section className="thread-pane" aria-label={words.conversation.messages}>
      <div
        className="scroller"
        ref={scroller}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        tabIndex={0}
        role="group"
        aria-label={words.conversation.messages}
      >
        <Earlier conversation={conversation} scroller={scroller} />
        <ol className="thread" ref={list}>
          {items.map((item) => (
            <Row key={item.key} item={item} conversation={conversation} />
          ))}
          {pending.map((item) => (
            <PendingRow key={item.id} item={item} outbox={outbox} />
          ))}
        </ol>
        <TypingLine typing={typing} />
        <div ref={end} className="thread-end" />
      </div>
      {isBelow(messages, seen.shown) && (
        <button
          type="button"
          className="button new-below"
          onClick={() => end.current?.scrollIntoView({ block: 'end' })}
        >
          <ArrowDown size={16} strokeWidth={1.5} aria-hidden="true" />
          {words.conversation.newBelow}
        </button>
      )}
      <Arrivals messages={messages} />
    </section>
  )
}
