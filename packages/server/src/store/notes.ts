import type { Attachment, Mention } from '@diapason/contract'
import { and, asc, eq, getTableColumns } from 'drizzle-orm'
import { integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { filesOfNote } from './attachments.ts'
import type { ConversationKey } from './conversations.ts'
import type { Db } from './db.ts'
import { mentionsOfNote } from './mentions.ts'
import { users } from './users.ts'

export const notes = pgTable('notes', {
  workspaceId: uuid('workspace_id').notNull(),
  id: uuid('id').notNull(),
  conversationId: uuid('conversation_id').notNull(),
  authorId: uuid('author_id').notNull(),
  text: text('text').notNull(),
  afterSeq: integer('after_seq').notNull(),
  writtenAt: timestamp('written_at', { withTimezone: true }).notNull().defaultNow(),
})
export type NoteRow = typeof notes.$inferSelect
/** With the files that it carries and the colleagues it names, in order. */
export type FiledNote = NoteRow & {
  attachments: readonly Attachment[]
  mentions: readonly Mention[]
}

/** @returns whether the note is new; the same id again changes nothing */
export async function insertNote(tx: Db, row: Omit<NoteRow, 'writtenAt'>): Promise<boolean> {
  const rows = await tx.insert(notes).values(row).onConflictDoNothing().returning({ id: notes.id })
  return rows.length > 0
}

/** Private notes of a conversation, oldest first. */
export async function listNotes(
  db: Db,
  key: ConversationKey,
): Promise<(FiledNote & { authorName: string })[]> {
  const rows = await db
    .select({
      note: notes,
      authorName: users.name,
      attachments: filesOfNote,
      mentions: mentionsOfNote,
    })
    .from(notes)
    .innerJoin(users, and(eq(users.workspaceId, notes.workspaceId), eq(users.id, notes.authorId)))
    .where(
      and(eq(notes.workspaceId, key.workspaceId), eq(notes.conversationId, key.conversationId)),
    )
    .orderBy(asc(notes.writtenAt))
  return rows.map(({ note, ...rest }) => ({ ...note, ...rest }))
}

export async function findNote(
  db: Db,
  key: ConversationKey & { id: string },
): Promise<FiledNote | undefined> {
  const [row] = await db
    .select({ ...getTableColumns(notes), attachments: filesOfNote, mentions: mentionsOfNote })
    .from(notes)
    .where(
      and(
        eq(notes.workspaceId, key.workspaceId),
        eq(notes.conversationId, key.conversationId),
        eq(notes.id, key.id),
      ),
    )
  return row
}
