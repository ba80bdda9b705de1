import { asc, eq, sql } from 'drizzle-orm'
import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { Db } from './db.ts'

const teamRoutes = pgTable('team_routes', {
  workspaceId: uuid('workspace_id').notNull(),
  place: integer('place').notNull(),
  teamId: uuid('team_id').notNull(),
  intent: text('intent'),
  language: text('language', { enum: ['fr', 'en'] }),
  channelId: uuid('channel_id'),
})
type TeamRouteRow = typeof teamRoutes.$inferSelect

/** The lines that say which team a hand-over goes to, the first that fits first. */
export const listRoutes = (db: Db, workspaceId: string): Promise<TeamRouteRow[]> =>
  db
    .select()
    .from(teamRoutes)
    .where(eq(teamRoutes.workspaceId, workspaceId))
    .orderBy(asc(teamRoutes.place))

/** Replaces all of them, in the order given. */
export async function putRoutes(
  tx: Db,
  workspaceId: string,
  routes: readonly Omit<TeamRouteRow, 'workspaceId' | 'place'>[],
): Promise<void> {
  await tx.delete(teamRoutes).where(eq(teamRoutes.workspaceId, workspaceId))
  const rows = routes.map((route, place) => ({ workspaceId, place, ...route }))
  if (rows.length > 0) await tx.insert(teamRoutes).values(rows)
}

/** What a hand-over is about, as far as a team can depend on it. */
export interface Matter {
  readonly workspaceId: string
  readonly channelId: string
  readonly language: string
  readonly intent: string | null
}

/**
 * The team of the first line that fits, in which somebody may answer: a conversation is never given
 * to people who cannot take it. Null when no line does.
 *
 * @param speakers roles that may answer customers
 */
export async function routedTeam(
  db: Db,
  matter: Matter,
  speakers: readonly string[],
): Promise<string | null> {
  const { rows } = await db.execute<{ id: string }>(sql`
    select r.team_id as id from team_routes r
    where r.workspace_id = ${matter.workspaceId}
      and (r.intent is null or r.intent = ${matter.intent})
      and (r.language is null or r.language = ${matter.language})
      and (r.channel_id is null or r.channel_id = ${matter.channelId})
      and exists (select from team_members m
                  join users u on u.workspace_id = m.workspace_id and u.id = m.user_id
                  where m.workspace_id = r.workspace_id and m.team_id = r.team_id
                    and not u.disabled and u.role in ${[...speakers]})
    order by r.place limit 1`)
  return rows[0]?.id ?? null
}
