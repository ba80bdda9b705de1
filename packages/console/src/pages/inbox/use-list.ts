import { useNavigate, useSearch } from '@tanstack/react-router'
import type { List } from './queue.ts'

/** The list that the address names, and how to change what it shows. */
export const useList = () => {
  const { queue, search, unread } = useSearch({ from: '/inside/inbox' })
  const navigate = useNavigate()
  const show = (change: { search?: string; unread?: boolean }) => {
    const now = { search: search ?? '', unread: unread === true, ...change }
    const next: List = {
      queue,
      ...(now.search === '' ? {} : { search: now.search }),
      ...(now.unread ? { unread: true } : {}),
    }
    void navigate({ to: '.', search: next, replace: true })
  }
  return { queue, search: search ?? '', unread: unread === true, show }
}
