import type { Suggestion } from '@diapason/contract'
import { useState } from 'react'
import { useWords } from '../../strings/language.tsx'
import { useMay } from '../../wire/session.ts'
import { GeneratedMark } from './generated-mark.tsx'

interface Props {
  readonly conversation: string
  readonly suggestion: Suggestion
  readonly insert: (text: string) => void
}

/** A reply the assistant proposes. It only ever goes into the draft. */
export const SuggestionCard = ({ conversation, suggestion, insert }: Props) => {
  const words = useWords().suggestion
  const mayAnswer = useMay('answer')
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
      {suggestion.askedModel && (
        <GeneratedMark
          conversation={conversation}
          draft={suggestion.draftId}
          generatedBy={suggestion.generatedBy}
        />
      )}
      <div className="acts">
        {mayAnswer && (
          <button type="button" className="button small" onClick={use}>
            {words.insert}
          </button>
        )}
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
