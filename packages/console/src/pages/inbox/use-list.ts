import type { InboxFilter } from '@diapason/contract'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { List } from './queue.ts'

const NO_FILTER: InboxFilter = {}

/** What of a list can be changed. */
interface Change {
  readonly search?: string
  readonly unread?: boolean
  readonly filter?: InboxFilter
}

/** The list that the address names, and how to change what it shows. */
export const useList = () => {
  const address = useSearch({ from: '/inside/inbox' })
  const navigate = useNavigate()
  const { queue, search = '', unread = false, filter = NO_FILTER, view = null } = address
  const show = (change: Change) => {
    const now = { search, unread, filter, ...change }
    const next: List = {
      queue,
      ...(now.search === '' ? {} : { search: now.search }),
      ...(now.unread ? { unread: true } : {}),
      ...(Object.keys(now.filter).length === 0 ? {} : { filter: now.filter }),
      ...(view === null ? {} : { view }),
    }
    void navigate({ to: '.', search: next, replace: true })
  }
  return { address, queue, search, unread, filter, view, show }
}
