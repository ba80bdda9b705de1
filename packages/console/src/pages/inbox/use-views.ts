import type { SavedView, SavedViews } from '@diapason/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useFrames } from '../../wire/live-context.tsx'
import { viewsQuery } from '../../wire/views-api.ts'
import type { List } from './queue.ts'

/** How seldom counts are asked for again while much happens, in milliseconds. */
const RENEW_MS = 5_000

/** The address of a view. */
export const searchOf = ({ id, queue, filter: { unread, ...filter } }: SavedView): List => ({
  queue,
  view: id,
  ...(unread === true && { unread }),
  ...(Object.keys(filter).length > 0 && { filter }),
})

export const useViews = (): SavedViews => useQuery(viewsQuery).data ?? { views: [], first: null }

/** A change to views: the answer holds all of them. */
export const useViewChange = <A>(how: (argument: A) => Promise<SavedViews>) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: how,
    onSuccess: (views) => client.setQueryData(viewsQuery.queryKey, views),
    onError: () => client.invalidateQueries(viewsQuery),
  })
}

/** Keeps the counts of views true while conversations change. */
export const useRenewedViews = (): void => {
  const client = useQueryClient()
  const renew = () => void client.invalidateQueries(viewsQuery)
  useRarely(renew)
}

let waiting: ReturnType<typeof setTimeout> | undefined

const useRarely = (act: () => void): void => {
  useFrames((frame) => {
    if (frame.type !== 'changed' && frame.type !== 'ready') return
    waiting ??= setTimeout(() => {
      waiting = undefined
      act()
    }, RENEW_MS)
  })
  useEffect(
    () => () => {
      clearTimeout(waiting)
      waiting = undefined
    },
    [],
  )
}
