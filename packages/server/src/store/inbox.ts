import type { Queue } from '@diapason/contract'
import { and, asc, eq, inArray, sql, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { isUnreadBy } from './agent-seen.ts'
import { channels } from './channels.ts'
import { conversations, type ConversationKey, type ConversationRow } from './conversations.ts'
import { customers, type CustomerRow } from './customers.ts'
import type { Db } from './db.ts'
import { teams } from './teams.ts'
import { users } from './users.ts'

/** A conversation with the names that a list shows. */
export interface InboxRow {
  readonly conversation: ConversationRow
  readonly customer: CustomerRow
  readonly agentName: string | null
  readonly assigneeName: string | null
  readonly teamName: string | null
  readonly channelName: string
}

/** Where a page ended: the sort keys of its last row. */
export type Place = readonly [number, number, number, string]

/** Cursors carry milliseconds: finer keys would show the last row of a page again on the next. */
const secondsOf = (column: typeof conversations.waitingSince | typeof conversations.updatedAt) =>
  sql`extract(epoch from date_trunc('milliseconds', ${column}))::float8`

const waiting = sql`coalesce(${secondsOf(conversations.waitingSince)}, 9e12)`
/** Who needs a person most comes first: in the queue, then by priority, then who waits longest. */
const OPEN_ORDER = [
  sql`(${conversations.owner} <> 'queue')::int::float8`,
  sql`(-${conversations.priority})::float8`,
  waiting,
] as const
/** Closed ones by their last change, newest first. */
const CLOSED_ORDER = [
  sql`0::float8`,
  sql`0::float8`,
  sql`-${secondsOf(conversations.updatedAt)}`,
] as const

const filterOf = (queue: Queue, userId: string | null): SQL => {
  const open = sql`${conversations.state} = 'open'`
  if (queue === 'closed') return sql`${conversations.state} = 'closed'`
  if (queue === 'handover') return sql`${open} and ${conversations.owner} = 'queue'`
  if (queue === 'mine') return sql`${open} and ${conversations.agentId} = ${userId}::uuid`
  return open
}

const assignees = alias(users, 'assignees')

const rows = (db: Db) =>
  db
    .select({
      conversation: conversations,
      customer: customers,
      agentName: users.name,
      assigneeName: assignees.name,
      teamName: teams.name,
      channelName: channels.name,
    })
    .from(conversations)
    .innerJoin(
      customers,
      and(
        eq(customers.workspaceId, conversations.workspaceId),
        eq(customers.id, conversations.customerId),
      ),
    )
    .innerJoin(
      channels,
      and(
        eq(channels.workspaceId, conversations.workspaceId),
        eq(channels.id, conversations.channelId),
      ),
    )
    .leftJoin(
      users,
      and(eq(users.workspaceId, conversations.workspaceId), eq(users.id, conversations.agentId)),
    )
    .leftJoin(
      assignees,
      and(
        eq(assignees.workspaceId, conversations.workspaceId),
        eq(assignees.id, conversations.assigneeId),
      ),
    )
    .leftJoin(
      teams,
      and(eq(teams.workspaceId, conversations.workspaceId), eq(teams.id, conversations.teamId)),
    )

/** A page of the inbox. Conversations in which nothing was said yet do not stand in it. */
export async function inboxPage(
  db: Db,
  workspaceId: string,
  page: {
    queue: Queue
    userId: string | null
    /** Only what this agent has not seen the end of. */
    unread: boolean
    after: Place | null
    limit: number
  },
): Promise<{ rows: InboxRow[]; next: Place | null }> {
  const order = page.queue === 'closed' ? CLOSED_ORDER : OPEN_ORDER
  const keys = sql.join([...order, sql`${conversations.id}`], sql`, `)
  const after = page.after
    ? sql`(${keys}) > (${sql.join(
        page.after.map((key, index) => (index === 3 ? sql`${key}::uuid` : sql`${key}::float8`)),
        sql`, `,
      )})`
    : sql`true`
  const found = await rows(db)
    .where(
      and(
        eq(conversations.workspaceId, workspaceId),
        sql`${conversations.lastSeq} > 0`,
        filterOf(page.queue, page.userId),
        page.unread && page.userId !== null ? isUnreadBy(page.userId) : undefined,
        after,
      ),
    )
    .orderBy(...order.map((key) => asc(key)), asc(conversations.id))
    .limit(page.limit)
  const last = found.length === page.limit ? found.at(-1) : undefined
  return { rows: found, next: last ? placeOf(page.queue, last.conversation) : null }
}

const seconds = (instant: Date | null): number => (instant ? instant.getTime() / 1000 : 9e12)

/** The same keys as the orders above, of a row at hand. */
const placeOf = (queue: Queue, row: ConversationRow): Place =>
  queue === 'closed'
    ? [0, 0, -seconds(row.updatedAt), row.id]
    : [row.owner === 'queue' ? 0 : 1, -row.priority, seconds(row.waitingSince), row.id]

/** One conversation as the inbox shows it. */
export async function inboxRow(db: Db, key: ConversationKey): Promise<InboxRow | undefined> {
  const [row] = await rows(db).where(
    and(eq(conversations.workspaceId, key.workspaceId), eq(conversations.id, key.conversationId)),
  )
  return row
}

/** Several conversations as the inbox shows them, in no order. */
export const inboxRowsOf = async (
  db: Db,
  workspaceId: string,
  ids: string[],
): Promise<InboxRow[]> =>
  ids.length === 0
    ? []
    : rows(db).where(
        and(eq(conversations.workspaceId, workspaceId), inArray(conversations.id, ids)),
      )

/** Closed conversations are counted up to here: nobody reads a longer number, and all end there. */
const MOST_CLOSED = 1_000

/** How many conversations stand in each queue. */
export async function inboxCounts(
  db: Db,
  workspaceId: string,
  userId: string | null,
): Promise<Record<Queue, number>> {
  const mine = and(eq(conversations.workspaceId, workspaceId), sql`${conversations.lastSeq} > 0`)
  const count = (queue: Queue) =>
    sql<number>`count(*) filter (where ${filterOf(queue, userId)})::int`
  const [open] = await db
    .select({ handover: count('handover'), mine: count('mine'), all: count('all') })
    .from(conversations)
    .where(and(mine, filterOf('all', userId)))
  const some = db
    .select({ one: sql`1` })
    .from(conversations)
    .where(and(mine, filterOf('closed', userId)))
    .limit(MOST_CLOSED)
  const closed = await db.$count(some.as('some'))
  return { handover: open?.handover ?? 0, mine: open?.mine ?? 0, all: open?.all ?? 0, closed }
}
