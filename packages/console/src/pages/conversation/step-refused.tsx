import { CircleAlert } from 'lucide-react'
import { useWords } from '../../strings/language.tsx'
import { problemInWords } from '../../words/problem.ts'
import { codeOf } from '../../wire/problem.ts'

interface Props {
  readonly error: Error
  readonly showLatest: () => void
  readonly close: () => void
}

/** Why a conversation was not taken, returned or closed; the way to what the customer wrote meanwhile. */
export const StepRefused = ({ error, showLatest, close }: Props) => {
  const words = useWords()
  const outdated = codeOf(error) === 'seen_outdated'
  const read = () => {
    close()
    showLatest()
  }
  return (
    <div className="head-problem problem" role="alert">
      <CircleAlert size={18} strokeWidth={1.5} aria-hidden="true" />
      <p>{outdated ? words.actions.outdated : problemInWords(error, words).join(' ')}</p>
      {outdated && (
        <button type="button" className="button small" onClick={read}>
          {words.composer.outdatedRead}
        </button>
      )}
      <button type="button" className="button small plain" onClick={close}>
        {words.close}
      </button>
    </div>
  )
}
