import type { Conversation } from '@diapason/contract'
import { useEffect } from 'react'
import { useKeys } from '../../parts/use-keys.ts'
import { usePreference } from '../../parts/preference.ts'
import { useSpeech } from '../../strings/language.tsx'
import { waitsInQueue } from '../../words/who.ts'
import { useMay } from '../../wire/session.ts'
import { BriefingCard } from './briefing-card.tsx'
import { CoachMargin } from './coach-margin.tsx'
import { Composer } from './composer.tsx'
import { Header } from './header.tsx'
import { PageFacts } from './page-facts.tsx'
import { jumpTo } from './jump-to.ts'
import { SuggestionCard } from './suggestion-card.tsx'
import { Thread } from './thread.tsx'
import { useTyping } from './use-typing.ts'
import { useWriting, type Writing } from './use-writing.ts'

interface Props {
  readonly conversation: Conversation
  readonly refresh: () => Promise<void>
}

/** Escape takes back the reply that has not left, wherever the focus is. */
const useUndoKey = ({ outbox }: Writing) => {
  const held = outbox.held.at(-1)
  useKeys(held === undefined ? {} : { Escape: () => outbox.undo(held) })
}

/** On one column the list has gone away: the focus follows to what took its place. */
const useFocusOnNarrow = () => {
  useEffect(() => {
    if (matchMedia('(width < 900px)').matches) document.getElementById('conversation')?.focus()
  }, [])
}

/** The keys of writing and of what was heard. @returns whether the evidence is shown */
const useConversationKeys = ({ open, draft, macros, showPhrases }: Writing) => {
  const [evidence, setEvidence] = usePreference('evidence')
  const answering = {
    r: () => open('reply'),
    p: () => {
      draft.setMode('reply')
      showPhrases(true)
    },
    m: () => {
      draft.setMode('reply')
      macros.show(true)
    },
  }
  useKeys({
    ...(useMay('answer') && answering),
    n: () => open('note'),
    e: () => setEvidence(evidence === 'shown' ? 'hidden' : 'shown'),
  })
  return evidence
}

interface PartProps {
  readonly conversation: Conversation
  readonly writing: Writing
}

const Briefing = ({ conversation, writing }: PartProps) => {
  const { briefing, summary } = conversation
  if (briefing === null || briefing.lines.length === 0) return null
  return (
    <BriefingCard
      briefing={briefing}
      waitIsSaid={waitsInQueue(summary) !== null}
      insert={writing.insert}
    />
  )
}

/** Where one writes, and what helps with it: a suggestion, the coach. */
const Desk = ({ conversation, writing, showLatest }: PartProps & { showLatest: () => void }) => {
  const { summary, messages, suggestion } = conversation
  const { draft, coach, insert } = writing
  return (
    <div className="desk">
      {suggestion !== null && (
        <SuggestionCard conversation={summary.id} suggestion={suggestion} insert={insert} />
      )}
      {draft.mode === 'reply' && <CoachMargin coach={coach} />}
      <Composer summary={summary} messages={messages} writing={writing} showLatest={showLatest} />
    </div>
  )
}

/** Header, briefing, thread and composer of one conversation. */
export const OpenConversation = (props: Props) => {
  const { conversation } = props
  const { summary, messages } = conversation
  const { words } = useSpeech()
  const writing = useWriting(props)
  const typing = useTyping(summary.id, words.conversation.someone)
  const evidence = useConversationKeys(writing)
  useUndoKey(writing)
  useFocusOnNarrow()
  const showLatest = () => jumpTo(messages.findLast(({ author }) => author === 'customer')?.seq)
  const part = { conversation, writing }
  return (
    <div className="conversation" data-evidence={evidence}>
      <Header {...part} showLatest={showLatest} />
      <PageFacts conversation={summary.id} lastSeq={summary.lastSeq} />
      <Briefing {...part} />
      <Thread {...part} typing={typing} />
      <Desk {...part} showLatest={showLatest} />
    </div>
  )
}
