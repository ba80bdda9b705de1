import type { Conversation } from '@diapason/contract'
import { Link, useSearch } from '@tanstack/react-router'
import { ArrowLeft, Highlighter } from 'lucide-react'
import { IconButton } from '../../parts/icon-button.tsx'
import { usePreference } from '../../parts/preference.ts'
import { useWords } from '../../strings/language.tsx'
import { nameOf, ownerInWords } from '../../words/who.ts'
import { useSession } from '../../wire/session.ts'
import { EmotionalPath } from './emotional-path.tsx'
import { OwnerActions } from './owner-actions.tsx'

interface Props {
  readonly conversation: Conversation
  readonly writing: boolean
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
  const { queue } = useSearch({ from: '/inside/inbox' })
  return (
    <Link to="/" search={{ queue }} className="icon-button back" aria-label={words.back}>
      <ArrowLeft size={18} strokeWidth={1.5} aria-hidden="true" />
    </Link>
  )
}

/** Who, by which reference, who has the floor, where feeling went, and the next sensible act. */
export const Header = ({ conversation, writing }: Props) => {
  const words = useWords()
  const me = useSession().user.id
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
          <span
            className="owner"
            data-owner={summary.state === 'closed' ? 'closed' : summary.owner}
          >
            {ownerInWords(summary, me, words)}
          </span>
          {summary.reference !== null && (
            <span title={words.conversation.reference}>{summary.reference}</span>
          )}
          {summary.customer.name !== null && summary.customer.email !== null && (
            <span className="head-email">{summary.customer.email}</span>
          )}
        </p>
      </div>
      <EmotionalPath trajectory={conversation.trajectory} />
      <div className="head-acts">
        <EvidenceButton />
        <OwnerActions summary={summary} writing={writing} />
      </div>
    </header>
  )
}
