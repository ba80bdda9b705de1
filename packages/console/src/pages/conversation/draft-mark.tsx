import { PenLine } from 'lucide-react'
import { useHasDraft } from '../../parts/kept-drafts.ts'
import { useWords } from '../../strings/language.tsx'
import { useSession } from '../../wire/session.ts'

/** In a list: something was begun here and has not been sent. */
export const DraftMark = ({ conversation }: { conversation: string }) => {
  const says = useWords().drafts
  const has = useHasDraft(useSession().user.id, conversation)
  if (!has) return null
  return (
    <span className="row-draft">
      <PenLine size={12} strokeWidth={1.5} aria-hidden="true" /> {says.mark}
    </span>
  )
}
