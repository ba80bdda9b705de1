import type { ConversationSummary, Queue } from '@diapason/contract'
import { Link } from '@tanstack/react-router'
import type { KeyboardEvent } from 'react'
import { Moment } from '../../parts/moment.tsx'
import { useNow } from '../../parts/now.ts'
import { ValencePath } from '../../parts/valence-path.tsx'
import { useSpeech } from '../../strings/language.tsx'
import { moodInWords } from '../../words/mood.ts'
import { exact, lasting } from '../../words/time.ts'
import { nameOf, ownerInWords } from '../../words/who.ts'
import { useSession } from '../../wire/session.ts'

interface Props {
  readonly row: ConversationSummary
  readonly queue: Queue
  readonly open: boolean
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** Why it is here: the reasons in words, else what is felt. */
const Why = ({ row }: { row: ConversationSummary }) => {
  const { words } = useSpeech()
  const reasons = row.reasons.map((reason) => words.heard.reasons[reason] ?? reason)
  const plain = row.mood === null || row.mood.emotion === 'neutral'
  const felt = plain || row.mood === null ? null : moodInWords(row.mood, words.heard)
  const text = [...reasons.slice(0, 2), ...(felt === null ? [] : [felt.toLocaleLowerCase()])]
  return <span className="row-why">{text.slice(0, 2).join(' · ')}</span>
}

const Since = ({ row }: { row: ConversationSummary }) => {
  const { words, language } = useSpeech()
  const now = useNow()
  if (row.waitingSince === null || row.owner !== 'queue') return <Moment at={row.updatedAt} />
  return (
    <time
      className="moment row-waits"
      dateTime={row.waitingSince}
      title={exact(row.waitingSince, language)}
    >
      {words.row.waits(lasting(row.waitingSince, now, language))}
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
          <Why row={row} />
          {queue === 'all' && <span className="row-owner">{ownerInWords(row, me, words)}</span>}
          <ValencePath valences={row.path} width={40} height={20} label={words.row.path} />
        </span>
      </Link>
    </li>
  )
}
