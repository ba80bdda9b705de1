import type { Correction } from '@diapason/contract'
import { corrected, type Reading } from '@diapason/engine'
import { and, asc, between, desc, eq } from 'drizzle-orm'
import { integer, jsonb, pgTable, uuid } from 'drizzle-orm/pg-core'
import type { ConversationKey } from './conversations.ts'
import { corrections, type MessageKey } from './corrections.ts'
import type { Db } from './db.ts'

export const readings = pgTable('readings', {
  workspaceId: uuid('workspace_id').notNull(),
  conversationId: uuid('conversation_id').notNull(),
  seq: integer('seq').notNull(),
  reading: jsonb('reading').$type<Reading>().notNull(),
})

/** What was heard in a message, a person's correction included. */
export interface HeardReading {
  readonly seq: number
  /** The corrected one, where a person has said what it really was. */
  readonly reading: Reading
  readonly correction: Correction | null
}

const ofMessages = (key: ConversationKey) =>
  and(eq(readings.workspaceId, key.workspaceId), eq(readings.conversationId, key.conversationId))

/** The correction of a message belongs to its reading. */
export const correctionOfReading = and(
  eq(corrections.workspaceId, readings.workspaceId),
  eq(corrections.conversationId, readings.conversationId),
  eq(corrections.seq, readings.seq),
)

const rows = (db: Db) =>
  db
    .select({ seq: readings.seq, reading: readings.reading, correction: corrections.correction })
    .from(readings)
    .leftJoin(corrections, correctionOfReading)

const heard = ({ seq, reading, correction }: HeardReading): HeardReading =>
  correction
    ? { seq, reading: corrected(reading, correction), correction }
    : { seq, reading, correction }

/** Readings of the messages from one number to another, both included, in order. */
export async function readingsBetween(
  db: Db,
  key: ConversationKey,
  page: { from: number; to: number },
): Promise<HeardReading[]> {
  const found = await rows(db)
    .where(and(ofMessages(key), between(readings.seq, page.from, page.to)))
    .orderBy(asc(readings.seq))
  return found.map(heard)
}

/** The last readings of a conversation, oldest first. */
export async function latestReadings(
  db: Db,
  key: ConversationKey,
  limit: number,
): Promise<HeardReading[]> {
  const found = await rows(db).where(ofMessages(key)).orderBy(desc(readings.seq)).limit(limit)
  return found.map(heard).reverse()
}

/** What the engine itself read, whatever people said of it since. */
export async function engineReading(db: Db, key: MessageKey): Promise<Reading | undefined> {
  const [row] = await db
    .select({ reading: readings.reading })
    .from(readings)
    .where(and(ofMessages(key), eq(readings.seq, key.seq)))
  return row?.reading
}

/** The highest number a message can have. */
const LAST = 2 ** 31 - 1

/** Readings of a conversation after a sequence number, in order. */
export const readingsAfter = (
  db: Db,
  key: ConversationKey,
  after: number,
): Promise<HeardReading[]> => readingsBetween(db, key, { from: after + 1, to: LAST })
