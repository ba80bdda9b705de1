import { and, desc, eq, sql } from 'drizzle-orm'
import { pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Db } from './db.ts'
import { users } from './users.ts'

export const customerNotes = pgTable('customer_notes', {
  workspaceId: uuid('workspace_id').notNull(),
  id: uuid('id').notNull(),
  customerId: uuid('customer_id').notNull(),
  recordId: uuid('record_id').notNull(),
  authorId: uuid('author_id').notNull(),
  text: text('text').notNull(),
  writtenAt: timestamp('written_at', { withTimezone: true }).notNull().defaultNow(),
})
export type CustomerNoteRow = typeof customerNotes.$inferSelect

/** Most notes on one customer: what is more belongs into the conversation it is about. */
export const CUSTOMER_NOTES_MOST = 100

/** @returns whether the note is new; the same id again changes nothing */
export async function insertCustomerNote(
  db: Db,
  row: Omit<CustomerNoteRow, 'writtenAt' | 'recordId'>,
): Promise<boolean> {
  const { rowCount } = await db
    .insert(customerNotes)
    .values({ ...row, recordId: row.customerId })
    .onConflictDoNothing()
  return (rowCount ?? 0) > 0
}

/** Notes on a customer, the newest first. */
export async function listCustomerNotes(
  db: Db,
  workspaceId: string,
  customerId: string,
): Promise<(CustomerNoteRow & { authorName: string })[]> {
  const rows = await db
    .select({ note: customerNotes, authorName: users.name })
    .from(customerNotes)
    .innerJoin(
      users,
      and(eq(users.workspaceId, customerNotes.workspaceId), eq(users.id, customerNotes.authorId)),
    )
    .where(
      and(eq(customerNotes.workspaceId, workspaceId), eq(customerNotes.customerId, customerId)),
    )
    .orderBy(desc(customerNotes.writtenAt), customerNotes.id)
  return rows.map(({ note, authorName }) => ({ ...note, authorName }))
}

/** @param authorId whose note it must be; null: anybody's. @returns whether there was one */
export async function deleteCustomerNote(
  db: Db,
  note: { workspaceId: string; customerId: string; id: string; authorId: string | null },
): Promise<boolean> {
  const { workspaceId, customerId, id, authorId } = note
  const { rowCount } = await db
    .delete(customerNotes)
    .where(
      and(
        eq(customerNotes.workspaceId, workspaceId),
        eq(customerNotes.customerId, customerId),
        eq(customerNotes.id, id),
        authorId === null ? undefined : eq(customerNotes.authorId, authorId),
      ),
    )
  return (rowCount ?? 0) > 0
}

/** As they are stored, for an export. */
export const rowsOfCustomerNotes = (
  db: Db,
  workspaceId: string,
  customerId: string,
): Promise<CustomerNoteRow[]> =>
  db
    .select()
    .from(customerNotes)
    .where(
      and(eq(customerNotes.workspaceId, workspaceId), eq(customerNotes.customerId, customerId)),
    )

type Key = { readonly workspaceId: string; readonly from: string; readonly into: string }

/** Two records are one: what was noted on either is. */
export async function moveNotes(tx: Db, { workspaceId, from, into }: Key): Promise<void> {
  await tx
    .update(customerNotes)
    .set({ customerId: into })
    .where(and(eq(customerNotes.workspaceId, workspaceId), eq(customerNotes.customerId, from)))
}

/** They are two again: what was noted on the one, or on what was joined with it before, goes back. */
export async function moveNotesBack(tx: Db, { workspaceId, from, into }: Key): Promise<void> {
  await tx.execute(sql`
    update customer_notes set customer_id = ${into}
    where workspace_id = ${workspaceId} and customer_id = ${from}
      and (record_id = ${into} or record_id in (
        select id from customer_aliases
        where workspace_id = ${workspaceId} and customer_id = ${into}))`)
}
