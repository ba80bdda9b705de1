import type { Verdict } from '@diapason/engine'
import { jsonb, pgTable, uuid } from 'drizzle-orm/pg-core'
import type { Db } from './db.ts'

export const verdicts = pgTable('verdicts', {
  workspaceId: uuid('workspace_id').notNull(),
  draftId: uuid('draft_id').notNull(),
  verdict: jsonb('verdict').$type<Verdict>().notNull(),
})

/** Stores what the guard said of a draft. The engine is pure: again would say the same. */
export async function insertVerdict(
  tx: Db,
  row: { workspaceId: string; draftId: string; verdict: Verdict },
): Promise<void> {
  await tx.insert(verdicts).values(row).onConflictDoNothing()
}
