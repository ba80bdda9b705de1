import type { ConversationPage, ConversationSummary, InboxFilter, Queue } from '@diapason/contract'
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef } from 'react'
import { Empty } from '../../parts/empty.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { useWords } from '../../strings/language.tsx'
import { inboxQuery, searchQuery } from '../../wire/inbox.ts'
import { trimmed } from '../../wire/touched.ts'
import { ExamplesOffer } from '../tour/examples-offer.tsx'
import { ExamplesStrip } from '../tour/examples-strip.tsx'
import { FilterChips } from './filters-chips.tsx'
import { BulkBar } from './handling/bulk-bar.tsx'
import { ListHead } from './list-head.tsx'
import { type Page, Rows } from './rows.tsx'
import { useList } from './use-list.ts'
import { useSteps } from './use-steps.ts'

interface Props {
  readonly openId: string | null
}

/** A search shows no more (`PAGE` of the server). */
const MOST_FOUND = 50
/** Pixels before the end at which the next page is asked for. */
const AHEAD = 1_200

/** What moved down while the next page was on its way stands in both for a moment. */
const once = (rows: readonly ConversationSummary[]): ConversationSummary[] => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
]

/** Pages of a list as one. */
const joined = (pages: readonly Page[]): Page => ({
  conversations: once(pages.flatMap((page) => page.conversations)),
  unread: pages.flatMap((page) => page.unread),
  passages: pages.flatMap((page) => page.passages),
})

/** How many the filters leave; null without any, and while nobody knows. */
const pagesLeft = (pages: readonly Pick<ConversationPage, 'left'>[] | undefined) =>
  pages?.[0]?.left ?? null

/** The filter that the server is asked with: whether it is read is one of its parts. */
const useFilter = ({ unread, filter }: ReturnType<typeof useList>): InboxFilter =>
  useMemo(() => ({ ...filter, ...(unread && { unread }) }), [filter, unread])

/** A list that is left forgets its further pages. */
const useTrimming = (queue: Queue, filter: InboxFilter) => {
  const client = useQueryClient()
  const key = JSON.stringify(inboxQuery(queue, filter).queryKey)
  useEffect(() => () => void client.setQueryData(JSON.parse(key), trimmed), [client, key])
}

/** Nothing to show: of a search, of what is new, or of the queue. */
const None = ({ list }: { list: ReturnType<typeof useList> }) => {
  const { queues, inbox, filing } = useWords()
  const isFiltered = Object.keys(list.filter).length > 0
  const [title = '', lead = ''] = isFiltered
    ? filing.filters.none
    : list.search
      ? inbox.nothing
      : list.unread
        ? inbox.unreadNone
        : queues.empty[list.queue]
  const nothing = <Empty title={title} lead={lead} />
  return list.search === '' && !isFiltered ? <ExamplesOffer otherwise={nothing} /> : nothing
}

/** Fetches what comes next before the end of the list is reached; by hand where nothing scrolls. */
const More = ({ query }: { query: ReturnType<typeof useInfiniteQuery> }) => {
  const words = useWords().queues
  const end = useRef<HTMLButtonElement>(null)
  const { fetchNextPage, isFetchingNextPage } = query
  useEffect(() => {
    if (end.current === null || isFetchingNextPage) return
    const observer = new IntersectionObserver(
      ([entry]) => entry?.isIntersecting === true && void fetchNextPage(),
      { rootMargin: `${AHEAD}px` },
    )
    observer.observe(end.current)
    return () => observer.disconnect()
  }, [fetchNextPage, isFetchingNextPage])
  return (
    <button
      ref={end}
      type="button"
      className="button plain wide"
      onClick={() => void fetchNextPage()}
      disabled={isFetchingNextPage}
    >
      {words.more}
    </button>
  )
}

/** The conversations of a queue, those that need a person most first; or what a search finds. */
export const ConversationList = ({ openId }: Props) => {
  const { inbox } = useWords()
  const list = useList()
  const { queue, search } = list
  const filter = useFilter(list)
  const query = useInfiniteQuery(
    search === '' ? inboxQuery(queue, filter) : searchQuery(search, filter),
  )
  useTrimming(queue, filter)
  const left = pagesLeft(query.data?.pages)
  const pages = query.data?.pages
  const page = useMemo(() => joined(pages ?? []), [pages])
  const { rows, next, onKeyDown } = useSteps(page.conversations)
  const count = page.conversations.length
  return (
    <section className="list" ref={rows} aria-labelledby="list-title">
      <ListHead list={list} left={left} found={query.isSuccess ? count : null} enter={next} />
      <FilterChips list={list} left={left} />
      <BulkBar page={page.conversations} />
      <ExamplesStrip />
      {query.isPending && <Skeleton lines={12} />}
      {query.isError && <ProblemNote error={query.error} retry={() => void query.refetch()} />}
      {query.isSuccess && count === 0 && <None list={list} />}
      {count > 0 && <Rows page={page} openId={openId} list={list} onKeyDown={onKeyDown} />}
      {search !== '' && count === MOST_FOUND && <p className="hint list-foot">{inbox.most}</p>}
      {query.hasNextPage && <More query={query} />}
    </section>
  )
}
