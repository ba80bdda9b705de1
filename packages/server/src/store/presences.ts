import { and, count, eq, gt, inArray, not, sql, type SQL, type SQLWrapper } from 'drizzle-orm'
import { boolean, pgTable, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Db } from './db.ts'
import { users } from './users.ts'

/** When each person was last here; renewed by every server process that they are connected to. */
const presences = pgTable('presences', {
  workspaceId: uuid('workspace_id').notNull(),
  userId: uuid('user_id').notNull(),
  seenAt: timestamp('seen_at', { withTimezone: true }).notNull().defaultNow(),
  hasLeft: boolean('has_left').notNull().default(false),
})

/** A person of a workspace. */
export interface Person {
  readonly workspaceId: string
  readonly userId: string
}

/** Seconds between two renewals. */
export const RENEW_SECONDS = 15
/** Three renewals missed: the line was cut, or the server process is gone. */
const HERE_SECONDS = 3 * RENEW_SECONDS

/** These people are here now. */
export async function renewPresences(db: Db, people: readonly Person[]): Promise<void> {
  if (people.length === 0) return
  const rows = people.map((person) => ({ ...person, seenAt: sql`now()` }))
  await db
    .insert(presences)
    .values(rows)
    .onConflictDoUpdate({
      target: [presences.workspaceId, presences.userId],
      set: { seenAt: sql`now()`, hasLeft: false },
    })
}

/** Their last page on one server process is closed. Another that they are connected to renews. */
export async function leavePresence(db: Db, { workspaceId, userId }: Person): Promise<void> {
  await db
    .update(presences)
    .set({ hasLeft: true })
    .where(and(eq(presences.workspaceId, workspaceId), eq(presences.userId, userId)))
}

/** Who pauses is not here, to anybody: that they pause is theirs to say. */
const isPaused = sql`exists (select from pauses p
  where p.workspace_id = ${presences.workspaceId} and p.user_id = ${presences.userId}
    and p.until > now())`

const isTheirs = and(eq(users.workspaceId, presences.workspaceId), eq(users.id, presences.userId))

const isHere = and(
  gt(presences.seenAt, sql`now() - make_interval(secs => ${HERE_SECONDS})`),
  not(isPaused),
)

/**
 * Of how many a customer may be told that they are there, on all server processes together: none who
 * pauses, and none who has closed the console a moment ago.
 */
export async function countHere(db: Db, workspaceId: string): Promise<number> {
  const [row] = await db
    .select({ count: count() })
    .from(presences)
    .innerJoin(users, isTheirs)
    .where(
      and(
        eq(presences.workspaceId, workspaceId),
        eq(users.disabled, false),
        eq(presences.hasLeft, false),
        isHere,
      ),
    )
  return row?.count ?? 0
}

/** Who may come in and is here now, on any server process. */
export async function peopleHere(db: Db, workspaceId: string, among?: string[]): Promise<string[]> {
  const rows = await db
    .select({ id: presences.userId })
    .from(presences)
    .innerJoin(users, isTheirs)
    .where(
      and(
        eq(presences.workspaceId, workspaceId),
        eq(users.disabled, false),
        isHere,
        among && inArray(presences.userId, among),
      ),
    )
  return rows.map(({ id }) => id)
}

export const isPersonHere = async (db: Db, { workspaceId, userId }: Person): Promise<boolean> =>
  (await peopleHere(db, workspaceId, [userId])).length > 0

/** The same beside a person in a query; null for who never was. */
export const lastSeenAt = (workspaceId: SQLWrapper, userId: SQLWrapper): SQL<Date | null> =>
  sql`(select p.seen_at from presences p
        where p.workspace_id = ${workspaceId} and p.user_id = ${userId})`.mapWith(presences.seenAt)

/** A conversation that somebody keeps who has gone. */
export interface Left {
  readonly workspaceId: string
  readonly conversationId: string
  readonly userId: string
}

/**
 * Conversations that wait for somebody who has been away for so long: asked of them, or theirs with
 * a customer who has waited as long. Who never was connected (a machine's people) is not away.
 */
export async function leftByAbsent(db: Db, awayMs: number): Promise<Left[]> {
  const since = sql`now() - make_interval(secs => ${awayMs / 1000})`
  const { rows } = await db.execute<{
    workspace: string
    conversation: string
    person: string
  }>(sql`
    select c.workspace_id as workspace, c.id as conversation, p.user_id as person
    from conversations c
    join presences p on p.workspace_id = c.workspace_id
      and (c.assignee_id = p.user_id or c.agent_id = p.user_id)
    where c.state = 'open' and c.snoozed_until is null and p.seen_at < ${since}
      and (c.assignee_id is not null or c.waiting_since < ${since})
    limit 500`)
  return rows.map((row) => ({
    workspaceId: row.workspace,
    conversationId: row.conversation,
    userId: row.person,
  }))
}
