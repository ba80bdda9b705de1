import { sql } from 'drizzle-orm'
import type { Db } from './db.ts'
import { PERSONAL_TABLES, type Conversations } from './personal.ts'

/** Rows as they are stored, by table; what is an agent’s own is left out, and the bytes of files. */
export async function personalRecords(
  db: Db,
  some: Conversations,
): Promise<Record<string, Record<string, unknown>[]>> {
  const records: Record<string, Record<string, unknown>[]> = {}
  if (some.ids.length === 0) return records
  for (const { name, of, isPrivate, isBytes } of PERSONAL_TABLES)
    if (!isPrivate && !isBytes) records[name] = await rowsOf(db, name, of(some))
  const { workspaceId, ids } = some
  const waiting = sql`workspace_id = ${workspaceId} and conversation_id in ${[...ids]}`
  records['outbox'] = await rowsOf(db, 'outbox', waiting)
  return records
}

async function rowsOf(
  db: Db,
  table: string,
  condition: ReturnType<typeof sql>,
): Promise<Record<string, unknown>[]> {
  const { rows } = await db.execute<{ row: Record<string, unknown> }>(
    sql`select to_jsonb(t) as row from ${sql.identifier(table)} t where ${condition}`,
  )
  return rows.map(({ row }) => row)
}
