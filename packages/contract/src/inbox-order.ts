import type { Queue } from './conversation.ts'

/** Where a conversation stands in a queue: three sort keys and its id, smaller ones first. */
export type Place = readonly [number, number, number, string]

type Moment = Date | string | null

/** What the order of a queue hangs on. */
export interface Placed {
  readonly id: string
  readonly owner: 'bot' | 'queue' | 'agent'
  readonly priority: number
  readonly raised: number
  readonly returnedAt: Moment
  readonly waitingSince: Moment
  readonly snoozedUntil: Moment
  readonly updatedAt: Moment
}

/** What came back comes first, then what waits for a person; a person's hand moves it within these. */
export const RANKS = { returned: 0, queue: 10, others: 20 } as const
/** Later than any moment, in seconds: who does not wait comes after whoever does. */
export const NEVER_SECONDS = 9e12

const seconds = (moment: Moment): number =>
  moment === null ? NEVER_SECONDS : new Date(moment).getTime() / 1000

const rankOf = ({ returnedAt, owner }: Placed): number => {
  if (returnedAt !== null) return RANKS.returned
  return owner === 'queue' ? RANKS.queue : RANKS.others
}

/** Where a conversation stands in a queue, as the database orders it (`store/queues.ts`). */
export const placeOf = (queue: Queue, one: Placed): Place => {
  if (queue === 'closed') return [0, 0, -seconds(one.updatedAt), one.id]
  if (queue === 'snoozed') return [0, 0, seconds(one.snoozedUntil), one.id]
  return [rankOf(one) - one.raised, -one.priority, seconds(one.waitingSince), one.id]
}

/**
 * Does one conversation stand after another in a queue?
 *
 * @example rows.toSorted((a, b) => (standsAfter('all', a, b) ? 1 : -1))
 */
export const standsAfter = (queue: Queue, one: Placed, other: Placed): boolean => {
  const [mine, theirs] = [placeOf(queue, one), placeOf(queue, other)]
  const key = mine.findIndex((value, at) => value !== theirs[at])
  return key >= 0 && (mine[key] ?? 0) > (theirs[key] ?? 0)
}
