import type { Queue } from '@diapason/contract'

/** In the order of need. */
export const QUEUES: readonly Queue[] = ['handover', 'mine', 'all', 'closed']

/** A queue from an address, the first one when it says none. */
export const asQueue = (value: unknown): Queue =>
  QUEUES.find((queue) => queue === value) ?? 'handover'
