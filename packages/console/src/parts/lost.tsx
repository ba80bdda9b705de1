import { Link } from '@tanstack/react-router'
import { useWords } from '../strings/language.tsx'
import { Empty } from './empty.tsx'

/** An address that leads nowhere, and the way back. */
export const Lost = ({ title, lead }: { title: string; lead: string }) => {
  const words = useWords()
  return (
    <div className="lost">
      <Empty title={title} lead={lead} />
      <Link to="/" search={{ queue: 'handover' }} className="button">
        {words.back}
      </Link>
    </div>
  )
}
