import type { ConversationEvent } from '@diapason/contract'
import { Moment } from '../../parts/moment.tsx'
import { useSpeech } from '../../strings/language.tsx'
import { eventInWords } from '../../words/event.ts'

/** What happened beside what was said: one quiet line, for the team only. */
export const EventRow = ({ event }: { event: ConversationEvent }) => {
  const { words, language } = useSpeech()
  return (
    <li className="event">
      <span dir="auto">{eventInWords(event, words.events, language)}</span> <Moment at={event.at} />
    </li>
  )
}
