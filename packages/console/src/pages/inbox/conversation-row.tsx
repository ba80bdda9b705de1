import type { ConversationSummary, Queue } from '@diapason/contract'
import { Link } from '@tanstack/react-router'
import type { KeyboardEvent } from 'react'
import { Moment } from '../../parts/moment.tsx'
import { useNow } from '../../parts/now.ts'
import { ValencePath } from '../../parts/valence-path.tsx'
import { useSpeech } from '../../strings/language.tsx'
import { exact, lasting } from '../../words/time.ts'
import { nameOf, ownerInWords, waitsInQueue } from '../../words/who.ts'
import { whyInWords } from '../../words/why.ts'
import { useSession } from '../../wire/session.ts'

interface Props {
  readonly row: ConversationSummary
  readonly queue: Queue
  readonly open: boolean
  readonly onKeyDown: (event: KeyboardEvent) => void
}

const Since = ({ row }: { row: ConversationSummary }) => {
  const { words, language } = useSpeech()
  const now = useNow()
  const since = waitsInQueue(row)
  if (since === null) return <Moment at={row.updatedAt} />
  return (
    <time className="moment row-waits" dateTime={since} title={exact(since, language)}>
      {words.row.waits(lasting(since, now, language))}
    </time>
  )
}

/** One conversation: who, their own words, since when, why it is here. */
export const ConversationRow = ({ row, queue, open, onKeyDown }: Props) => {
  const { words } = useSpeech()
  const me = useSession().user.id
  const unread = row.lastSeq > row.seen.agent
  return (
    <li>
      <Link
        to="/conversations/$id"
        params={{ id: row.id }}
        search={{ queue }}
        className="row"
        data-unread={unread}
        onKeyDown={onKeyDown}
        aria-current={open ? 'page' : undefined}
      >
        <span className="row-who" dir="auto" title={nameOf(row, words)}>
          {nameOf(row, words)}
          {unread && <span className="sr-only">, {words.row.unread}</span>}
        </span>
        <Since row={row} />
        <span className="row-words" dir="auto">
          {row.lastWords}
        </span>
        <span className="row-foot">
          <span className="row-why">{whyInWords(row, words.heard)}</span>
          {queue === 'all' && <span className="row-owner">{ownerInWords(row, me, words)}</span>}
          <ValencePath valences={row.path} width={40} height={20} label={words.row.path} />
        </span>
      </Link>
    </li>
  )
}
