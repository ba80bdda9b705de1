import type { Attachment, FileType } from '@diapason/contract'
import { and, eq, isNotNull, isNull, sql, type SQL } from 'drizzle-orm'
import { customType, integer, pgTable, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { ConversationKey } from './conversations.ts'
import type { Db } from './db.ts'

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

export const attachments = pgTable('attachments', {
  workspaceId: uuid('workspace_id').notNull(),
  conversationId: uuid('conversation_id').notNull(),
  id: uuid('id').notNull(),
  /** Null for the customer. */
  authorId: uuid('author_id'),
  name: text('name').notNull(),
  type: text('type').$type<FileType>().notNull(),
  size: integer('size').notNull(),
  width: integer('width'),
  height: integer('height'),
  /** Of the bytes as they came. */
  sha256: bytea('sha256').notNull(),
  messageId: uuid('message_id'),
  noteId: uuid('note_id'),
  place: smallint('place').notNull().default(0),
  uploadedAt: timestamp('uploaded_at', { withTimezone: true }).notNull().defaultNow(),
})
export type AttachmentRow = typeof attachments.$inferSelect

/** Which file: an id means something in its conversation only. */
export type AttachmentKey = ConversationKey & { readonly id: string }

const of = (key: AttachmentKey): SQL | undefined =>
  and(
    eq(attachments.workspaceId, key.workspaceId),
    eq(attachments.conversationId, key.conversationId),
    eq(attachments.id, key.id),
  )

const isUnnamed = and(isNull(attachments.messageId), isNull(attachments.noteId))

const filesWhere = (condition: SQL): SQL<Attachment[]> => sql`coalesce((
  select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
      'id', a.id, 'name', a.name, 'type', a.type, 'size', a.size,
      'width', a.width, 'height', a.height)) order by a.place)
  from attachments a where ${condition}), '[]')`

/** A column beside `messages`: what each of them carries, in order. */
export const filesOfMessage = filesWhere(sql`a.workspace_id = messages.workspace_id
  and a.conversation_id = messages.conversation_id and a.message_id = messages.id`)

/** The same beside `notes`. */
export const filesOfNote = filesWhere(
  sql`a.workspace_id = notes.workspace_id and a.note_id = notes.id`,
)

/** One upload of a conversation at a time, so that its sum is exact. */
export async function lockUploads(tx: Db, key: ConversationKey): Promise<void> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended('attachments/' || ${key.conversationId}, 0))`,
  )
}

export async function findAttachment(
  db: Db,
  key: AttachmentKey,
): Promise<AttachmentRow | undefined> {
  const [row] = await db.select().from(attachments).where(of(key))
  return row
}

/** A file that a message names: all that a customer may reach. */
export async function findSentAttachment(
  db: Db,
  key: AttachmentKey,
): Promise<AttachmentRow | undefined> {
  const [row] = await db
    .select()
    .from(attachments)
    .where(and(of(key), isNotNull(attachments.messageId)))
  return row
}

/** Bytes of all files of a conversation, sent or waiting. */
export async function bytesOf(db: Db, key: ConversationKey): Promise<number> {
  const [row] = await db
    .select({ bytes: sql<string>`coalesce(sum(${attachments.size}), 0)` })
    .from(attachments)
    .where(
      and(
        eq(attachments.workspaceId, key.workspaceId),
        eq(attachments.conversationId, key.conversationId),
      ),
    )
  return Number(row?.bytes ?? 0)
}

/**
 * Gives waiting files to a message or a note, in the transaction that stores it.
 * @returns false when one of them is not there, is somebody else's, or is named already
 */
export async function nameAttachments(
  tx: Db,
  key: ConversationKey,
  named: {
    ids: readonly string[]
    authorId: string | null
    by: { messageId: string } | { noteId: string }
  },
): Promise<boolean> {
  const ids = [...new Set(named.ids)]
  for (const [place, id] of ids.entries()) {
    const isAuthor = named.authorId
      ? eq(attachments.authorId, named.authorId)
      : isNull(attachments.authorId)
    const rows = await tx
      .update(attachments)
      .set({ ...named.by, place })
      .where(and(of({ ...key, id }), isUnnamed, isAuthor))
      .returning({ id: attachments.id })
    if (rows.length === 0) return false
  }
  return true
}

/** Removes a file that waits and that somebody uploaded and does not want to send. */
export async function removeUnnamed(
  db: Db,
  key: AttachmentKey,
  authorId: string | null,
): Promise<void> {
  const isAuthor = authorId ? eq(attachments.authorId, authorId) : isNull(attachments.authorId)
  await db.delete(attachments).where(and(of(key), isUnnamed, isAuthor))
}

/** Deletes files of all workspaces that nothing has named for a day. @returns how many */
export async function deleteUnnamed(db: Db, limit: number): Promise<number> {
  const { rowCount } = await db.execute(sql`
    delete from attachments a using (
      select workspace_id, conversation_id, id from attachments
      where message_id is null and note_id is null and uploaded_at < now() - interval '24 hours'
      order by uploaded_at limit ${limit} for update skip locked) gone
    where a.workspace_id = gone.workspace_id and a.conversation_id = gone.conversation_id
      and a.id = gone.id`)
  return rowCount ?? 0
}
