import type { InboxFilter, Queue } from '@diapason/contract'
import { asFilter } from './filters.ts'

/** In the order of need, those that belong together side by side. */
export const QUEUE_GROUPS: readonly (readonly Queue[])[] = [
  ['handover', 'mine', 'mentions'],
  ['unassigned', 'all'],
  ['waiting', 'snoozed', 'closed'],
]

export const QUEUES: readonly Queue[] = QUEUE_GROUPS.flat()

/** Which list an address names. */
export interface List {
  readonly queue: Queue
  /** What is searched for; the queue then waits until the search is over. */
  readonly search?: string
  /** Only what this agent has not read. */
  readonly unread?: true
  /** What else it is narrowed to. */
  readonly filter?: InboxFilter
  /** The saved view that it came from. */
  readonly view?: string
}

/** A list from the search part of an address. */
export const asList = (said: Record<string, unknown>): List => {
  const { queue, search, unread, view } = said
  const filter = asFilter(said['filter'])
  // a number to find is read as one from the address
  const text = typeof search === 'number' ? String(search) : search
  return {
    queue: asQueue(queue),
    ...(typeof text === 'string' && text !== '' ? { search: text } : {}),
    ...(unread === true ? { unread } : {}),
    ...(filter === null ? {} : { filter }),
    ...(typeof view === 'string' ? { view } : {}),
  }
}

/** A queue from an address, the first one when it says none. */
const asQueue = (value: unknown): Queue => QUEUES.find((queue) => queue === value) ?? 'handover'
