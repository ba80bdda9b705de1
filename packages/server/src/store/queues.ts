import type { Queue } from '@diapason/contract'
import { sql, type SQL } from 'drizzle-orm'
import { namesMe } from './mentions.ts'
import { conversations, type ConversationRow } from './conversations.ts'

/** Where a page ended: the sort keys of its last row. */
export type Place = readonly [number, number, number, string]

type Keys = readonly [SQL, SQL, SQL]
type Moment =
  | typeof conversations.waitingSince
  | typeof conversations.updatedAt
  | typeof conversations.snoozedUntil

/** Cursors carry milliseconds: finer keys would show the last row of a page again on the next. */
const secondsOf = (column: Moment) =>
  sql`extract(epoch from date_trunc('milliseconds', ${column}))::float8`

/** Later than any moment: who does not wait comes after whoever does. */
const NEVER_SECONDS = 9e12
const never = sql`9e12::float8`
const zero = sql`0::float8`
/** What came back comes first, then what waits for a person; a person's hand moves it within these. */
const RANKS = { returned: 0, queue: 10, others: 20 }
/** Who needs a person most comes first: by rank, then by priority, then who waits longest. */
const OPEN_ORDER: Keys = [
  sql`((case when ${conversations.returnedAt} is not null then ${RANKS.returned}::int
    when ${conversations.owner} = 'queue' then ${RANKS.queue}::int else ${RANKS.others}::int end)
    - ${conversations.raised})::float8`,
  sql`(-${conversations.priority})::float8`,
  sql`coalesce(${secondsOf(conversations.waitingSince)}, ${never})`,
]
/** Closed ones by their last change, newest first. */
const CLOSED_ORDER: Keys = [zero, zero, sql`-${secondsOf(conversations.updatedAt)}`]
/** Who wakes next comes first. */
const SNOOZED_ORDER: Keys = [
  zero,
  zero,
  sql`coalesce(${secondsOf(conversations.snoozedUntil)}, ${never})`,
]

const ORDERS: Partial<Record<Queue, Keys>> = { closed: CLOSED_ORDER, snoozed: SNOOZED_ORDER }

export const orderOf = (queue: Queue): Keys => ORDERS[queue] ?? OPEN_ORDER

const rankOf = ({ returnedAt, owner }: ConversationRow): number => {
  if (returnedAt) return RANKS.returned
  return owner === 'queue' ? RANKS.queue : RANKS.others
}

const seconds = (instant: Date | null): number =>
  instant ? instant.getTime() / 1000 : NEVER_SECONDS

/** The same keys as {@link orderOf}, of a row at hand. */
export const placeOf = (queue: Queue, row: ConversationRow): Place => {
  if (queue === 'closed') return [0, 0, -seconds(row.updatedAt), row.id]
  if (queue === 'snoozed') return [0, 0, seconds(row.snoozedUntil), row.id]
  return [rankOf(row) - row.raised, -row.priority, seconds(row.waitingSince), row.id]
}

const OPEN = sql`${conversations.state} = 'open'`
const AWAKE = sql`${OPEN} and ${conversations.snoozedUntil} is null`

/** A person has spoken last. */
const SPOKEN_LAST = sql`(
  select m.author from messages m
   where m.workspace_id = ${conversations.workspaceId} and m.conversation_id = ${conversations.id}
     and m.seq = ${conversations.lastSeq}) = 'agent'`

/** Which conversations stand in a queue, for whoever asks; a machine has none of its own. */
export function standsIn(queue: Queue, userId: string | null): SQL {
  const { owner, agentId, assigneeId } = conversations
  switch (queue) {
    case 'handover':
      return sql`${AWAKE} and ${owner} = 'queue'`
    case 'mine':
      return sql`${AWAKE} and (${agentId} = ${userId}::uuid or ${assigneeId} = ${userId}::uuid)`
    case 'unassigned':
      return sql`${AWAKE} and ${owner} = 'queue' and ${assigneeId} is null`
    case 'waiting':
      return sql`${AWAKE} and ${owner} = 'agent' and ${SPOKEN_LAST}`
    case 'mentions':
      return userId === null ? sql`false` : namesMe(userId)
    case 'snoozed':
      return sql`${OPEN} and ${conversations.snoozedUntil} is not null`
    case 'closed':
      return sql`${conversations.state} = 'closed'`
    case 'all':
      return AWAKE
  }
}
