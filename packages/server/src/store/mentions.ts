import type { Mention } from '@diapason/contract'
import { and, eq, isNull, sql, type SQL } from 'drizzle-orm'
import { integer, pgTable, timestamp, uuid } from 'drizzle-orm/pg-core'
import { conversations } from './conversations.ts'
import type { Db } from './db.ts'

const mentions = pgTable('mentions', {
  workspaceId: uuid('workspace_id').notNull(),
  noteId: uuid('note_id').notNull(),
  startsAt: integer('starts_at').notNull(),
  endsAt: integer('ends_at').notNull(),
  userId: uuid('user_id').notNull(),
  /** Named as one of this team; null: by their own name. */
  teamId: uuid('team_id'),
  conversationId: uuid('conversation_id').notNull(),
  seenAt: timestamp('seen_at', { withTimezone: true }),
})
export type MentionRow = typeof mentions.$inferInsert

export async function insertMentions(tx: Db, rows: readonly MentionRow[]): Promise<void> {
  if (rows.length > 0)
    await tx
      .insert(mentions)
      .values([...rows])
      .onConflictDoNothing()
}

/** Whom a note names, in the order of its text; beside the columns of `notes`. */
export const mentionsOfNote = sql<Mention[]>`coalesce((
  select jsonb_agg(jsonb_build_object('kind', kind, 'id', id, 'name', name,
                     'start', starts_at, 'end', ends_at, 'told', told) order by starts_at)
    from (select m.starts_at, m.ends_at, coalesce(m.team_id, m.user_id) as id,
                 case when m.team_id is null then 'person' else 'team' end as kind,
                 coalesce(t.name, max(u.name)) as name, array_agg(m.user_id) as told
            from mentions m
            join users u on u.workspace_id = m.workspace_id and u.id = m.user_id
            left join teams t on t.workspace_id = m.workspace_id and t.id = m.team_id
           where m.workspace_id = notes.workspace_id and m.note_id = notes.id
             and (m.team_id is null or t.id is not null)
           group by m.starts_at, m.ends_at, coalesce(m.team_id, m.user_id), m.team_id, t.name
         ) as named), '[]')`

const ofMe = (userId: string): SQL => sql`
  select from mentions m
   where m.workspace_id = ${conversations.workspaceId} and m.user_id = ${userId}::uuid
     and m.conversation_id = ${conversations.id}`

/** Conversations in which somebody is named in a note and has not seen it. */
export const namesUnseen = (userId: string): SQL =>
  sql`exists (${ofMe(userId)} and m.seen_at is null)`

/** Those in which they are named: until seen, and then for as long as it is open. */
export const namesMe = (userId: string): SQL => sql`(${namesUnseen(userId)} or
  (${conversations.state} = 'open' and exists (${ofMe(userId)})))`

/** @returns whether something was new to them */
export async function markMentionsSeen(
  db: Db,
  who: { workspaceId: string; userId: string; conversationId: string },
): Promise<boolean> {
  const rows = await db
    .update(mentions)
    .set({ seenAt: sql`now()` })
    .where(
      and(
        eq(mentions.workspaceId, who.workspaceId),
        eq(mentions.userId, who.userId),
        eq(mentions.conversationId, who.conversationId),
        isNull(mentions.seenAt),
      ),
    )
    .returning({ noteId: mentions.noteId })
  return rows.length > 0
}
