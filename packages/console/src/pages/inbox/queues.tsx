import type { Queue } from '@diapason/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { Theater } from 'lucide-react'
import { Mark } from '../../parts/mark.tsx'
import { useWords } from '../../strings/language.tsx'
import { inboxQuery } from '../../wire/inbox.ts'
import { AlertsInvite } from './alerts-invite.tsx'
import { QUEUE_GROUPS } from './queue.ts'
import { QueueLink } from './queue-link.tsx'
import { QueueTip } from './queue-tip.tsx'
import { ViewsList } from './views-list.tsx'
import { UserMenu } from './user-menu.tsx'

/** Not a queue: a room of one's own, below them. */
const RehearsalLink = () => {
  const words = useWords().rehearsal
  return (
    <QueueTip name={words.nav} here={false}>
      <Link to="/rehearsal" className="queue queue-apart">
        <Theater size={18} strokeWidth={1.5} aria-hidden="true" />
        <span className="queue-name">{words.nav}</span>
      </Link>
    </QueueTip>
  )
}

/** The queues in three groups, the rehearsal room, and the agent's own menu. */
export const Queues = ({ queue, showKeys }: { queue: Queue; showKeys: () => void }) => {
  const words = useWords().queues
  const { view } = useSearch({ from: '/inside/inbox' })
  const { data } = useInfiniteQuery(inboxQuery('handover'))
  const counts = data?.pages[0]?.counts
  return (
    <nav className="queues" aria-label={words.title}>
      <Mark />
      <div className="queue-groups">
        {QUEUE_GROUPS.map((group) => (
          <ul key={group[0]}>
            {group.map((name) => (
              <QueueLink
                key={name}
                name={name}
                count={counts?.[name] ?? 0}
                here={view === undefined && name === queue}
              />
            ))}
          </ul>
        ))}
      </div>
      <ViewsList />
      <RehearsalLink />
      <AlertsInvite />
      <UserMenu showKeys={showKeys} />
    </nav>
  )
}
