import type { CarriedTag } from '@diapason/contract'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { pgTable, timestamp, uuid } from 'drizzle-orm/pg-core'
import { conversations, type ConversationKey } from './conversations.ts'
import type { Db } from './db.ts'

const carried = pgTable('conversation_tags', {
  workspaceId: uuid('workspace_id').notNull(),
  conversationId: uuid('conversation_id').notNull(),
  tagId: uuid('tag_id').notNull(),
  taggedAt: timestamp('tagged_at', { withTimezone: true }).notNull().defaultNow(),
})

/** The tags of a conversation in a list of them, in the order they were put on. */
export const tagsCarried = sql<CarriedTag[]>`coalesce((
  select jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name) order by k.tagged_at, t.folded)
    from conversation_tags k
    join tags t on t.workspace_id = k.workspace_id and t.id = k.tag_id
   where k.workspace_id = ${conversations.workspaceId}
     and k.conversation_id = ${conversations.id}), '[]')`

const on = ({ workspaceId, conversationId }: ConversationKey) =>
  and(eq(carried.workspaceId, workspaceId), eq(carried.conversationId, conversationId))

/** How many tags a conversation carries. */
export const countCarried = (tx: Db, key: ConversationKey): Promise<number> =>
  tx.$count(carried, on(key))

/** @returns those it did not carry before */
export async function putTags(tx: Db, key: ConversationKey, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const { workspaceId, conversationId } = key
  const rows = await tx
    .insert(carried)
    .values(ids.map((tagId) => ({ workspaceId, conversationId, tagId })))
    .onConflictDoNothing()
    .returning({ tagId: carried.tagId })
  return rows.map(({ tagId }) => tagId)
}

/** @returns those it carried */
export async function takeTags(tx: Db, key: ConversationKey, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await tx
    .delete(carried)
    .where(and(on(key), inArray(carried.tagId, ids)))
    .returning({ tagId: carried.tagId })
  return rows.map(({ tagId }) => tagId)
}

/** What is shown of it has changed, and nothing was said: its place in no list moves. */
export async function markChanged(tx: Db, key: ConversationKey): Promise<void> {
  await tx
    .update(conversations)
    .set({ version: sql`${conversations.version} + 1` })
    .where(
      and(eq(conversations.workspaceId, key.workspaceId), eq(conversations.id, key.conversationId)),
    )
}
