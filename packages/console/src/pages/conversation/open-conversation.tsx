import type { Conversation } from '@diapason/contract'
import { useEffect, useRef } from 'react'
import { useKeys } from '../../parts/use-keys.ts'
import { usePreference } from '../../parts/preference.ts'
import { useSpeech } from '../../strings/language.tsx'
import { waitsInQueue } from '../../words/who.ts'
import { lastContiguous } from '../../wire/merge.ts'
import { BriefingCard } from './briefing-card.tsx'
import { CoachMargin } from './coach-margin.tsx'
import { Composer } from './composer.tsx'
import { Header } from './header.tsx'
import { jumpTo } from './jump-to.ts'
import { SuggestionCard } from './suggestion-card.tsx'
import { Thread } from './thread.tsx'
import { useCoach } from './use-coach.ts'
import { useDraft } from './use-draft.ts'
import { useOutbox } from './use-outbox.ts'
import { useSeen } from './use-seen.ts'
import { useTyping } from './use-typing.ts'

interface Props {
  readonly conversation: Conversation
  readonly refresh: () => Promise<void>
}

const useWriting = ({ conversation, refresh }: Props) => {
  const { id } = conversation.summary
  const end = useRef<HTMLDivElement>(null)
  const box = useRef<HTMLTextAreaElement>(null)
  const last = lastContiguous(conversation.messages)
  const draft = useDraft(id)
  const seen = useSeen(id, last, end)
  const outbox = useOutbox({ id, draft, seen, refresh })
  const coach = useCoach(id, draft.texts.reply, (text) => draft.write(text, 'reply'))
  const open = (mode: 'reply' | 'note') => {
    draft.setMode(mode)
    requestAnimationFrame(() => box.current?.focus())
  }
  const insert = (text: string) => {
    const at = draft.mode === 'reply' ? box.current?.selectionStart : undefined
    const held = draft.texts.reply
    const before = held.slice(0, at ?? held.length)
    const after = held.slice(at ?? held.length)
    const gap = before === '' || /\s$/.test(before) ? '' : ' '
    draft.write(before + gap + text + after, 'reply')
    open('reply')
  }
  return { draft, outbox, coach, end, seen, box, open, insert }
}

/** On one column the list has gone away: the focus follows to what took its place. */
const useFocusOnNarrow = () => {
  useEffect(() => {
    if (matchMedia('(width < 900px)').matches) document.getElementById('conversation')?.focus()
  }, [])
}

export type Writing = ReturnType<typeof useWriting>

/** Header, briefing, thread and composer of one conversation. */
export const OpenConversation = (props: Props) => {
  const { conversation } = props
  const { words } = useSpeech()
  const writing = useWriting(props)
  const typing = useTyping(conversation.summary.id, words.conversation.someone)
  const [evidence, setEvidence] = usePreference('evidence')
  useKeys({
    r: () => writing.open('reply'),
    n: () => writing.open('note'),
    e: () => setEvidence(evidence === 'shown' ? 'hidden' : 'shown'),
  })
  useFocusOnNarrow()
  const { draft, coach } = writing
  const showLatest = () =>
    jumpTo(conversation.messages.findLast(({ author }) => author === 'customer')?.seq)
  return (
    <div className="conversation" data-evidence={evidence}>
      <Header conversation={conversation} writing={writing} showLatest={showLatest} />
      {conversation.briefing !== null && conversation.briefing.lines.length > 0 && (
        <BriefingCard
          briefing={conversation.briefing}
          waitIsSaid={waitsInQueue(conversation.summary) !== null}
          insert={writing.insert}
        />
      )}
      <Thread conversation={conversation} writing={writing} typing={typing} />
      <div className="desk">
        {conversation.suggestion !== null && (
          <SuggestionCard suggestion={conversation.suggestion} insert={writing.insert} />
        )}
        {draft.mode === 'reply' && <CoachMargin coach={coach} />}
        <Composer
          summary={conversation.summary}
          messages={conversation.messages}
          writing={writing}
          showLatest={showLatest}
        />
      </div>
    </div>
  )
}
