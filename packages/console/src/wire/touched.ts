import type { InboxFilter, Queue } from '@diapason/contract'
import type { Query, QueryClient } from '@tanstack/react-query'
import { api } from './api.ts'
import type { Pages } from './inbox.ts'
import { placed } from './placed.ts'

/** Changes of so many milliseconds are asked about together. */
const GATHER_MS = 250
/** Conversations in one question (`MOST_ASKED` of the server). */
const MOST = 100

const waiting = new WeakMap<QueryClient, Set<string>>()

/**
 * Conversations have changed: each list on the screen reads anew what can have changed of it. A list
 * of one page is asked for whole; of a longer one only these conversations, however long it is.
 */
export const touchRows = (client: QueryClient, ids: readonly string[]): void => {
  const gathered = waiting.get(client) ?? new Set()
  ids.forEach((id) => gathered.add(id))
  if (waiting.has(client)) return
  waiting.set(client, gathered)
  setTimeout(() => {
    waiting.delete(client)
    void readAnew(client, [...gathered])
  }, GATHER_MS)
}

const lists = { queryKey: ['inbox'] } as const

const readAnew = async (client: QueryClient, ids: readonly string[]): Promise<void> => {
  void client.invalidateQueries({ ...lists, type: 'inactive', refetchType: 'none' })
  const shown = client.getQueryCache().findAll({ ...lists, type: 'active' })
  await Promise.all(shown.map((query) => readList(client, query as Query<Pages>, ids)))
}

/** A search has an order of its own, and what names me is short. */
const isWhole = (queue: string, pages: number): boolean =>
  pages < 2 || queue === 'search' || queue === 'mentions'

const readList = async (client: QueryClient, query: Query<Pages>, ids: readonly string[]) => {
  const { queryKey } = query
  const [, queue, filter] = queryKey as [string, Queue, InboxFilter]
  const whole = () => client.invalidateQueries({ queryKey, exact: true })
  if (isWhole(queue, query.state.data?.pages.length ?? 0)) return whole()
  try {
    for (let from = 0; from < ids.length; from += MOST) {
      const part = ids.slice(from, from + MOST)
      const fresh = await api.conversations({ queue, filter, cursor: null, ids: part })
      await untilIdle(query)
      client.setQueryData<Pages>(
        queryKey,
        (held) => held && placed(held, { queue, ids: part }, fresh),
      )
    }
  } catch {
    await whole()
  }
}

/** A page that is on its way is put behind those that were there when it was asked for. */
const untilIdle = async (query: Query<Pages>): Promise<void> => {
  while (query.state.fetchStatus !== 'idle') await query.promise?.catch(() => undefined)
}

/** A list that is left keeps its first page alone: coming back does not read all the others. */
export const trimmed = (held: Pages | undefined): Pages | undefined =>
  held && { pages: held.pages.slice(0, 1), pageParams: held.pageParams.slice(0, 1) }
