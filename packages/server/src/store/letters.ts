import type { LetterKind } from '@diapason/contract'
import { and, eq, sql } from 'drizzle-orm'
import { jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Db } from './db.ts'
import { addJob } from './outbox.ts'

export const letters = pgTable('letters', {
  workspaceId: uuid('workspace_id').notNull(),
  id: uuid('id').notNull(),
  kind: text('kind').$type<LetterKind>().notNull(),
  conversationId: uuid('conversation_id'),
  userId: uuid('user_id'),
  address: text('address'),
  language: text('language', { enum: ['fr', 'en'] }).notNull(),
  facts: jsonb('facts').$type<LetterFacts>().notNull().default({}),
  state: text('state', {
    enum: ['waiting', 'leaving', 'sent', 'failed', 'unknown', 'dropped'],
  })
    .notNull()
    .default('waiting'),
  error: text('error'),
  madeAt: timestamp('made_at', { withTimezone: true }).notNull().defaultNow(),
  changedAt: timestamp('changed_at', { withTimezone: true }).notNull().defaultNow(),
})
export type LetterRow = typeof letters.$inferSelect

/** What a letter is about, beside whom it is for: never words. */
export interface LetterFacts {
  /** Of a reply: the first and the last message that it carries. */
  readonly from?: number
  readonly upto?: number
}

export interface LetterKey {
  readonly workspaceId: string
  readonly id: string
}
const of = ({ workspaceId, id }: LetterKey) =>
  and(eq(letters.workspaceId, workspaceId), eq(letters.id, id))

export type NewLetter = Pick<LetterRow, 'workspaceId' | 'id' | 'kind' | 'language'> &
  Partial<Pick<LetterRow, 'conversationId' | 'userId' | 'address' | 'facts'>>

/** Puts a letter on its way, in the transaction that makes it necessary. */
export async function postLetter(tx: Db, letter: NewLetter): Promise<void> {
  await tx.insert(letters).values(letter)
  const { workspaceId, id, conversationId = null } = letter
  await addJob(tx, { workspaceId, conversationId, kind: 'mail', payload: { letterId: id } })
}

export async function findLetter(db: Db, key: LetterKey): Promise<LetterRow | undefined> {
  const [row] = await db.select().from(letters).where(of(key))
  return row
}

export async function markLetter(
  db: Db,
  key: LetterKey,
  change: { state: LetterRow['state']; error?: string },
): Promise<void> {
  const { state, error = null } = change
  await db.update(letters).set({ state, error, changedAt: sql`now()` }).where(of(key))
}

/** How mail of a workspace goes: the last 30 days. */
export async function countLetters(
  db: Db,
  workspaceId: string,
): Promise<{ sent: number; waiting: number; failed: number }> {
  const { rows } = await db.execute<{ sent: number; waiting: number; failed: number }>(sql`
    select count(*) filter (where state = 'sent')::int as sent,
           count(*) filter (where state in ('waiting', 'leaving'))::int as waiting,
           count(*) filter (where state in ('failed', 'unknown'))::int as failed
    from letters where workspace_id = ${workspaceId} and made_at > now() - interval '30 days'`)
  return rows[0] ?? { sent: 0, waiting: 0, failed: 0 }
}

/** The newest test that somebody of the team asked for. */
export async function lastTest(
  db: Db,
  { workspaceId, userId }: { workspaceId: string; userId: string },
): Promise<LetterRow | undefined> {
  const [row] = await db
    .select()
    .from(letters)
    .where(
      and(
        eq(letters.workspaceId, workspaceId),
        eq(letters.userId, userId),
        eq(letters.kind, 'test'),
      ),
    )
    .orderBy(sql`${letters.madeAt} desc`)
    .limit(1)
  return row
}

/** Transcripts of the last hour: of a conversation, to an address in the whole workspace, and to whom else. */
export async function transcriptsLately(
  db: Db,
  asked: { workspaceId: string; conversationId: string; address: string },
): Promise<{ ofConversation: number; toAddress: number; elsewhere: number }> {
  const { workspaceId, conversationId, address } = asked
  const isHere = sql`conversation_id = ${conversationId}`
  const isTo = sql`lower(address) = lower(${address})`
  const { rows } = await db.execute<{
    ofConversation: number
    toAddress: number
    elsewhere: number
  }>(sql`
    select count(*) filter (where ${isHere})::int as "ofConversation",
           count(*) filter (where ${isTo})::int as "toAddress",
           count(*) filter (where ${isHere} and not ${isTo})::int as elsewhere
    from letters where workspace_id = ${workspaceId} and kind = 'transcript'
      and made_at > now() - interval '1 hour' and (${isHere} or ${isTo})`)
  return rows[0] ?? { ofConversation: 0, toAddress: 0, elsewhere: 0 }
}

/** Deletes letters of nobody's conversation that were settled so many days ago. */
export async function forgetLetters(db: Db, days: number): Promise<void> {
  await db.execute(sql`
    delete from letters where conversation_id is null
      and state not in ('waiting', 'leaving') and made_at < now() - make_interval(days => ${days})`)
}
