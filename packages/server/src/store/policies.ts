import type { Policy } from '@diapason/engine'
import { desc, eq } from 'drizzle-orm'
import { integer, jsonb, pgTable, uuid } from 'drizzle-orm/pg-core'
import type { Db } from './db.ts'

export const policies = pgTable('policies', {
  workspaceId: uuid('workspace_id').notNull(),
  version: integer('version').notNull(),
  policy: jsonb('policy').$type<Policy>().notNull(),
  changedBy: uuid('changed_by'),
})

/** The policy in force. Every workspace has one from its first moment. */
export async function currentPolicy(db: Db, workspaceId: string): Promise<Policy> {
  const [row] = await db
    .select()
    .from(policies)
    .where(eq(policies.workspaceId, workspaceId))
    .orderBy(desc(policies.version))
    .limit(1)
  if (!row) throw new Error(`workspace ${workspaceId} has no policy`)
  return { ...row.policy, version: row.version }
}

/** @returns false when that version exists: somebody else changed the policy meanwhile */
export async function insertPolicy(
  db: Db,
  row: { workspaceId: string; policy: Policy; changedBy: string | null },
): Promise<boolean> {
  const rows = await db
    .insert(policies)
    .values({ ...row, version: row.policy.version })
    .onConflictDoNothing()
    .returning({ version: policies.version })
  return rows.length > 0
}
