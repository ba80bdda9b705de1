import { CircleAlert } from 'lucide-react'
import { useWords } from '../../strings/language.tsx'
import { problemInWords } from '../../words/problem.ts'
import type { Outbox } from './use-outbox.ts'

interface Props {
  readonly outbox: Outbox
  readonly showLatest: () => void
}

/** Why nothing was sent, and what to do; the words are back in the draft. */
export const Refused = ({ outbox, showLatest }: Props) => {
  const words = useWords()
  const { refused } = outbox
  if (refused === null) return null
  const { code } = refused.problem
  const known = {
    seen_outdated: words.composer.outdated,
    not_owner: words.composer.notOwner,
    reply_sent: words.held.tooLate,
  }[code]
  return (
    <div className="problem" role="alert">
      <CircleAlert size={18} strokeWidth={1.5} aria-hidden="true" />
      <p>{known ?? problemInWords(refused, words).join(' ')}</p>
      {code === 'seen_outdated' && (
        <button type="button" className="button small" onClick={showLatest}>
          {words.composer.outdatedRead}
        </button>
      )}
      <button type="button" className="button small plain" onClick={outbox.clearRefused}>
        {words.close}
      </button>
    </div>
  )
}
