import type { Suggestion } from '@diapason/contract'
import { useState } from 'react'
import { useWords } from '../../strings/language.tsx'

interface Props {
  readonly suggestion: Suggestion
  readonly insert: (text: string) => void
}

/** A reply the assistant proposes. It only ever goes into the draft. */
export const SuggestionCard = ({ suggestion, insert }: Props) => {
  const words = useWords().suggestion
  const [left, leave] = useState<string | null>(null)
  if (left === suggestion.draftId) return null
  const use = () => {
    insert(suggestion.text)
    leave(suggestion.draftId)
  }
  return (
    <aside className="suggestion" aria-label={words.title}>
      <h3>
        {words.title} <small>{words.lead}</small>
      </h3>
      <p>{suggestion.text}</p>
      <div className="acts">
        <button type="button" className="button small" onClick={use}>
          {words.insert}
        </button>
        <button
          type="button"
          className="button small plain"
          onClick={() => leave(suggestion.draftId)}
        >
          {words.leave}
        </button>
      </div>
    </aside>
  )
}
