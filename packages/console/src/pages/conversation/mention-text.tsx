import type { Note } from '@diapason/contract'
import { useWords } from '../../strings/language.tsx'
import { segments } from '../../words/segments.ts'
import { useSession } from '../../wire/session.ts'

/** The words of a note, with those it names marked by their name of today. */
export const MentionText = ({ note }: { note: Note }) => {
  const words = useWords().filing.mentions
  const me = useSession().user.id
  if (note.mentions.length === 0) return note.text
  return segments(note.text, note.mentions).map(({ start, text, over: [mention] }) => {
    if (mention === undefined) return text
    const isMe = mention.told.includes(me)
    return (
      <strong key={start} className="mention" data-me={isMe}>
        @{mention.name}
        {isMe && <span className="sr-only"> ({words.me})</span>}
      </strong>
    )
  })
}
