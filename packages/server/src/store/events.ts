import type { EventKind, EventReason } from '@diapason/contract'
import { and, asc, eq, sql } from 'drizzle-orm'
import { alias, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { ConversationKey } from './conversations.ts'
import type { Db } from './db.ts'
import { publishIn } from './notices.ts'
import { tags } from './tags.ts'
import { teams } from './teams.ts'
import { users } from './users.ts'

const events = pgTable('events', {
  workspaceId: uuid('workspace_id').notNull(),
  id: uuid('id').notNull().default(sql`gen_random_uuid()`),
  conversationId: uuid('conversation_id').notNull(),
  kind: text('kind').$type<EventKind>().notNull(),
  byId: uuid('by_id'),
  afterSeq: integer('after_seq').notNull(),
  userId: uuid('user_id'),
  teamId: uuid('team_id'),
  tagId: uuid('tag_id'),
  until: timestamp('until', { withTimezone: true }),
  reason: text('reason').$type<EventReason>(),
  happenedAt: timestamp('happened_at', { withTimezone: true })
    .notNull()
    .default(sql`clock_timestamp()`),
})

/** An event with the names it is told with. */
export interface NamedEvent {
  readonly event: typeof events.$inferSelect
  readonly byName: string | null
  readonly userName: string | null
  readonly teamName: string | null
  readonly tagName: string | null
}

type Plain = 'taken' | 'queued' | 'returned' | 'merged'

/** What happened, with what its kind needs to be told. */
export type NewEvent = {
  /** Who did it; null when nobody did. */
  readonly byId: string | null
} & (
  | { readonly kind: Plain }
  | { readonly kind: 'closed' | 'reopened'; readonly reason?: 'silent' | 'customer' }
  | { readonly kind: 'assigned'; readonly userId: string }
  | {
      readonly kind: 'unassigned'
      readonly userId: string
      readonly reason: 'by-hand' | 'away' | 'left' | 'time'
    }
  | { readonly kind: 'team'; readonly teamId: string | null }
  | { readonly kind: 'snoozed'; readonly until: Date | null }
  | { readonly kind: 'woken'; readonly reason: 'by-hand' | 'time' | 'customer' }
  | { readonly kind: 'priority'; readonly reason: 'raised' | 'lowered' | 'by-hand' }
  | { readonly kind: 'tagged' | 'untagged'; readonly tagId: string }
)

/**
 * Writes one quiet line under the last message of a conversation, in the transaction of the act
 * itself; whoever looks is shown it when that commits.
 *
 * @example await recordEvent(tx, key, { kind: 'assigned', byId: agent.id, userId: asked.id })
 */
export async function recordEvent(tx: Db, key: ConversationKey, event: NewEvent): Promise<void> {
  const { workspaceId, conversationId } = key
  const afterSeq = sql<number>`(
    select last_seq from conversations
     where workspace_id = ${workspaceId} and id = ${conversationId})`
  const [row] = await tx
    .insert(events)
    .values({ workspaceId, conversationId, afterSeq, ...event })
    .returning({ id: events.id })
  if (row) await publishIn(tx, { workspaceId, conversationId, what: 'event', eventId: row.id })
}

const doers = alias(users, 'doers')

/** What happened to a conversation, in the order of time. */
export const listEvents = (db: Db, key: ConversationKey): Promise<NamedEvent[]> =>
  db
    .select({
      event: events,
      byName: doers.name,
      userName: users.name,
      teamName: teams.name,
      tagName: tags.name,
    })
    .from(events)
    .leftJoin(doers, and(eq(doers.workspaceId, events.workspaceId), eq(doers.id, events.byId)))
    .leftJoin(users, and(eq(users.workspaceId, events.workspaceId), eq(users.id, events.userId)))
    .leftJoin(teams, and(eq(teams.workspaceId, events.workspaceId), eq(teams.id, events.teamId)))
    .leftJoin(tags, and(eq(tags.workspaceId, events.workspaceId), eq(tags.id, events.tagId)))
    .where(
      and(eq(events.workspaceId, key.workspaceId), eq(events.conversationId, key.conversationId)),
    )
    .orderBy(asc(events.happenedAt))
