import { NEVER_SECONDS, RANKS, type Queue } from '@diapason/contract'
import { sql, type SQL } from 'drizzle-orm'
import { namesMe } from './mentions.ts'
import { conversations } from './conversations.ts'

type Keys = readonly [SQL, SQL, SQL]
type Moment =
  | typeof conversations.waitingSince
  | typeof conversations.updatedAt
  | typeof conversations.snoozedUntil

/** Cursors carry milliseconds: finer keys would show the last row of a page again on the next. */
const secondsOf = (column: Moment) =>
  sql`extract(epoch from date_trunc('milliseconds', ${column}))::float8`

const never = sql`${NEVER_SECONDS}::float8`
const zero = sql`0::float8`
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
