import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import { pgTable, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Db } from './db.ts'
import { bytes } from './sessions.ts'

export const signInLinks = pgTable('sign_in_links', {
  tokenHash: bytes('token_hash').primaryKey(),
  workspaceId: uuid('workspace_id').notNull(),
  userId: uuid('user_id').notNull(),
  expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
  usedAt: timestamp('used_at', { withTimezone: true }),
})

export async function insertSignInLink(
  db: Db,
  row: { tokenHash: Buffer; workspaceId: string; userId: string; expiresAt: Date },
): Promise<void> {
  await db.insert(signInLinks).values(row)
}

/** Ends every way in that was handed out to a user and not used yet. */
export async function deleteSignInLinksOf(
  db: Db,
  workspaceId: string,
  userId: string,
): Promise<void> {
  await db
    .delete(signInLinks)
    .where(and(eq(signInLinks.workspaceId, workspaceId), eq(signInLinks.userId, userId)))
}

/** Uses a link up. Of two that come at once, one gets the user and the other undefined. */
export async function useSignInLink(
  db: Db,
  tokenHash: Buffer,
): Promise<{ workspaceId: string; userId: string } | undefined> {
  const [row] = await db
    .update(signInLinks)
    .set({ usedAt: sql`now()` })
    .where(
      and(
        eq(signInLinks.tokenHash, tokenHash),
        isNull(signInLinks.usedAt),
        gt(signInLinks.expiresAt, sql`now()`),
      ),
    )
    .returning({ workspaceId: signInLinks.workspaceId, userId: signInLinks.userId })
  return row
}
