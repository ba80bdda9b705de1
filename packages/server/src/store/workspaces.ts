import { eq, sql } from 'drizzle-orm'
import { pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { Db } from './db.ts'

export const workspaces = pgTable('workspaces', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull(),
})

/** All workspaces of this server. The first start makes one. */
export const listWorkspaces = (db: Db): Promise<{ id: string; name: string }[]> =>
  db.select().from(workspaces)

export async function insertWorkspace(db: Db, row: { id: string; name: string }): Promise<void> {
  await db.insert(workspaces).values(row)
}

export async function findWorkspace(db: Db, id: string): Promise<{ id: string; name: string }> {
  const [row] = await db.select().from(workspaces).where(eq(workspaces.id, id))
  if (!row) throw new Error(`there is no workspace ${id}`)
  return row
}

/** Two processes that start on an empty database make one workspace, not two. */
export async function lockWorkspaces(tx: Db): Promise<void> {
  await tx.execute(sql`lock table workspaces in share row exclusive mode`)
}

/** Until the end of the transaction nobody else changes what belongs to the workspace as a whole. */
export async function lockWorkspace(tx: Db, id: string): Promise<void> {
  await tx.execute(sql`select 1 from workspaces where id = ${id} for no key update`)
}

export async function renameWorkspace(db: Db, to: { id: string; name: string }): Promise<void> {
  await db.update(workspaces).set({ name: to.name }).where(eq(workspaces.id, to.id))
}
