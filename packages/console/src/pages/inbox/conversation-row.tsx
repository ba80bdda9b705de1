import type { ConversationSummary, FoundPassage, Queue } from '@diapason/contract'
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
import { FoundWords } from './found-words.tsx'
import { WhyHere } from './why-here.tsx'

interface Props {
  readonly row: ConversationSummary
  readonly list: { readonly queue: Queue; readonly search: string; readonly unread: boolean }
  readonly open: boolean
  readonly first: boolean
  /** Holds words that this agent has not seen. */
  readonly unread: boolean
  /** Where a search met its words. */
  readonly passage: FoundPassage | undefined
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

const Foot = ({ row, shown }: { row: ConversationSummary; shown: boolean }) => {
  const { words } = useSpeech()
  const me = useSession().user.id
  return (
    <span className="row-foot">
      <span className="row-why">{whyInWords(row, words.heard)}</span>
      {shown && <span className="row-owner">{ownerInWords(row, me, words)}</span>}
      <ValencePath valences={row.path} width={40} height={20} label={words.row.path} />
    </span>
  )
}

/** One conversation: who, their own words, since when, why it is here. */
export const ConversationRow = (props: Props) => {
  const { row, list, open, first, unread, passage, onKeyDown } = props
  const { words } = useSpeech()
  const { queue, search } = list
  const kept = { queue, ...(search && { search }), ...(list.unread && { unread: true as const }) }
  const explained = (first || open) && search === ''
  return (
    <li data-explained={explained}>
      <Link
        to="/conversations/$id"
        params={{ id: row.id }}
        search={kept}
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
        {passage === undefined ? (
          <span className="row-words" dir="auto">
            {row.lastWords}
          </span>
        ) : (
          <FoundWords passage={passage} />
        )}
        <Foot row={row} shown={queue === 'all' || search !== ''} />
      </Link>
      {explained && <WhyHere row={row} first={first} />}
    </li>
  )
}
