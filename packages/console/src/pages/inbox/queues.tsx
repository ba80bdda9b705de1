import type { Queue } from '@diapason/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { Theater } from 'lucide-react'
import { lazy, Suspense, useRef, useState } from 'react'
import { Mark } from '../../parts/mark.tsx'
import { useMedia } from '../../parts/use-media.ts'
import { useWords } from '../../strings/language.tsx'
import { inboxQuery } from '../../wire/inbox.ts'
import { AlertsInvite } from './alerts-invite.tsx'
import { QUEUE_GROUPS } from './queue.ts'
import { QueueLink } from './queue-link.tsx'
import { QueueMenu } from './queue-menu.tsx'
import { QueueTip } from './queue-tip.tsx'
import { useFirstView } from './use-first-view.ts'
import { useRenewedViews, useViews } from './use-views.ts'
import { ViewsList } from './views-list.tsx'
import { UserMenu } from './user-menu.tsx'

const ViewsDialog = lazy(async () => ({
  default: (await import('./views-dialog.tsx')).ViewsDialog,
}))

/** Where the queues fold into a menu (`queues.css`). */
const PHONE = '(width < 600px)'

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

interface ListsProps {
  readonly counts: Readonly<Record<Queue, number>> | undefined
  /** The queue that is open; null while a view is. */
  readonly here: Queue | null
  readonly manage: () => void
}

const Lists = ({ counts, here, manage }: ListsProps) => (
  <>
    <div className="queue-groups">
      {QUEUE_GROUPS.map((group) => (
        <ul key={group[0]}>
          {group.map((name) => (
            <QueueLink key={name} name={name} count={counts?.[name] ?? 0} here={name === here} />
          ))}
        </ul>
      ))}
    </div>
    <ViewsList manage={manage} />
  </>
)

/** The queues in three groups, the rehearsal room, and the agent's own menu. */
export const Queues = ({ queue, showKeys }: { queue: Queue; showKeys: () => void }) => {
  const words = useWords().queues
  const { view: id } = useSearch({ from: '/inside/inbox' })
  const isPhone = useMedia(PHONE)
  const { data } = useInfiniteQuery(inboxQuery('handover'))
  const counts = data?.pages[0]?.counts
  const view = useViews().views.find((one) => one.id === id)
  const menu = useRef<HTMLButtonElement>(null)
  const [managing, manage] = useState(false)
  useRenewedViews()
  useFirstView()
  const here = id === undefined ? queue : null
  const lists = <Lists counts={counts} here={here} manage={() => manage(true)} />
  return (
    <nav className="queues" aria-label={words.title}>
      <Mark />
      {isPhone ? (
        <QueueMenu
          ref={menu}
          name={view?.name ?? words[queue]}
          count={view?.count ?? counts?.[queue] ?? 0}
        >
          {lists}
        </QueueMenu>
      ) : (
        lists
      )}
      <RehearsalLink />
      <AlertsInvite />
      <UserMenu showKeys={showKeys} />
      {managing && (
        <Suspense>
          <ViewsDialog close={() => manage(false)} from={menu} />
        </Suspense>
      )}
    </nav>
  )
}
