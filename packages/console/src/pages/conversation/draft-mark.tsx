import { PenLine } from 'lucide-react'
import { useWords } from '../../strings/language.tsx'

/** In a list: something was begun here and has not been sent. */
export const DraftMark = () => {
  const says = useWords().drafts
  return (
    <span className="row-draft">
      <PenLine size={12} strokeWidth={1.5} aria-hidden="true" /> {says.mark}
    </span>
  )
}
