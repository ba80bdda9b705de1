import type { MacroStep } from '@diapason/contract'
import { and, asc, eq, isNull, or, sql } from 'drizzle-orm'
import { jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Db } from './db.ts'
import type { Owner } from './ignored-remarks.ts'

export const macros = pgTable('macros', {
  workspaceId: uuid('workspace_id').notNull(),
  id: uuid('id').notNull().defaultRandom(),
  ownerId: uuid('owner_id'),
  title: text('title').notNull(),
  text: text('text').notNull(),
  steps: jsonb('steps').$type<MacroStep[]>().notNull(),
  changedAt: timestamp('changed_at', { withTimezone: true }).notNull().defaultNow(),
})
export type MacroRow = typeof macros.$inferSelect

/** What can be said of a macro by whoever makes or changes it. */
export type MacroWords = Pick<MacroRow, 'ownerId' | 'title' | 'text' | 'steps'>

/** The team's, and this person's own. */
const seenBy = ({ workspaceId, userId }: Owner) =>
  and(eq(macros.workspaceId, workspaceId), or(isNull(macros.ownerId), eq(macros.ownerId, userId)))

export const listMacros = (db: Db, owner: Owner): Promise<MacroRow[]> =>
  db
    .select()
    .from(macros)
    .where(seenBy(owner))
    .orderBy(asc(sql`lower(${macros.title})`))

export async function findMacro(db: Db, owner: Owner, id: string): Promise<MacroRow | undefined> {
  const [row] = await db
    .select()
    .from(macros)
    .where(and(seenBy(owner), eq(macros.id, id)))
  return row
}

export async function insertMacro(
  db: Db,
  workspaceId: string,
  words: MacroWords,
): Promise<MacroRow> {
  const [row] = await db
    .insert(macros)
    .values({ workspaceId, ...words })
    .returning()
  return row as MacroRow
}

export async function updateMacro(
  db: Db,
  owner: Owner,
  change: MacroWords & { id: string },
): Promise<MacroRow | undefined> {
  const { id, ...words } = change
  const [row] = await db
    .update(macros)
    .set({ ...words, changedAt: sql`now()` })
    .where(and(seenBy(owner), eq(macros.id, id)))
    .returning()
  return row
}

export async function deleteMacro(db: Db, owner: Owner, id: string): Promise<void> {
  await db.delete(macros).where(and(seenBy(owner), eq(macros.id, id)))
}
