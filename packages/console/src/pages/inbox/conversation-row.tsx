import type { ConversationSummary, FoundPassage } from '@diapason/contract'
import { Link } from '@tanstack/react-router'
import { type KeyboardEvent, memo } from 'react'
import { Moment } from '../../parts/moment.tsx'
import { useNow } from '../../parts/now.ts'
import { ValencePath } from '../../parts/valence-path.tsx'
import { useSpeech } from '../../strings/language.tsx'
import { marksInWords, promiseInWords } from '../../words/handling.ts'
import { exact, lasting } from '../../words/time.ts'
import { nameOf, ownerInWords, waitsInQueue } from '../../words/who.ts'
import { whyInWords } from '../../words/why.ts'
import { FoundWords } from './found-words.tsx'
import { DraftMark } from '../conversation/draft-mark.tsx'
import { TagsOfRow } from '../conversation/tags-row.tsx'
import type { List } from './queue.ts'
import { WhyHere } from './why-here.tsx'

/** Nothing here is made anew while the list is scrolled: a row that stays is left alone. */
interface Props {
  readonly row: ConversationSummary
  /** The list it stands in, as an address. */
  readonly address: List
  readonly me: string
  readonly open: boolean
  readonly first: boolean
  /** Holds words that this agent has not seen. */
  readonly unread: boolean
  /** Holds words that this agent has begun and not sent. */
  readonly begun: boolean
  readonly chosen: boolean
  readonly toggle: (row: ConversationSummary) => void
  /** Where a search met its words. */
  readonly passage: FoundPassage | undefined
  readonly onKeyDown: (event: KeyboardEvent) => void
  /** Which of how many, since not all of a long list stand on the page. */
  readonly at: number
  readonly of: number
}

const Since = ({ row }: { row: ConversationSummary }) => {
  const { words, language } = useSpeech()
  const now = useNow()
  const since = waitsInQueue(row)
  const promise = promiseInWords(row, now, { words, language })
  if (since === null) return <Moment at={row.updatedAt} />
  return (
    <time className="moment row-waits" dateTime={since} title={promise ?? exact(since, language)}>
      {words.row.waits(lasting(since, now, language))}
    </time>
  )
}

const Foot = ({ row, me, shown }: Pick<Props, 'row' | 'me'> & { shown: boolean }) => {
  const { words, language } = useSpeech()
  const marks = marksInWords(row, { me, words: words.handling, language })
  const why = whyInWords(row, words.heard)
  return (
    <span className="row-foot">
      <span className="row-why">
        {marks.length > 0 && <strong className="row-marks">{marks.join(' · ')}</strong>}
        {marks.length > 0 && why !== '' && ' · '}
        {why}
      </span>
      {shown && waitsInQueue(row) === null && (
        <span className="row-owner">{ownerInWords(row, me, words)}</span>
      )}
      <ValencePath valences={row.path} width={40} height={20} label={words.row.path} />
    </span>
  )
}

/** One conversation: who, their own words, since when, why it is here. */
export const ConversationRow = memo((props: Props) => {
  const { row, address, open, first, unread, chosen, passage, onKeyDown, at, of } = props
  const { words } = useSpeech()
  const { queue, search } = address
  const explained = (first || open) && search === undefined
  return (
    <li data-explained={explained} data-chosen={chosen} aria-posinset={at} aria-setsize={of}>
      <label className="row-choose">
        <input
          type="checkbox"
          checked={chosen}
          aria-label={words.handling.selectOne(nameOf(row, words))}
          onChange={() => props.toggle(row)}
        />
      </label>
      <Link
        to="/conversations/$id"
        params={{ id: row.id }}
        search={address}
        className="row"
        data-id={row.id}
        data-unread={unread}
        onKeyDown={onKeyDown}
        aria-current={open ? 'page' : undefined}
      >
        <span className="row-who" dir="auto" title={nameOf(row, words)}>
          {nameOf(row, words)}
          {unread && <span className="sr-only">, {words.row.unread}</span>}
          {props.begun && <DraftMark />}
          <TagsOfRow tags={row.tags} />
        </span>
        <Since row={row} />
        {passage === undefined ? (
          <span className="row-words" dir="auto">
            {row.lastWords}
          </span>
        ) : (
          <FoundWords passage={passage} />
        )}
        <Foot row={row} me={props.me} shown={queue === 'all' || search !== undefined} />
      </Link>
      {explained && <WhyHere row={row} first={first} />}
    </li>
  )
})
ConversationRow.displayName = 'ConversationRow'
