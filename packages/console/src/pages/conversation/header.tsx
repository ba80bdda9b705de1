import type { Conversation, ConversationSummary } from '@diapason/contract'
import { Link, useSearch } from '@tanstack/react-router'
import { ArrowLeft, Highlighter } from 'lucide-react'
import { IconButton } from '../../parts/icon-button.tsx'
import { useNow } from '../../parts/now.ts'
import { usePreference } from '../../parts/preference.ts'
import { useSpeech, useWords } from '../../strings/language.tsx'
import { marksInWords, promiseInWords } from '../../words/handling.ts'
import { exact, lasting } from '../../words/time.ts'
import { nameOf, ownerInWords, waitsInQueue } from '../../words/who.ts'
import { useMay, useSession } from '../../wire/session.ts'
import { CustomerButton } from '../customer/customer-button.tsx'
import { EmotionalPath } from './emotional-path.tsx'
import type { Writing } from './use-writing.ts'
import { TagsLine } from './tags-line.tsx'
import { TranscriptDialog } from './transcript-dialog.tsx'
import { ViewersLine } from './viewers-line.tsx'
import { OwnerActions } from './owner-actions.tsx'

interface Props {
  readonly conversation: Conversation
  readonly writing: Writing
  readonly showLatest: () => void
}

const EvidenceButton = () => {
  const words = useWords().heard
  const [evidence, setEvidence] = usePreference('evidence')
  const shown = evidence === 'shown'
  return (
    <IconButton
      icon={Highlighter}
      label={`${shown ? words.hideEvidence : words.showEvidence} (e)`}
      aria-pressed={shown}
      onClick={() => setEvidence(shown ? 'hidden' : 'shown')}
    />
  )
}

const Back = () => {
  const words = useWords()
  const list = useSearch({ from: '/inside/inbox' })
  return (
    <Link to="/" search={list} className="icon-button back" aria-label={words.back}>
      <ArrowLeft size={18} strokeWidth={1.5} aria-hidden="true" />
    </Link>
  )
}

/** Who has the floor; since when somebody waits for a person. */
const Owner = ({ summary }: { summary: ConversationSummary }) => {
  const { words, language } = useSpeech()
  const me = useSession().user.id
  const now = useNow()
  const since = waitsInQueue(summary)
  const promise = promiseInWords(summary, now, { words, language })
  return (
    <span
      className="owner"
      data-owner={summary.state === 'closed' ? 'closed' : summary.owner}
      title={
        since === null ? undefined : [exact(since, language), promise].filter(Boolean).join('. ')
      }
    >
      {since === null
        ? ownerInWords(summary, me, words)
        : words.row.waitsFor(lasting(since, now, language))}
    </span>
  )
}

/** What people did with it: asked of whom, asleep until when; and what the customer was promised. */
const Marks = ({ summary }: { summary: ConversationSummary }) => {
  const { words, language } = useSpeech()
  const me = useSession().user.id
  const now = useNow()
  const isWaiting = waitsInQueue(summary) !== null
  const promise = isWaiting ? promiseInWords(summary, now, { words, language }) : null
  const marks = marksInWords(summary, { me, words: words.handling, language })
  return (
    <>
      {marks.map((mark) => (
        <span key={mark}>{mark}</span>
      ))}
      {promise !== null && <span className="head-promise">{promise}</span>}
    </>
  )
}

/** Who, by which reference, who has the floor, where feeling went, and the next sensible act. */
export const Header = ({ conversation, writing, showLatest }: Props) => {
  const words = useWords()
  const mayAnswer = useMay('answer')
  const { summary } = conversation
  const who = nameOf(summary, words)
  return (
    <header className="head">
      <Back />
      <div className="head-who">
        <h2 title={who}>
          <span className="sr-only">{words.conversation.title} </span>
          {who}
        </h2>
        <p className="head-facts">
          <Owner summary={summary} />
          <Marks summary={summary} />
          {summary.reference !== null && (
            <span title={words.conversation.reference}>{summary.reference}</span>
          )}
          {summary.customer.name !== null && summary.customer.email !== null && (
            <span className="head-email">{summary.customer.email}</span>
          )}
          <ViewersLine viewers={writing.viewers} />
        </p>
        <TagsLine conversation={conversation} />
      </div>
      <EmotionalPath trajectory={conversation.trajectory} />
      <div className="head-acts">
        <EvidenceButton />
        {mayAnswer && <TranscriptDialog summary={summary} />}
        <CustomerButton summary={summary} />
        {mayAnswer && <OwnerActions summary={summary} writing={writing} showLatest={showLatest} />}
      </div>
    </header>
  )
}
