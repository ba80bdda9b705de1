import { VIEW_COUNTED, type SavedView } from '@diapason/contract'
import { Link } from '@tanstack/react-router'
import { ListFilter } from 'lucide-react'
import { useWords } from '../../strings/language.tsx'
import { searchOf } from './use-views.ts'

interface Props {
  readonly view: SavedView
  readonly here: boolean
  readonly onClick?: () => void
}

/** A saved view and how many conversations it holds. */
export const ViewLink = ({ view, here, onClick }: Props) => {
  const { queues, filing } = useWords()
  const { name, count } = view
  const many = count >= VIEW_COUNTED
  return (
    <li>
      <Link
        to="/"
        search={searchOf(view)}
        className="queue"
        activeOptions={{ exact: true }}
        onClick={onClick}
        aria-current={here ? 'page' : undefined}
      >
        <ListFilter size={18} strokeWidth={1.5} aria-hidden="true" />
        <span className="queue-name" dir="auto" title={name}>
          {name}
        </span>
        <span className="queue-count" aria-hidden="true">
          {count > 0 && (many ? `${VIEW_COUNTED}+` : count)}
        </span>
        <span className="sr-only">{many ? filing.views.many : queues.count(count)}</span>
      </Link>
    </li>
  )
}
