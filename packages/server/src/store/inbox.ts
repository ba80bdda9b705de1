import {
  placeOf,
  type CarriedTag,
  type FilterQuery,
  type Place,
  type Queue,
} from '@diapason/contract'
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { channels } from './channels.ts'
import { conversations, type ConversationKey, type ConversationRow } from './conversations.ts'
import { customers, type CustomerRow } from './customers.ts'
import type { Db } from './db.ts'
import { leftBy } from './inbox-filter.ts'
import { orderOf, standsIn } from './queues.ts'
import { tagsCarried } from './tags-carried.ts'
import { teams } from './teams.ts'
import { users } from './users.ts'

/** A conversation with the names that a list shows. */
export interface InboxRow {
  readonly conversation: ConversationRow
  readonly customer: CustomerRow
  readonly agentName: string | null
  readonly assigneeName: string | null
  readonly askerName: string | null
  readonly raiserName: string | null
  readonly teamName: string | null
  readonly channelName: string
  readonly tags: readonly CarriedTag[]
}

const assignees = alias(users, 'assignees')
const askers = alias(users, 'askers')
const raisers = alias(users, 'raisers')

const rows = (db: Db) =>
  db
    .select({
      conversation: conversations,
      customer: customers,
      agentName: users.name,
      assigneeName: assignees.name,
      askerName: askers.name,
      raiserName: raisers.name,
      teamName: teams.name,
      channelName: channels.name,
      tags: tagsCarried,
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
      askers,
      and(
        eq(askers.workspaceId, conversations.workspaceId),
        eq(askers.id, conversations.assignedBy),
      ),
    )
    .leftJoin(
      raisers,
      and(
        eq(raisers.workspaceId, conversations.workspaceId),
        eq(raisers.id, conversations.raisedBy),
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
    filter: FilterQuery
    after: Place | null
    /** Only these, where they stand in it; null for all. */
    only: readonly string[] | null
    limit: number
  },
): Promise<{ rows: InboxRow[]; next: Place | null }> {
  const order = orderOf(page.queue)
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
        standsIn(page.queue, page.userId),
        leftBy(page.filter, page.userId),
        page.only === null ? undefined : inArray(conversations.id, [...page.only]),
        after,
      ),
    )
    .orderBy(...order.map((key) => asc(key)), asc(conversations.id))
    .limit(page.limit)
  const last = found.length === page.limit ? found.at(-1) : undefined
  return { rows: found, next: last ? placeOf(page.queue, last.conversation) : null }
}

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
  const spoken = and(eq(conversations.workspaceId, workspaceId), sql`${conversations.lastSeq} > 0`)
  const count = (queue: Queue) =>
    sql<number>`count(*) filter (where ${standsIn(queue, userId)})::int`
  const [open] = await db
    .select({
      handover: count('handover'),
      mine: count('mine'),
      unassigned: count('unassigned'),
      all: count('all'),
      mentions: count('mentions'),
      waiting: count('waiting'),
      snoozed: count('snoozed'),
    })
    .from(conversations)
    .where(and(spoken, eq(conversations.state, 'open')))
  const some = db
    .select({ one: sql`1` })
    .from(conversations)
    .where(and(spoken, standsIn('closed', userId)))
    .limit(MOST_CLOSED)
  const closed = await db.$count(some.as('some'))
  return { ...(open ?? NONE), closed }
}

const NONE = { handover: 0, mine: 0, unassigned: 0, all: 0, mentions: 0, waiting: 0, snoozed: 0 }
