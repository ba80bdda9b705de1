import type { Conversation, ReadMessage } from '@diapason/contract'
import { ArrowDown } from 'lucide-react'
import type { RefObject } from 'react'
import { useSpeech } from '../../strings/language.tsx'
import { Arrivals } from './arrivals.tsx'
import { HeldSaid } from './held-row.tsx'
import type { Writing } from './use-writing.ts'
import { ThreadRows } from './thread-rows.tsx'
import { useEarlier } from './use-earlier.ts'
import { useMentionsSeen } from './use-mentions-seen.ts'
import { useStayAtEnd } from './use-stay-at-end.ts'
import type { Typing } from './use-typing.ts'

interface Props {
  readonly conversation: Conversation
  readonly writing: Writing
  readonly typing: Typing
}

interface EarlierProps {
  readonly conversation: Conversation
  readonly scroller: RefObject<HTMLDivElement | null>
}

const Earlier = ({ conversation, scroller }: EarlierProps) => {
  const { words } = useSpeech()
  const { isWhole, isFetching, button, fetch } = useEarlier(conversation, scroller)
  if (isWhole) return null
  return (
    <button
      ref={button}
      type="button"
      className="button plain wide"
      aria-disabled={isFetching}
      onClick={() => isFetching || void fetch()}
    >
      {words.conversation.earlier}
    </button>
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

const NewBelow = ({ end }: Pick<Writing, 'end'>) => {
  const words = useSpeech().words.conversation
  const show = () => end.current?.scrollIntoView({ block: 'end' })
  return (
    <button type="button" className="button new-below" onClick={show}>
      <ArrowDown size={16} strokeWidth={1.5} aria-hidden="true" />
      {words.newBelow}
    </button>
  )
}

/** Everything said, in order: the customer's words, ours, and the notes only we see. */
export const Thread = ({ conversation, writing, typing }: Props) => {
  const words = useSpeech().words.conversation
  const { messages, notes, summary } = conversation
  const { outbox, end, seen } = writing
  useMentionsSeen(summary.id, notes)
  const { scroller, list } = useStayAtEnd()
  return (
    <section className="thread-pane" aria-label={words.messages}>
      <div
        className="scroller"
        ref={scroller}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        tabIndex={0}
        role="group"
        aria-label={words.messages}
      >
        <Earlier conversation={conversation} scroller={scroller} />
        <ThreadRows conversation={conversation} outbox={outbox} list={list} />
        <HeldSaid outbox={outbox} />
        <TypingLine typing={typing} />
        <div ref={end} className="thread-end" />
      </div>
      {isBelow(messages, seen.shown) && <NewBelow end={end} />}
      <Arrivals messages={messages} />
    </section>
  )
}
