import type { KeyboardEvent, Ref } from 'react'
import { useWords } from '../../strings/language.tsx'
import { segments } from '../../words/segments.ts'
import type { Writing } from './open-conversation.tsx'

interface Props {
  readonly writing: Writing
  readonly write: (text: string) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void
  readonly ref: Ref<HTMLTextAreaElement>
}

/** The text field. A hidden copy beneath it makes it grow and carries the coach's thin lines. */
export const DraftBox = ({ writing, write, onKeyDown, ref }: Props) => {
  const words = useWords().composer
  const { draft, coach } = writing
  const note = draft.mode === 'note'
  const findings = note ? [] : coach.findings
  return (
    <div className="draft">
      <div className="draft-copy" dir="auto" aria-hidden="true">
        {segments(draft.text, findings).map(({ start, text, over }) =>
          over.length === 0 ? text : <mark key={start}>{text}</mark>,
        )}
        {'\u200b'}
      </div>
      <textarea
        ref={ref}
        dir="auto"
        value={draft.text}
        rows={1}
        maxLength={10_000}
        aria-label={note ? words.noteHint : words.replyHint}
        placeholder={note ? words.noteHint : words.replyHint}
        onChange={(event) => write(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  )
}
