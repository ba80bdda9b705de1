import { and, asc, eq, sql } from 'drizzle-orm'
import { integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Db } from './db.ts'
import { users } from './users.ts'

export const answers = pgTable('answers', {
  workspaceId: uuid('workspace_id').notNull(),
  id: uuid('id').notNull(),
  version: integer('version').notNull(),
  intent: text('intent').notNull(),
  language: text('language', { enum: ['fr', 'en'] }).notNull(),
  text: text('text').notNull(),
  approvedBy: uuid('approved_by'),
  approvedAt: timestamp('approved_at', { withTimezone: true }).notNull().defaultNow(),
  retiredAt: timestamp('retired_at', { withTimezone: true }),
})
export type AnswerRow = typeof answers.$inferSelect

const isNewest = sql`${answers.version} = (select max(newest.version) from ${answers} as newest
  where newest.workspace_id = ${answers.workspaceId} and newest.id = ${answers.id})`

/** Approved answers in force: the newest version of each, without the retired ones. */
export async function listAnswers(
  db: Db,
  workspaceId: string,
): Promise<(AnswerRow & { approver: string | null })[]> {
  const rows = await db
    .select({ answer: answers, approver: users.name })
    .from(answers)
    .leftJoin(
      users,
      and(eq(users.workspaceId, answers.workspaceId), eq(users.id, answers.approvedBy)),
    )
    .where(and(eq(answers.workspaceId, workspaceId), sql`${answers.retiredAt} is null`, isNewest))
    .orderBy(asc(answers.intent), asc(answers.language))
  return rows.map((row) => ({ ...row.answer, approver: row.approver }))
}

/** Stores a version. Versions are never changed: replies of the past keep what they quoted. */
export async function insertAnswer(
  db: Db,
  row: Omit<AnswerRow, 'approvedAt' | 'retiredAt'>,
): Promise<boolean> {
  const rows = await db
    .insert(answers)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: answers.id })
  return rows.length > 0
}

/** @returns whether there was such an answer in force */
export async function retireAnswer(db: Db, workspaceId: string, id: string): Promise<boolean> {
  const rows = await db
    .update(answers)
    .set({ retiredAt: sql`now()` })
    .where(
      and(
        eq(answers.workspaceId, workspaceId),
        eq(answers.id, id),
        sql`${answers.retiredAt} is null`,
      ),
    )
    .returning({ id: answers.id })
  return rows.length > 0
}
