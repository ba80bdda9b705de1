import { and, asc, eq, sql } from 'drizzle-orm'
import { pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { conversations } from './conversations.ts'
import type { Db } from './db.ts'
import { workspaces } from './workspaces.ts'

export const channels = pgTable('channels', {
  workspaceId: uuid('workspace_id').notNull(),
  id: uuid('id').notNull(),
  key: text('key').notNull(),
  kind: text('kind', { enum: ['widget'] }).notNull(),
  name: text('name').notNull(),
  origins: text('origins').array().notNull(),
  identitySecret: text('identity_secret').notNull(),
})
export type ChannelRow = typeof channels.$inferSelect

/** The channel a script tag names, with the company it speaks for; undefined when unknown. */
export async function findChannelByKey(
  db: Db,
  key: string,
): Promise<(ChannelRow & { company: string }) | undefined> {
  const [row] = await db
    .select({ channel: channels, company: workspaces.name })
    .from(channels)
    .innerJoin(workspaces, eq(workspaces.id, channels.workspaceId))
    .where(eq(channels.key, key))
  return row && { ...row.channel, company: row.company }
}

export const listChannels = (db: Db, workspaceId: string): Promise<ChannelRow[]> =>
  db
    .select()
    .from(channels)
    .where(eq(channels.workspaceId, workspaceId))
    .orderBy(asc(channels.name))

export async function findChannel(
  db: Db,
  key: { workspaceId: string; id: string },
): Promise<ChannelRow | undefined> {
  const [row] = await db
    .select()
    .from(channels)
    .where(and(eq(channels.workspaceId, key.workspaceId), eq(channels.id, key.id)))
  return row
}

export async function insertChannel(db: Db, row: ChannelRow): Promise<void> {
  await db.insert(channels).values(row)
}

/** @returns the changed channel, or undefined when the workspace has no such channel */
export async function updateOrigins(
  db: Db,
  workspaceId: string,
  change: { id: string; origins: string[] },
): Promise<ChannelRow | undefined> {
  const [row] = await db
    .update(channels)
    .set({ origins: change.origins })
    .where(and(eq(channels.workspaceId, workspaceId), eq(channels.id, change.id)))
    .returning()
  return row
}

/** By which kind of channel a conversation came in. */
export async function channelKind(
  db: Db,
  key: { workspaceId: string; conversationId: string },
): Promise<string> {
  const [row] = await db
    .select({ kind: channels.kind })
    .from(conversations)
    .innerJoin(
      channels,
      and(
        eq(channels.workspaceId, conversations.workspaceId),
        eq(channels.id, conversations.channelId),
      ),
    )
    .where(
      and(eq(conversations.workspaceId, key.workspaceId), eq(conversations.id, key.conversationId)),
    )
  if (!row) throw new Error(`conversation ${key.conversationId} has no channel`)
  return row.kind
}

/** Every channel of the server, oldest first: the demonstration page carries the first. */
export const listAllChannels = (db: Db): Promise<ChannelRow[]> =>
  db.select().from(channels).orderBy(sql`created_at`)
