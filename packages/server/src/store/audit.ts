import { and, desc, eq, lt, sql } from 'drizzle-orm'
import { bigint, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Db } from './db.ts'

/** Who did what, and when. Triggers refuse every change of a row. */
export const audit = pgTable('audit', {
  workspaceId: uuid('workspace_id').notNull(),
  number: bigint('number', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
  at: timestamp('at', { withTimezone: true }).notNull().defaultNow(),
  userId: uuid('user_id'),
  act: text('act').notNull(),
  subject: text('subject'),
  detail: jsonb('detail').$type<Record<string, string>>().notNull().default({}),
})

/** An entry with the names of today. */
export interface NamedEntry {
  readonly number: number
  readonly at: Date
  readonly userId: string | null
  readonly userName: string | null
  readonly act: string
  readonly subject: string | null
  readonly subjectName: string | null
  readonly detail: Readonly<Record<string, string>>
}

export async function insertEntry(db: Db, row: typeof audit.$inferInsert): Promise<void> {
  await db.insert(audit).values(row)
}

/** People, teams, webhooks and keys by their id, whatever an act was done to. */
const SUBJECT_NAME = sql<string | null>`coalesce(
  (select name from users where workspace_id = ${audit.workspaceId} and id::text = ${audit.subject}),
  (select name from teams where workspace_id = ${audit.workspaceId} and id::text = ${audit.subject}),
  (select name from webhooks where workspace_id = ${audit.workspaceId} and id::text = ${audit.subject}),
  (select name from api_keys where workspace_id = ${audit.workspaceId} and id::text = ${audit.subject}))`

/** A page of the log, the newest first. */
export const entriesBefore = (
  db: Db,
  workspaceId: string,
  page: { before: number | null; limit: number },
): Promise<NamedEntry[]> =>
  db
    .select({
      number: audit.number,
      at: audit.at,
      userId: audit.userId,
      userName: sql<string | null>`
        (select name from users where workspace_id = ${audit.workspaceId} and id = ${audit.userId})`,
      act: audit.act,
      subject: audit.subject,
      subjectName: SUBJECT_NAME,
      detail: audit.detail,
    })
    .from(audit)
    .where(
      and(
        eq(audit.workspaceId, workspaceId),
        page.before === null ? undefined : lt(audit.number, page.before),
      ),
    )
    .orderBy(desc(audit.number))
    .limit(page.limit)
