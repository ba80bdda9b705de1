import type { Note } from '@diapason/contract'
import { Lock } from 'lucide-react'
import { Moment } from '../../parts/moment.tsx'
import { useWords } from '../../strings/language.tsx'
import { MentionText } from './mention-text.tsx'
import { AttachedFiles } from './files/attached-files.tsx'

/** The lock and the word, wherever a note is shown. */
export const NoteHead = () => {
  const words = useWords().conversation
  return (
    <strong className="note-word">
      <Lock size={14} strokeWidth={1.5} aria-hidden="true" /> {words.private}
    </strong>
  )
}

/** A note between colleagues: other paper, dashed edge, lock and word. */
export const NoteRow = ({ conversation, note }: { conversation: string; note: Note }) => {
  const words = useWords().conversation
  return (
    <li className="note">
      <p className="message-head">
        <NoteHead /> <span>{words.privateHint}</span> · <span>{note.authorName}</span>{' '}
        <Moment at={note.writtenAt} />
      </p>
      <p className="words" dir="auto">
        <MentionText note={note} />
      </p>
      <AttachedFiles conversation={conversation} files={note.attachments} />
    </li>
  )
}
