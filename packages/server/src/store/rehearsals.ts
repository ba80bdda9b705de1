import { and, desc, eq, notInArray, sql } from 'drizzle-orm'
import { boolean, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Db } from './db.ts'

/** One agent's plays: nobody else's queries name this agent. */
export const rehearsals = pgTable('rehearsals', {
  workspaceId: uuid('workspace_id').notNull(),
  userId: uuid('user_id').notNull(),
  id: uuid('id').notNull(),
  scenario: text('scenario').notNull(),
  language: text('language', { enum: ['fr', 'en'] }).notNull(),
  seed: integer('seed').notNull(),
  replies: jsonb('replies').$type<readonly string[]>().notNull().default([]),
  startedAt: timestamp('started_at', { withTimezone: true }).notNull().defaultNow(),
  ended: boolean('ended').notNull().default(false),
  stoppedAt: timestamp('stopped_at', { withTimezone: true }),
})
export type RehearsalRow = typeof rehearsals.$inferSelect

/** Whose plays: every function here asks for both. */
export interface Owner {
  readonly workspaceId: string
  readonly userId: string
}

/** One play of one agent. */
export interface RehearsalKey extends Owner {
  readonly id: string
}

const owned = ({ workspaceId, userId }: Owner) =>
  and(eq(rehearsals.workspaceId, workspaceId), eq(rehearsals.userId, userId))

const named = (key: RehearsalKey) => and(owned(key), eq(rehearsals.id, key.id))

/** Begins a play; of the owner's plays the latest `most` stay. */
export async function insertRehearsal(
  db: Db,
  row: RehearsalKey & Pick<RehearsalRow, 'scenario' | 'language' | 'seed'>,
  most: number,
): Promise<RehearsalRow> {
  return db.transaction(async (tx) => {
    const [stored] = await tx.insert(rehearsals).values(row).returning()
    if (!stored) throw new Error('a rehearsal was not stored')
    const latest = tx
      .select({ id: rehearsals.id })
      .from(rehearsals)
      .where(owned(row))
      .orderBy(desc(rehearsals.startedAt))
      .limit(most)
    await tx.delete(rehearsals).where(and(owned(row), notInArray(rehearsals.id, latest)))
    return stored
  })
}

/** The owner's plays, the latest first. */
export async function listRehearsals(db: Db, owner: Owner): Promise<RehearsalRow[]> {
  return db.select().from(rehearsals).where(owned(owner)).orderBy(desc(rehearsals.startedAt))
}

export async function findRehearsal(db: Db, key: RehearsalKey): Promise<RehearsalRow | undefined> {
  const [row] = await db.select().from(rehearsals).where(named(key))
  return row
}

/**
 * Adds a reply behind `after` others.
 *
 * @returns whether it was added: not where there are more already, or the play has ended
 */
export async function addRehearsedReply(
  db: Db,
  key: RehearsalKey,
  { text: reply, after }: { readonly text: string; readonly after: number },
): Promise<boolean> {
  const rows = await db
    .update(rehearsals)
    .set({ replies: sql`${rehearsals.replies} || ${JSON.stringify([reply])}::jsonb` })
    .where(
      and(
        named(key),
        eq(rehearsals.ended, false),
        sql`jsonb_array_length(${rehearsals.replies}) = ${after}`,
      ),
    )
    .returning({ id: rehearsals.id })
  return rows.length > 0
}

/** The customer has ended the play. */
export async function endRehearsal(db: Db, key: RehearsalKey): Promise<void> {
  await db.update(rehearsals).set({ ended: true }).where(named(key))
}

/** The agent ends a play; one that has ended stays as it is. */
export async function stopRehearsal(db: Db, key: RehearsalKey): Promise<void> {
  await db
    .update(rehearsals)
    .set({ ended: true, stoppedAt: sql`now()` })
    .where(and(named(key), eq(rehearsals.ended, false)))
}

/** @returns whether there was such a play */
export async function deleteRehearsal(db: Db, key: RehearsalKey): Promise<boolean> {
  const rows = await db.delete(rehearsals).where(named(key)).returning({ id: rehearsals.id })
  return rows.length > 0
}

/** Everything that the owner has rehearsed is gone. */
export async function deleteRehearsals(db: Db, owner: Owner): Promise<void> {
  await db.delete(rehearsals).where(owned(owner))
}
