import { and, eq, sql, type SQL } from 'drizzle-orm'
import { customType, date, pgTable, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Db } from './db.ts'
import type { Owner } from './ignored-remarks.ts'

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

const journal = pgTable('journal', {
  workspaceId: uuid('workspace_id').notNull(),
  userId: uuid('user_id').notNull(),
  id: uuid('id').notNull(),
  day: date('day', { mode: 'string' }).notNull(),
  sealed: bytea('sealed').notNull(),
  writtenAt: timestamp('written_at', { withTimezone: true }).notNull().defaultNow(),
})

const journalLinks = pgTable('journal_links', {
  workspaceId: uuid('workspace_id').notNull(),
  userId: uuid('user_id').notNull(),
  entryId: uuid('entry_id').notNull(),
  conversationId: uuid('conversation_id').notNull(),
})

/** An entry as it is kept. */
export interface JournalRow {
  readonly id: string
  readonly day: string
  readonly sealed: Buffer
  /** Null when it is about none, or the conversation has been erased. */
  readonly conversationId: string | null
}

const of = ({ workspaceId, userId }: Owner): SQL | undefined =>
  and(eq(journal.workspaceId, workspaceId), eq(journal.userId, userId))

const linkOf = ({ workspaceId, userId }: Owner, id: string): SQL | undefined =>
  and(
    eq(journalLinks.workspaceId, workspaceId),
    eq(journalLinks.userId, userId),
    eq(journalLinks.entryId, id),
  )

/** Everything that one person has written, the latest day first. */
export const selectEntries = (db: Db, owner: Owner): Promise<JournalRow[]> =>
  db
    .select({
      id: journal.id,
      day: journal.day,
      sealed: journal.sealed,
      conversationId: journalLinks.conversationId,
    })
    .from(journal)
    .leftJoin(
      journalLinks,
      and(
        eq(journalLinks.workspaceId, journal.workspaceId),
        eq(journalLinks.userId, journal.userId),
        eq(journalLinks.entryId, journal.id),
      ),
    )
    .where(of(owner))
    .orderBy(sql`${journal.day} desc, ${journal.writtenAt} desc`)

export const countEntries = (db: Db, owner: Owner): Promise<number> => db.$count(journal, of(owner))

export async function insertEntry(tx: Db, owner: Owner, row: JournalRow): Promise<void> {
  const { id, day, sealed } = row
  await tx.insert(journal).values({ ...owner, id, day, sealed })
  await putLink(tx, owner, row)
}

/** @returns false when this person has no such entry */
export async function updateEntry(tx: Db, owner: Owner, row: JournalRow): Promise<boolean> {
  const { id, day, sealed } = row
  const changed = await tx
    .update(journal)
    .set({ day, sealed })
    .where(and(of(owner), eq(journal.id, id)))
    .returning({ id: journal.id })
  if (changed.length === 0) return false
  await tx.delete(journalLinks).where(linkOf(owner, id))
  await putLink(tx, owner, row)
  return true
}

async function putLink(tx: Db, owner: Owner, { id, conversationId }: JournalRow): Promise<void> {
  if (conversationId)
    await tx.insert(journalLinks).values({ ...owner, entryId: id, conversationId })
}

/** @returns false when this person has no such entry */
export async function deleteEntry(db: Db, owner: Owner, id: string): Promise<boolean> {
  const gone = await db
    .delete(journal)
    .where(and(of(owner), eq(journal.id, id)))
    .returning({ id: journal.id })
  return gone.length > 0
}

/** The whole journal of one person. */
export async function deleteEntries(db: Db, owner: Owner): Promise<void> {
  await db.delete(journal).where(of(owner))
}
