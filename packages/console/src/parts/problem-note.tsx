import { CircleAlert } from 'lucide-react'
import { useWords } from '../strings/language.tsx'
import { problemInWords } from '../words/problem.ts'

/** What went wrong and what to do; with a way to try again where there is one. */
export const ProblemNote = ({ error, retry }: { error: unknown; retry?: () => void }) => {
  const words = useWords()
  const [message, action] = problemInWords(error, words)
  return (
    <div className="problem" role="alert">
      <CircleAlert size={18} strokeWidth={1.5} aria-hidden="true" />
      <p>
        <strong>{message}</strong> {action}
      </p>
      {retry !== undefined && (
        <button type="button" className="button" onClick={retry}>
          {words.retry}
        </button>
      )}
    </div>
  )
}
