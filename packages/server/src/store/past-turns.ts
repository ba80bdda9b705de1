import { corrected, type Decision, type Reading } from '@diapason/engine'
import { and, asc, desc, eq, exists, inArray, or, sql } from 'drizzle-orm'
import { conversations } from './conversations.ts'
import { corrections } from './corrections.ts'
import type { Db } from './db.ts'
import { decisions } from './decisions.ts'
import { messages } from './messages.ts'
import { correctionOfReading, readings } from './readings.ts'

/** A turn that was decided once. */
export interface PastDecision {
  readonly conversationId: string
  readonly fromSeq: number
  readonly uptoSeq: number
  /** The same through an episode: whoever had the floor, it was the bot. */
  readonly fence: number
  readonly decision: Decision
  readonly language: 'fr' | 'en' | 'und'
}

/** What was heard in one message, a person's correction included. */
export interface PastReading {
  readonly conversationId: string
  readonly seq: number
  readonly reading: Reading
}

/** The last conversations in which the bot decided something, the newest first. */
export async function lastDecided(db: Db, workspaceId: string, limit: number): Promise<string[]> {
  const decided = db
    .select({ one: sql`1` })
    .from(decisions)
    .where(
      and(
        eq(decisions.workspaceId, conversations.workspaceId),
        eq(decisions.conversationId, conversations.id),
      ),
    )
  const rows = await db
    .select({ id: conversations.id })
    .from(conversations)
    .where(and(eq(conversations.workspaceId, workspaceId), exists(decided)))
    .orderBy(desc(conversations.openedAt), desc(conversations.id))
    .limit(limit)
  return rows.map(({ id }) => id)
}

/** Their decisions, in the order of each conversation. */
export async function pastDecisions(
  db: Db,
  workspaceId: string,
  ids: readonly string[],
): Promise<PastDecision[]> {
  const rows = await db
    .select({ decision: decisions, language: conversations.language })
    .from(decisions)
    .innerJoin(
      conversations,
      and(
        eq(conversations.workspaceId, decisions.workspaceId),
        eq(conversations.id, decisions.conversationId),
      ),
    )
    .where(and(eq(decisions.workspaceId, workspaceId), inArray(decisions.conversationId, [...ids])))
    .orderBy(asc(decisions.conversationId), asc(decisions.uptoSeq))
  return rows.map(({ decision, language }) => ({ ...decision, language }))
}

/** What was heard in them, in the order of each conversation. */
export async function pastReadings(
  db: Db,
  workspaceId: string,
  ids: readonly string[],
): Promise<PastReading[]> {
  const rows = await db
    .select({ row: readings, correction: corrections.correction })
    .from(readings)
    .leftJoin(corrections, correctionOfReading)
    .where(and(eq(readings.workspaceId, workspaceId), inArray(readings.conversationId, [...ids])))
    .orderBy(asc(readings.conversationId), asc(readings.seq))
  return rows.map(({ row, correction }) => ({
    ...row,
    reading: correction ? corrected(row.reading, correction) : row.reading,
  }))
}

/** The first 200 units of messages, each by its conversation and number. */
export async function wordsAt(
  db: Db,
  workspaceId: string,
  places: readonly { conversationId: string; seq: number }[],
): Promise<(conversationId: string, seq: number) => string> {
  if (places.length === 0) return () => ''
  const any = places.map(({ conversationId, seq }) =>
    and(eq(messages.conversationId, conversationId), eq(messages.seq, seq)),
  )
  const rows = await db
    .select({
      conversationId: messages.conversationId,
      seq: messages.seq,
      words: sql<string>`left(${messages.text}, 200)`,
    })
    .from(messages)
    .where(and(eq(messages.workspaceId, workspaceId), or(...any)))
  const words = new Map(rows.map((row) => [`${row.conversationId}/${row.seq}`, row.words]))
  return (conversationId, seq) => words.get(`${conversationId}/${seq}`) ?? ''
}
