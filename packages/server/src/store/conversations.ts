import { and, eq, gte, isNull, sql, type SQL } from 'drizzle-orm'
import { boolean, integer, jsonb, pgTable, real, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Db } from './db.ts'

/** What the inbox shows of the last reading. */
export interface Mood {
  readonly emotion: string
  readonly intensity: number
  readonly valence: number
}

export const conversations = pgTable('conversations', {
  workspaceId: uuid('workspace_id').notNull(),
  id: uuid('id').notNull(),
  channelId: uuid('channel_id').notNull(),
  customerId: uuid('customer_id').notNull(),
  state: text('state', { enum: ['open', 'closed'] })
    .notNull()
    .default('open'),
  owner: text('owner', { enum: ['bot', 'queue', 'agent'] })
    .notNull()
    .default('bot'),
  agentId: uuid('agent_id'),
  /** Who is asked to take it; only while it stands in the queue. */
  assigneeId: uuid('assignee_id'),
  /** Who asked them. */
  assignedBy: uuid('assigned_by'),
  teamId: uuid('team_id'),
  /** Until then, or until the customer writes, it stands in no queue but that of what sleeps. */
  snoozedUntil: timestamp('snoozed_until', { withTimezone: true }),
  /** When it woke, until somebody deals with it. */
  returnedAt: timestamp('returned_at', { withTimezone: true }),
  fence: integer('fence').notNull().default(1),
  version: integer('version').notNull().default(1),
  lastSeq: integer('last_seq').notNull().default(0),
  episodeSeq: integer('episode_seq').notNull().default(0),
  decidedSeq: integer('decided_seq').notNull().default(0),
  seenCustomer: integer('seen_customer').notNull().default(0),
  seenAgent: integer('seen_agent').notNull().default(0),
  failedTurns: integer('failed_turns').notNull().default(0),
  language: text('language', { enum: ['fr', 'en', 'und'] })
    .notNull()
    .default('und'),
  lastWords: text('last_words').notNull().default(''),
  mood: jsonb('mood').$type<Mood>(),
  path: real('path').array().notNull().default([]),
  priority: integer('priority').notNull().default(0),
  /** By a person, beside the computed priority: 1 raised, -1 lowered. */
  raised: integer('raised').notNull().default(0),
  raisedBy: uuid('raised_by'),
  /** Has the customer heard who has the floor? */
  introduced: boolean('introduced').notNull().default(true),
  reasons: text('reasons').array().notNull().default([]),
  reference: text('reference'),
  waitingSince: timestamp('waiting_since', { withTimezone: true }),
  /** From when on an answer was announced with the hand-over. */
  promisedAt: timestamp('promised_at', { withTimezone: true }),
  openedAt: timestamp('opened_at', { withTimezone: true }).notNull().defaultNow(),
  /** Null while it is open. */
  closedAt: timestamp('closed_at', { withTimezone: true }),
  /** When what was inferred of feelings was deleted; null while it is there. */
  forgottenAt: timestamp('forgotten_at', { withTimezone: true }),
  updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
})
export type ConversationRow = typeof conversations.$inferSelect

/** Which conversation: never an id without its workspace. */
export interface ConversationKey {
  readonly workspaceId: string
  readonly conversationId: string
}

export const ofConversation = (key: ConversationKey): SQL | undefined =>
  and(eq(conversations.workspaceId, key.workspaceId), eq(conversations.id, key.conversationId))

export async function findConversation(
  db: Db,
  key: ConversationKey,
): Promise<ConversationRow | undefined> {
  const [row] = await db.select().from(conversations).where(ofConversation(key))
  return row
}

/** Takes the conversation's row lock: its lane. Call it inside a transaction. */
export async function lockConversation(
  tx: Db,
  key: ConversationKey,
): Promise<ConversationRow | undefined> {
  const [row] = await tx.select().from(conversations).where(ofConversation(key)).for('update')
  return row
}

/** The customer's open conversation on a channel: the database allows one. */
export async function findOpenConversation(
  db: Db,
  customer: { workspaceId: string; channelId: string; customerId: string },
): Promise<ConversationRow | undefined> {
  const [row] = await db
    .select()
    .from(conversations)
    .where(
      and(
        eq(conversations.workspaceId, customer.workspaceId),
        eq(conversations.channelId, customer.channelId),
        eq(conversations.customerId, customer.customerId),
        eq(conversations.state, 'open'),
      ),
    )
  return row
}

/** Makes a conversation, unless it is there already or the customer has another open one. */
export async function ensureConversation(
  db: Db,
  row: Pick<ConversationRow, 'workspaceId' | 'id' | 'channelId' | 'customerId' | 'language'>,
): Promise<void> {
  await db.insert(conversations).values(row).onConflictDoNothing()
}

export type ConversationChange = Partial<
  Omit<ConversationRow, 'workspaceId' | 'id' | 'version' | 'updatedAt'>
>

/** Changes what somebody can see of a conversation: its version grows. */
export async function changeConversation(
  tx: Db,
  key: ConversationKey,
  change: ConversationChange,
): Promise<ConversationRow> {
  const [row] = await tx
    .update(conversations)
    .set({ ...change, version: sql`${conversations.version} + 1`, updatedAt: sql`now()` })
    .where(ofConversation(key))
    .returning()
  return row as ConversationRow
}

/** How many open conversations of a workspace wait for a person and come before a new one; none that sleeps. */
export async function countQueueBefore(
  db: Db,
  workspaceId: string,
  priority: number,
): Promise<number> {
  const waiting = and(
    eq(conversations.workspaceId, workspaceId),
    eq(conversations.state, 'open'),
    eq(conversations.owner, 'queue'),
    isNull(conversations.snoozedUntil),
    gte(conversations.priority, priority),
  )
  return db.$count(conversations, waiting)
}

/** @returns whether the number has grown */
export async function markSeen(
  db: Db,
  key: ConversationKey,
  seen: { by: 'customer' | 'agent'; seq: number },
): Promise<boolean> {
  const column = seen.by === 'customer' ? conversations.seenCustomer : conversations.seenAgent
  const upto = sql`least(${seen.seq}::bigint, ${conversations.lastSeq})::int`
  const set = seen.by === 'customer' ? { seenCustomer: upto } : { seenAgent: upto }
  const rows = await db
    .update(conversations)
    .set({ ...set, version: sql`${conversations.version} + 1` })
    .where(and(ofConversation(key), sql`${column} < ${upto}`))
    .returning({ id: conversations.id })
  return rows.length > 0
}
