import type { Queue } from '@diapason/contract'

/** In the order of need. */
export const QUEUES: readonly Queue[] = ['handover', 'mine', 'all', 'closed']

/** Which list an address names. */
export interface List {
  readonly queue: Queue
  /** What is searched for; the queue then waits until the search is over. */
  readonly search?: string
  /** Only what this agent has not read. */
  readonly unread?: true
}

/** A list from the search part of an address. */
export const asList = ({ queue, search, unread }: Record<string, unknown>): List => {
  // a number to find is read as one from the address
  const text = typeof search === 'number' ? String(search) : search
  return {
    queue: asQueue(queue),
    ...(typeof text === 'string' && text !== '' ? { search: text } : {}),
    ...(unread === true ? { unread } : {}),
  }
}

/** A queue from an address, the first one when it says none. */
const asQueue = (value: unknown): Queue => QUEUES.find((queue) => queue === value) ?? 'handover'
