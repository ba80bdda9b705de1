import type { Conversation } from '@diapason/contract'
import { useEffect, useRef, useState } from 'react'
import { useKeys } from '../../parts/use-keys.ts'
import { usePreference } from '../../parts/preference.ts'
import { useSpeech } from '../../strings/language.tsx'
import { waitsInQueue } from '../../words/who.ts'
import { lastContiguous } from '../../wire/merge.ts'
import { BriefingCard } from './briefing-card.tsx'
import { CoachMargin } from './coach-margin.tsx'
import { Composer } from './composer.tsx'
import { Header } from './header.tsx'
import { replaceIn } from './edit-box.ts'
import { PageFacts } from './page-facts.tsx'
import { jumpTo } from './jump-to.ts'
import { SuggestionCard } from './suggestion-card.tsx'
import { Thread } from './thread.tsx'
import { useCoach } from './use-coach.ts'
import { useDraft } from './use-draft.ts'
import { useOutbox } from './use-outbox.ts'
import { useSeen } from './use-seen.ts'
import { useTyping } from './use-typing.ts'
import { firstGap } from '../../words/gap.ts'

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
  const coach = useCoach({ conversation: id, text: draft.texts.reply, last, box })
  const [phrases, showPhrases] = useState(false)
  const open = (mode: 'reply' | 'note') => {
    draft.setMode(mode)
    requestAnimationFrame(() => box.current?.focus())
  }
  const insert = (text: string) => {
    const at = draft.mode === 'reply' ? box.current?.selectionStart : undefined
    open('reply')
    requestAnimationFrame(() => insertAt(box.current, at, text))
  }
  return { draft, outbox, coach, end, seen, box, open, insert, phrases, showPhrases }
}

/** At a place of the reply, or at its end, apart from the words around it; a gap is selected to be filled in. */
const insertAt = (box: HTMLTextAreaElement | null, at: number | undefined, text: string) => {
  if (box === null) return
  const start = at ?? box.value.length
  const before = start === 0 || /\s/.test(box.value[start - 1] ?? '') ? '' : ' '
  const after = /^[^\s.,;:!?)]/.test(box.value.slice(start)) ? ' ' : ''
  replaceIn(box, { start, end: start }, before + text + after)
  const gap = firstGap(text)
  const from = start + before.length
  if (gap !== null) box.setSelectionRange(from + gap.start, from + gap.end)
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
    p: () => {
      writing.draft.setMode('reply')
      writing.showPhrases(true)
    },
    e: () => setEvidence(evidence === 'shown' ? 'hidden' : 'shown'),
  })
  useFocusOnNarrow()
  const { draft, coach } = writing
  const showLatest = () =>
    jumpTo(conversation.messages.findLast(({ author }) => author === 'customer')?.seq)
  return (
    <div className="conversation" data-evidence={evidence}>
      <Header conversation={conversation} writing={writing} showLatest={showLatest} />
      <PageFacts conversation={conversation.summary.id} lastSeq={conversation.summary.lastSeq} />
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
          <SuggestionCard
            conversation={conversation.summary.id}
            suggestion={conversation.suggestion}
            insert={writing.insert}
          />
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
