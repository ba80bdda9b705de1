import type { Queue } from '@diapason/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useRef } from 'react'
import { Empty } from '../../parts/empty.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { useKeys } from '../../parts/use-keys.ts'
import { useWords } from '../../strings/language.tsx'
import { inboxQuery } from '../../wire/inbox.ts'
import { ConversationRow } from './conversation-row.tsx'

interface Props {
  readonly queue: Queue
  readonly openId: string | null
}

const step = (list: HTMLElement | null, by: 1 | -1) => {
  const rows = [...(list?.querySelectorAll<HTMLElement>('a.row') ?? [])]
  const focused = rows.indexOf(document.activeElement as HTMLElement)
  const from = focused >= 0 ? focused : rows.findIndex((row) => row.ariaCurrent === 'page')
  rows[Math.max(0, Math.min(rows.length - 1, from + by))]?.focus()
}

const useSteps = () => {
  const list = useRef<HTMLElement>(null)
  const next = () => step(list.current, 1)
  const previous = () => step(list.current, -1)
  useKeys({ j: next, k: previous })
  const onKeyDown = (event: KeyboardEvent) => {
    const act = { ArrowDown: next, ArrowUp: previous }[event.key]
    if (act === undefined) return
    event.preventDefault()
    act()
  }
  return { list, onKeyDown }
}

/** The conversations of a queue, those that need a person most first. */
export const ConversationList = ({ queue, openId }: Props) => {
  const words = useWords().queues
  const { list, onKeyDown } = useSteps()
  const query = useInfiniteQuery(inboxQuery(queue))
  const rows = query.data?.pages.flatMap((page) => page.conversations) ?? []
  const [title = '', lead = ''] = words.empty[queue]
  return (
    <section className="list" ref={list} aria-labelledby="list-title">
      <h2 id="list-title">{words[queue]}</h2>
      {query.isPending && <Skeleton lines={12} />}
      {query.isError && <ProblemNote error={query.error} retry={() => void query.refetch()} />}
      {query.isSuccess && rows.length === 0 && <Empty title={title} lead={lead} />}
      {rows.length > 0 && (
        <ul>
          {rows.map((row) => (
            <ConversationRow
              key={row.id}
              row={row}
              queue={queue}
              open={row.id === openId}
              onKeyDown={onKeyDown}
            />
          ))}
        </ul>
      )}
      {query.hasNextPage && (
        <button
          type="button"
          className="button plain wide"
          onClick={() => void query.fetchNextPage()}
          disabled={query.isFetchingNextPage}
        >
          {words.more}
        </button>
      )}
    </section>
  )
}
