import { policySchema } from '@diapason/contract'
import type { Policy } from '@diapason/engine'
import { and, desc, eq } from 'drizzle-orm'
import { integer, jsonb, pgTable, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Db } from './db.ts'
import { users } from './users.ts'

export const policies = pgTable('policies', {
  workspaceId: uuid('workspace_id').notNull(),
  version: integer('version').notNull(),
  policy: jsonb('policy').$type<Policy>().notNull(),
  changedBy: uuid('changed_by'),
  changedAt: timestamp('changed_at', { withTimezone: true }).notNull().defaultNow(),
})

/** A version with who made it, and when. */
export interface PolicyVersionRow {
  readonly policy: Policy
  readonly changedBy: string | null
  readonly changedAt: Date
}

/** An older version says nothing of what came later: the schema fills it in. */
const policyOf = (row: { policy: Policy; version: number }): Policy => ({
  ...policySchema.parse(row.policy),
  version: row.version,
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
  return policyOf(row)
}

/** All versions, the newest first. */
export async function policyVersions(db: Db, workspaceId: string): Promise<PolicyVersionRow[]> {
  const rows = await db
    .select({ row: policies, changedBy: users.name })
    .from(policies)
    .leftJoin(
      users,
      and(eq(users.workspaceId, policies.workspaceId), eq(users.id, policies.changedBy)),
    )
    .where(eq(policies.workspaceId, workspaceId))
    .orderBy(desc(policies.version))
  return rows.map(({ row, changedBy }) => ({
    policy: policyOf(row),
    changedBy,
    changedAt: row.changedAt,
  }))
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
