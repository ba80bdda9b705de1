import { and, asc, eq, getTableColumns, sql } from 'drizzle-orm'
import { pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Db } from './db.ts'

/** Words that a team files its conversations under. */
export const tags = pgTable('tags', {
  workspaceId: uuid('workspace_id').notNull(),
  id: uuid('id').notNull(),
  name: text('name').notNull(),
  /** The name as it is compared: small letters, no accents. */
  folded: text('folded').generatedAlwaysAs(sql`fold_for_search(name)`),
  topics: text('topics').array().notNull().default([]),
  madeBy: uuid('made_by'),
  madeAt: timestamp('made_at', { withTimezone: true }).notNull().defaultNow(),
  /** Offered no more; what carries it keeps it. */
  retiredAt: timestamp('retired_at', { withTimezone: true }),
})
export type TagRow = typeof tags.$inferSelect

const of = (workspaceId: string, id: string) =>
  and(eq(tags.workspaceId, workspaceId), eq(tags.id, id))

const uses = sql<number>`(
  select count(*)::int from conversation_tags k
   where k.workspace_id = ${tags.workspaceId} and k.tag_id = ${tags.id})`

/** A tag and how many conversations carry it. */
export type UsedTag = TagRow & { readonly uses: number }

/** All tags of a workspace, by name. */
export const listTags = (db: Db, workspaceId: string): Promise<UsedTag[]> =>
  db
    .select({ ...getTableColumns(tags), uses })
    .from(tags)
    .where(eq(tags.workspaceId, workspaceId))
    .orderBy(asc(tags.folded))

export async function findTag(
  db: Db,
  workspaceId: string,
  id: string,
): Promise<UsedTag | undefined> {
  const [row] = await db
    .select({ ...getTableColumns(tags), uses })
    .from(tags)
    .where(of(workspaceId, id))
  return row
}

/** A tag that has this name, whatever its accents and capitals. */
export async function findTagNamed(
  db: Db,
  workspaceId: string,
  name: string,
): Promise<TagRow | undefined> {
  const [row] = await db
    .select()
    .from(tags)
    .where(and(eq(tags.workspaceId, workspaceId), sql`${tags.folded} = fold_for_search(${name})`))
  return row
}

/** @returns whether it was new: a name that is taken changes nothing */
export async function insertTag(
  db: Db,
  row: Pick<TagRow, 'workspaceId' | 'id' | 'name' | 'topics' | 'madeBy'>,
): Promise<boolean> {
  const rows = await db.insert(tags).values(row).onConflictDoNothing().returning({ id: tags.id })
  return rows.length > 0
}

export async function updateTag(
  db: Db,
  { workspaceId, id }: Pick<TagRow, 'workspaceId' | 'id'>,
  change: Partial<Pick<TagRow, 'name' | 'topics' | 'retiredAt'>>,
): Promise<void> {
  if (Object.keys(change).length > 0) await db.update(tags).set(change).where(of(workspaceId, id))
}

/** All that carries a tag carries another instead; the tag is gone. Rows grow newer for whoever looks. */
export async function mergeTags(
  tx: Db,
  workspaceId: string,
  { from, into }: { from: string; into: string },
): Promise<void> {
  await tx.execute(sql`
    update conversations c set version = version + 1
      from conversation_tags k
     where k.workspace_id = ${workspaceId} and k.tag_id = ${from}
       and c.workspace_id = k.workspace_id and c.id = k.conversation_id`)
  await tx.execute(sql`
    insert into conversation_tags (workspace_id, conversation_id, tag_id, tagged_at)
    select workspace_id, conversation_id, ${into}, tagged_at from conversation_tags
     where workspace_id = ${workspaceId} and tag_id = ${from}
    on conflict do nothing`)
  await tx.execute(sql`
    delete from conversation_tags where workspace_id = ${workspaceId} and tag_id = ${from}`)
  await tx.execute(sql`
    update events set tag_id = ${into} where workspace_id = ${workspaceId} and tag_id = ${from}`)
  await tx.delete(tags).where(of(workspaceId, from))
}
