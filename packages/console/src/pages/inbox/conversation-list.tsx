import type { ConversationPage } from '@diapason/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useRef } from 'react'
import { Empty } from '../../parts/empty.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { useKeys } from '../../parts/use-keys.ts'
import { useWords } from '../../strings/language.tsx'
import { inboxQuery, searchQuery } from '../../wire/inbox.ts'
import { ConversationRow } from './conversation-row.tsx'
import { ListHead } from './list-head.tsx'
import { useList } from './use-list.ts'

interface Props {
  readonly openId: string | null
}

type Page = Pick<ConversationPage, 'conversations' | 'unread' | 'passages'>

interface RowsProps extends Props {
  readonly page: Page
  readonly list: ReturnType<typeof useList>
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** A search shows no more (`PAGE` of the server). */
const MOST_FOUND = 50

/** Pages of a list as one. */
const joined = (pages: readonly Page[]): Page => ({
  conversations: pages.flatMap((page) => page.conversations),
  unread: pages.flatMap((page) => page.unread),
  passages: pages.flatMap((page) => page.passages),
})

const step = (list: HTMLElement | null, by: 1 | -1) => {
  const rows = [...(list?.querySelectorAll<HTMLElement>('a.row') ?? [])]
  const focused = rows.indexOf(document.activeElement as HTMLElement)
  const from = focused >= 0 ? focused : rows.findIndex((row) => row.ariaCurrent === 'page')
  rows[Math.max(0, Math.min(rows.length - 1, from + by))]?.focus()
}

const useSteps = () => {
  const rows = useRef<HTMLElement>(null)
  const next = () => step(rows.current, 1)
  const previous = () => step(rows.current, -1)
  useKeys({ j: next, k: previous })
  const onKeyDown = (event: KeyboardEvent) => {
    const act = { ArrowDown: next, ArrowUp: previous }[event.key]
    if (act === undefined) return
    event.preventDefault()
    act()
  }
  return { rows, next, onKeyDown }
}

/** Nothing to show: of a search, of what is new, or of the queue. */
const None = ({ list }: { list: ReturnType<typeof useList> }) => {
  const { queues, inbox } = useWords()
  const [title = '', lead = ''] = list.search
    ? inbox.nothing
    : list.unread
      ? inbox.unreadNone
      : queues.empty[list.queue]
  return <Empty title={title} lead={lead} />
}

const Rows = ({ page, openId, list, onKeyDown }: RowsProps) => {
  const passages = new Map(page.passages.map((passage) => [passage.conversationId, passage]))
  return (
    <ul>
      {page.conversations.map((row, index) => (
        <ConversationRow
          key={row.id}
          row={row}
          list={list}
          open={row.id === openId}
          first={index === 0 && list.search === ''}
          unread={page.unread.includes(row.id)}
          passage={passages.get(row.id)}
          onKeyDown={onKeyDown}
        />
      ))}
    </ul>
  )
}

/** The conversations of a queue, those that need a person most first; or what a search finds. */
export const ConversationList = ({ openId }: Props) => {
  const { queues, inbox } = useWords()
  const list = useList()
  const { rows, next, onKeyDown } = useSteps()
  const { queue, search, unread } = list
  const query = useInfiniteQuery(search === '' ? inboxQuery(queue, unread) : searchQuery(search))
  const page = joined(query.data?.pages ?? [])
  const count = page.conversations.length
  return (
    <section className="list" ref={rows} aria-labelledby="list-title">
      <ListHead list={list} found={query.isSuccess ? count : null} enter={next} />
      {query.isPending && <Skeleton lines={12} />}
      {query.isError && <ProblemNote error={query.error} retry={() => void query.refetch()} />}
      {query.isSuccess && count === 0 && <None list={list} />}
      {count > 0 && <Rows page={page} openId={openId} list={list} onKeyDown={onKeyDown} />}
      {search !== '' && count === MOST_FOUND && <p className="hint list-foot">{inbox.most}</p>}
      {query.hasNextPage && (
        <button
          type="button"
          className="button plain wide"
          onClick={() => void query.fetchNextPage()}
          disabled={query.isFetchingNextPage}
        >
          {queues.more}
        </button>
      )}
    </section>
  )
}
