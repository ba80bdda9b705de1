import { and, eq } from 'drizzle-orm'
import { pgTable, uuid } from 'drizzle-orm/pg-core'
import type { Db } from './db.ts'
import type { Viewer } from './saved-views.ts'

const choices = pgTable('view_choices', {
  workspaceId: uuid('workspace_id').notNull(),
  userId: uuid('user_id').notNull(),
  viewIds: uuid('view_ids').array().notNull(),
  firstId: uuid('first_id'),
})

/** Somebody's own order of views, and the one that their day begins with. */
export interface Chosen {
  readonly viewIds: readonly string[]
  readonly firstId: string | null
}

export async function findChosen(db: Db, { workspaceId, userId }: Viewer): Promise<Chosen> {
  const [row] = await db
    .select()
    .from(choices)
    .where(and(eq(choices.workspaceId, workspaceId), eq(choices.userId, userId)))
  return row ?? { viewIds: [], firstId: null }
}

export async function putChosen(db: Db, viewer: Viewer, { viewIds, firstId }: Chosen) {
  const set = { viewIds: [...viewIds], firstId }
  await db
    .insert(choices)
    .values({ ...viewer, ...set })
    .onConflictDoUpdate({ target: [choices.workspaceId, choices.userId], set })
}
