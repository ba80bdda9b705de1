import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Db } from './db.ts'
import { bytes } from './sessions.ts'

export const apiKeys = pgTable('api_keys', {
  workspaceId: uuid('workspace_id').notNull(),
  id: uuid('id').notNull(),
  name: text('name').notNull(),
  keyHash: bytes('key_hash').notNull(),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  lastUsedAt: timestamp('last_used_at', { withTimezone: true }),
  revokedAt: timestamp('revoked_at', { withTimezone: true }),
})
export type ApiKeyRow = typeof apiKeys.$inferSelect

export const selectApiKeys = (db: Db, workspaceId: string): Promise<ApiKeyRow[]> =>
  db
    .select()
    .from(apiKeys)
    .where(and(eq(apiKeys.workspaceId, workspaceId), isNull(apiKeys.revokedAt)))
    .orderBy(asc(apiKeys.name))

export async function insertApiKey(
  db: Db,
  row: { workspaceId: string; id: string; name: string; keyHash: Buffer },
): Promise<ApiKeyRow> {
  const [inserted] = await db.insert(apiKeys).values(row).returning()
  return inserted as ApiKeyRow
}

/** Milliseconds to which the last use of a key is known: a busy machine must not write each time. */
const USE_MS = 60_000

/** The key behind a hash, marked as used; undefined when unknown or revoked. */
export async function useApiKey(db: Db, keyHash: Buffer): Promise<ApiKeyRow | undefined> {
  const inUse = and(eq(apiKeys.keyHash, keyHash), isNull(apiKeys.revokedAt))
  const [row] = await db.select().from(apiKeys).where(inUse)
  if (!row || Date.now() - (row.lastUsedAt?.getTime() ?? 0) < USE_MS) return row
  const [used] = await db.update(apiKeys).set({ lastUsedAt: sql`now()` }).where(inUse).returning()
  return used
}

/** @returns whether the workspace had such a key in use */
export async function markApiKeyRevoked(db: Db, workspaceId: string, id: string): Promise<boolean> {
  const rows = await db
    .update(apiKeys)
    .set({ revokedAt: sql`now()` })
    .where(and(eq(apiKeys.workspaceId, workspaceId), eq(apiKeys.id, id), isNull(apiKeys.revokedAt)))
    .returning({ id: apiKeys.id })
  return rows.length > 0
}
