import type { Queue } from '@diapason/contract'
import { Link } from '@tanstack/react-router'
import {
  AlarmClock,
  Archive,
  AtSign,
  CircleDashed,
  CircleUserRound,
  HandHelping,
  Hourglass,
  Inbox,
  type LucideIcon,
} from 'lucide-react'
import { useWords } from '../../strings/language.tsx'
import { QueueTip } from './queue-tip.tsx'

const ICONS: Record<Queue, LucideIcon> = {
  handover: HandHelping,
  mine: CircleUserRound,
  mentions: AtSign,
  unassigned: CircleDashed,
  all: Inbox,
  waiting: Hourglass,
  snoozed: AlarmClock,
  closed: Archive,
}

interface Props {
  readonly name: Queue
  /** How many conversations it holds. */
  readonly count: number
  readonly here: boolean
}

/** A queue by name, and how many conversations it holds. */
export const QueueLink = ({ name, count, here }: Props) => {
  const words = useWords().queues
  const Icon = ICONS[name]
  return (
    <li>
      <QueueTip name={words[name]} here={here}>
        <Link
          to="/"
          search={{ queue: name }}
          className="queue"
          data-needs={name === 'handover' && count > 0}
          activeOptions={{ exact: true }}
          aria-current={here ? 'page' : undefined}
        >
          <Icon size={18} strokeWidth={1.5} aria-hidden="true" />
          <span className="queue-name">{words[name]}</span>
          <span className="queue-count" aria-hidden="true">
            {count > 0 ? count : ''}
          </span>
          <span className="sr-only">{words.count(count)}</span>
        </Link>
      </QueueTip>
    </li>
  )
}
