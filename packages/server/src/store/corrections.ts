import type { Correction } from '@diapason/contract'
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { integer, jsonb, pgTable, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { ConversationKey } from './conversations.ts'
import type { Db } from './db.ts'

/** Nothing in a row says who corrected: it is about a message. */
export const corrections = pgTable('corrections', {
  workspaceId: uuid('workspace_id').notNull(),
  conversationId: uuid('conversation_id').notNull(),
  seq: integer('seq').notNull(),
  correction: jsonb('correction').$type<Correction>().notNull(),
  correctedAt: timestamp('corrected_at', { withTimezone: true }).notNull().defaultNow(),
})

/** Which message, of which conversation, of which workspace. */
export interface MessageKey extends ConversationKey {
  readonly seq: number
}

/** A correction with the words that it is about. */
export interface CorrectedMessage {
  readonly conversationId: string
  readonly seq: number
  readonly text: string
  readonly language: 'fr' | 'en' | 'und'
  readonly correction: Correction
  /** As PostgreSQL writes it, to the microsecond: two rows of a page never look the same. */
  readonly correctedAt: string
}

const ofMessage = ({ workspaceId, conversationId, seq }: MessageKey) =>
  and(
    eq(corrections.workspaceId, workspaceId),
    eq(corrections.conversationId, conversationId),
    eq(corrections.seq, seq),
  )

/** Stores what a person says of a message; it replaces what was said before. */
export async function putCorrection(
  tx: Db,
  key: MessageKey,
  correction: Correction,
): Promise<void> {
  const { workspaceId, conversationId, seq } = corrections
  await tx
    .insert(corrections)
    .values({ ...key, correction })
    .onConflictDoUpdate({
      target: [workspaceId, conversationId, seq],
      set: { correction, correctedAt: sql`now()` },
    })
}

/** Takes a correction back; a trigger asks for what follows. @returns whether there was one */
export async function deleteCorrection(tx: Db, key: MessageKey): Promise<boolean> {
  const rows = await tx
    .delete(corrections)
    .where(ofMessage(key))
    .returning({ seq: corrections.seq })
  return rows.length > 0
}

/** Takes all corrections of some conversations back. */
export async function deleteCorrections(
  tx: Db,
  workspaceId: string,
  conversationIds: readonly string[],
): Promise<void> {
  const { workspaceId: workspace, conversationId } = corrections
  await tx
    .delete(corrections)
    .where(and(eq(workspace, workspaceId), inArray(conversationId, [...conversationIds])))
}

/** Conversations in which something was corrected, by id. */
export async function correctedConversations(db: Db, workspaceId: string): Promise<string[]> {
  const { conversationId } = corrections
  const rows = await db
    .selectDistinct({ conversationId })
    .from(corrections)
    .where(eq(corrections.workspaceId, workspaceId))
    .orderBy(asc(conversationId))
  return rows.map((row) => row.conversationId)
}

/** A page of corrected messages, the earliest correction first. */
export async function correctionsAfter(
  db: Db,
  workspaceId: string,
  page: { after: CorrectedMessage | null; limit: number },
): Promise<CorrectedMessage[]> {
  const { after, limit } = page
  const later = after
    ? sql`(k.corrected_at, k.conversation_id, k.seq) >
        (${after.correctedAt}::timestamptz, ${after.conversationId}::uuid, ${after.seq}::int)`
    : sql`true`
  return select(
    db,
    sql`${later} and k.workspace_id = ${workspaceId}
    order by k.corrected_at, k.conversation_id, k.seq limit ${limit}`,
  )
}

/** The latest corrections of a workspace, the earliest of them first; those of examples left out. */
export async function latestCorrections(
  db: Db,
  workspaceId: string,
  limit: number,
): Promise<CorrectedMessage[]> {
  const rows = await select(
    db,
    sql`k.workspace_id = ${workspaceId}
      and not exists (select from demonstrations d where d.workspace_id = k.workspace_id
                      and d.conversation_id = k.conversation_id)
    order by k.corrected_at desc, k.conversation_id desc, k.seq desc limit ${limit}`,
  )
  return rows.reverse()
}

async function select(db: Db, rest: ReturnType<typeof sql>): Promise<CorrectedMessage[]> {
  const { rows } = await db.execute<CorrectedMessage & Record<string, unknown>>(sql`
    select k.conversation_id as "conversationId", k.seq, m.text, k.correction,
           coalesce(nullif(r.reading->'language'->>'tag', 'und'), c.language) as language,
           k.corrected_at::text as "correctedAt"
    from corrections k
    join messages m using (workspace_id, conversation_id, seq)
    left join readings r using (workspace_id, conversation_id, seq)
    join conversations c on c.workspace_id = k.workspace_id and c.id = k.conversation_id
    where ${rest}`)
  return rows
}
