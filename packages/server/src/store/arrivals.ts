import { and, eq } from 'drizzle-orm'
import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type pg from 'pg'
import type { Db } from './db.ts'

export const arrivals = pgTable('arrivals', {
  workspaceId: uuid('workspace_id').notNull(),
  channelId: uuid('channel_id').notNull(),
  externalId: text('external_id').notNull(),
  conversationId: uuid('conversation_id').notNull(),
  body: text('body').notNull(),
  messageSeq: integer('message_seq').notNull(),
})

/** An item of the outside world, on its way to become a message of an open conversation. */
export interface Arrival {
  readonly workspaceId: string
  readonly channelId: string
  readonly conversationId: string
  /** The channel's own name for the item: the key of deduplication. */
  readonly externalId: string
  /** The item as it came, before parsing. */
  readonly body: string
  readonly messageId: string
  readonly text: string
}

/**
 * Raw item, sequence number, message and outbox row: one statement, so one transaction and one
 * round trip. `lane` takes the conversation's row lock; everything after it hangs on the row
 * before, so an item that was there already, or a closed conversation, changes nothing at all.
 */
const STORE = `
with lane as (
  select last_seq, snoozed_until from conversations
  where workspace_id = $1 and id = $3 and channel_id = $2 and state = 'open' for update
), item as (
  insert into arrivals (workspace_id, channel_id, conversation_id, external_id, body, message_seq)
  select $1, $2, $3, $4, $5, last_seq + 1 from lane
  on conflict do nothing returning message_seq
), turn as (
  update conversations
  set last_seq = item.message_seq, version = version + 1, updated_at = now(),
      last_words = left($7, 200), waiting_since = coalesce(waiting_since, now()),
      snoozed_until = null,
      returned_at = case when snoozed_until is null then returned_at else now() end
  from item where workspace_id = $1 and id = $3
  returning last_seq
), message as (
  insert into messages (workspace_id, conversation_id, seq, id, author, text)
  select $1, $3, last_seq, $6, 'customer', $7 from turn
  returning seq, sent_at
), line as (
  insert into events (workspace_id, conversation_id, kind, reason, after_seq)
  select $1, $3, 'woken', 'customer', turn.last_seq from turn, lane
  where lane.snoozed_until is not null
), work as (
  insert into outbox (workspace_id, kind, conversation_id, payload)
  select $1, 'analyse', $3, jsonb_build_object('seq', seq) from message
)
select seq, sent_at as "sentAt" from message`

/**
 * Stores an arrival durably.
 *
 * @returns number and time of the new message; undefined when the item is known already, or the
 * conversation is not open (the caller finds out which)
 */
export async function storeArrival(
  pool: Pick<pg.Pool, 'query'>,
  item: Arrival,
): Promise<{ seq: number; sentAt: Date } | undefined> {
  const { rows } = await pool.query<{ seq: number; sentAt: Date }>({
    name: 'store-arrival',
    text: STORE,
    values: [
      item.workspaceId,
      item.channelId,
      item.conversationId,
      item.externalId,
      item.body,
      item.messageId,
      item.text,
    ],
  })
  return rows[0]
}

/** The item as it came the first time, for a second delivery of it. */
export async function findArrival(
  db: Db,
  key: { workspaceId: string; channelId: string; externalId: string },
): Promise<typeof arrivals.$inferSelect | undefined> {
  const [row] = await db
    .select()
    .from(arrivals)
    .where(
      and(
        eq(arrivals.workspaceId, key.workspaceId),
        eq(arrivals.channelId, key.channelId),
        eq(arrivals.externalId, key.externalId),
      ),
    )
  return row
}
