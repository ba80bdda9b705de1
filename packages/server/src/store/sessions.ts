import { and, eq, gt, lt, sql } from 'drizzle-orm'
import { customType, pgTable, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Db } from './db.ts'
import { publishIn } from './notices.ts'
import { users, type UserRow } from './users.ts'
import { workspaces } from './workspaces.ts'

export const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

export const sessions = pgTable('sessions', {
  tokenHash: bytes('token_hash').primaryKey(),
  workspaceId: uuid('workspace_id').notNull(),
  userId: uuid('user_id').notNull(),
  expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
})

/** Who a session belongs to; undefined when it is unknown, expired, or its user is disabled. */
export async function findSession(
  db: Db,
  tokenHash: Buffer,
): Promise<{ user: UserRow; company: string } | undefined> {
  const [row] = await db
    .select({ user: users, company: workspaces.name })
    .from(sessions)
    .innerJoin(
      users,
      and(eq(users.workspaceId, sessions.workspaceId), eq(users.id, sessions.userId)),
    )
    .innerJoin(workspaces, eq(workspaces.id, sessions.workspaceId))
    .where(
      and(
        eq(sessions.tokenHash, tokenHash),
        gt(sessions.expiresAt, sql`now()`),
        eq(users.disabled, false),
      ),
    )
  return row
}

export async function insertSession(db: Db, row: typeof sessions.$inferInsert): Promise<void> {
  await db.delete(sessions).where(lt(sessions.expiresAt, sql`now()`))
  await db.insert(sessions).values(row)
}

/** Signs one session out. */
export async function deleteSession(db: Db, tokenHash: Buffer): Promise<void> {
  const [row] = await db
    .delete(sessions)
    .where(eq(sessions.tokenHash, tokenHash))
    .returning({ workspaceId: sessions.workspaceId, userId: sessions.userId })
  if (row) await publishIn(db, { what: 'access', ...row })
}

/** Signs a user out everywhere: after a new password, and when the user is disabled. */
export async function deleteSessionsOf(db: Db, workspaceId: string, userId: string): Promise<void> {
  await db
    .delete(sessions)
    .where(and(eq(sessions.workspaceId, workspaceId), eq(sessions.userId, userId)))
  await publishIn(db, { what: 'access', workspaceId, userId })
}
