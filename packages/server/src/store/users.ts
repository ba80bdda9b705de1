import type { Role } from '@diapason/contract'
import { and, asc, eq, sql } from 'drizzle-orm'
import { boolean, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Db } from './db.ts'

export const users = pgTable('users', {
  workspaceId: uuid('workspace_id').notNull(),
  id: uuid('id').notNull(),
  email: text('email').notNull(),
  name: text('name').notNull(),
  role: text('role').$type<Role>().notNull(),
  passwordHash: text('password_hash'),
  disabled: boolean('disabled').notNull(),
  /** To the hour. */
  seenAt: timestamp('seen_at', { withTimezone: true }),
  tourSeenAt: timestamp('tour_seen_at', { withTimezone: true }),
})
export type UserRow = typeof users.$inferSelect

const of = (workspaceId: string, id: string) =>
  and(eq(users.workspaceId, workspaceId), eq(users.id, id))

export const selectUsers = (db: Db, workspaceId: string): Promise<UserRow[]> =>
  db.select().from(users).where(eq(users.workspaceId, workspaceId)).orderBy(asc(users.name))

export async function findUser(
  db: Db,
  workspaceId: string,
  id: string,
): Promise<UserRow | undefined> {
  const [row] = await db.select().from(users).where(of(workspaceId, id))
  return row
}

export async function findUserByEmail(db: Db, email: string): Promise<UserRow | undefined> {
  const [row] = await db
    .select()
    .from(users)
    .where(eq(sql`lower(${users.email})`, email.toLowerCase()))
  return row
}

/** @returns the new user, or undefined when the e-mail address is taken */
export async function insertUser(
  db: Db,
  row: typeof users.$inferInsert,
): Promise<UserRow | undefined> {
  const [inserted] = await db.insert(users).values(row).onConflictDoNothing().returning()
  return inserted
}

export async function updateUser(
  db: Db,
  workspaceId: string,
  change: {
    id: string
    passwordHash?: string
    name?: string
    disabled?: boolean
    role?: Role
    tourSeenAt?: Date
  },
): Promise<UserRow | undefined> {
  const { id, ...set } = change
  const [row] = await db.update(users).set(set).where(of(workspaceId, id)).returning()
  return row
}

/** That somebody is here: written once an hour, and no more exactly than that. */
export async function markHere(db: Db, workspaceId: string, id: string): Promise<void> {
  const hour = sql`date_trunc('hour', now())`
  await db
    .update(users)
    .set({ seenAt: hour })
    .where(and(of(workspaceId, id), sql`${users.seenAt} is distinct from ${hour}`))
}
