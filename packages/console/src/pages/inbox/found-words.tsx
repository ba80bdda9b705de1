import type { FoundPassage } from '@diapason/contract'
import { useWords } from '../../strings/language.tsx'
import { segments } from '../../words/segments.ts'

/** A passage that a search has met, with its words marked, and who said it. */
export const FoundWords = ({ passage }: { passage: FoundPassage }) => {
  const words = useWords()
  const { author, text, marks } = passage
  return (
    <span className="row-words row-found">
      <small>
        {author === null ? words.inbox.note : words.inbox.saidBy[author]}
        {words.colon}
      </small>
      <bdi>
        {segments(text, marks).map(({ start, text: piece, over }) =>
          over.length > 0 ? <mark key={start}>{piece}</mark> : piece,
        )}
      </bdi>
    </span>
  )
}
