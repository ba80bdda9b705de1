import type { Queue } from '@diapason/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import {
  Archive,
  CircleUserRound,
  HandHelping,
  Inbox,
  type LucideIcon,
  Theater,
} from 'lucide-react'
import { Mark } from '../../parts/mark.tsx'
import { useWords } from '../../strings/language.tsx'
import { inboxQuery } from '../../wire/inbox.ts'
import { QUEUES } from './queue.ts'
import { UserMenu } from './user-menu.tsx'

const ICONS: Record<Queue, LucideIcon> = {
  handover: HandHelping,
  mine: CircleUserRound,
  all: Inbox,
  closed: Archive,
}

const QueueLink = ({ name, count, here }: { name: Queue; count: number; here: boolean }) => {
  const words = useWords().queues
  const Icon = ICONS[name]
  return (
    <li>
      <Link
        to="/"
        search={{ queue: name }}
        className="queue"
        data-needs={name === 'handover' && count > 0}
        aria-current={here ? 'page' : undefined}
      >
        <Icon size={18} strokeWidth={1.5} aria-hidden="true" />
        <span className="queue-name">{words[name]}</span>
        <span className="queue-count" aria-hidden="true">
          {count > 0 ? count : ''}
        </span>
        <span className="sr-only">{words.count(count)}</span>
      </Link>
    </li>
  )
}

/** Not a queue: a room of one's own, below them. */
const RehearsalLink = () => {
  const words = useWords().rehearsal
  return (
    <Link to="/rehearsal" className="queue queue-apart">
      <Theater size={18} strokeWidth={1.5} aria-hidden="true" />
      <span className="queue-name">{words.nav}</span>
    </Link>
  )
}

/** The four queues, the rehearsal room, and the agent's own menu. */
export const Queues = ({ queue, showKeys }: { queue: Queue; showKeys: () => void }) => {
  const words = useWords().queues
  const { data } = useInfiniteQuery(inboxQuery('handover'))
  const counts = data?.pages[0]?.counts
  return (
    <nav className="queues" aria-label={words.title}>
      <Mark />
      <ul>
        {QUEUES.map((name) => (
          <QueueLink key={name} name={name} count={counts?.[name] ?? 0} here={name === queue} />
        ))}
      </ul>
      <RehearsalLink />
      <UserMenu showKeys={showKeys} />
    </nav>
  )
}
