import { and, eq, sql } from 'drizzle-orm'
import { pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Db } from './db.ts'

/** People who answer for the same things; a conversation may belong to one. */
export const teams = pgTable('teams', {
  workspaceId: uuid('workspace_id').notNull(),
  id: uuid('id').notNull(),
  name: text('name').notNull(),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
})
export type TeamRow = typeof teams.$inferSelect

export const teamMembers = pgTable('team_members', {
  workspaceId: uuid('workspace_id').notNull(),
  teamId: uuid('team_id').notNull(),
  userId: uuid('user_id').notNull(),
})

/** A team with its people, those who are shut out left away. */
export interface TeamWithMembers {
  readonly id: string
  readonly name: string
  readonly members: string[]
  /** Their roles, in the same order. */
  readonly roles: string[]
}

const of = (workspaceId: string, id: string) =>
  and(eq(teams.workspaceId, workspaceId), eq(teams.id, id))

/** Teams by name; of one of them when `id` is given. */
export async function listTeams(
  db: Db,
  workspaceId: string,
  id: string | null = null,
): Promise<TeamWithMembers[]> {
  const { rows } = await db.execute<TeamWithMembers & Record<string, unknown>>(sql`
    select t.id, t.name,
           coalesce(array_agg(u.id::text order by u.name) filter (where u.id is not null), '{}') as members,
           coalesce(array_agg(u.role order by u.name) filter (where u.id is not null), '{}') as roles
    from teams t
    left join team_members m on m.workspace_id = t.workspace_id and m.team_id = t.id
    left join users u on u.workspace_id = m.workspace_id and u.id = m.user_id and not u.disabled
    where t.workspace_id = ${workspaceId} and (${id}::uuid is null or t.id = ${id}::uuid)
    group by t.id, t.name order by lower(t.name)`)
  return rows
}

export async function findTeam(
  db: Db,
  workspaceId: string,
  id: string,
): Promise<TeamRow | undefined> {
  const [row] = await db.select().from(teams).where(of(workspaceId, id))
  return row
}

/** @returns false when another team has the name */
export async function insertTeam(
  db: Db,
  row: { workspaceId: string; id: string; name: string },
): Promise<boolean> {
  const made = await db.insert(teams).values(row).onConflictDoNothing().returning()
  return made.length > 0
}

/** @returns false when there is no such team */
export async function renameTeam(
  db: Db,
  row: { workspaceId: string; id: string; name: string },
): Promise<boolean> {
  const { workspaceId, id, name } = row
  return (await db.update(teams).set({ name }).where(of(workspaceId, id)).returning()).length > 0
}

/** Its conversations stay, and belong to no team. @returns false when there is no such team */
export async function deleteTeam(db: Db, workspaceId: string, id: string): Promise<boolean> {
  return (await db.delete(teams).where(of(workspaceId, id)).returning()).length > 0
}

/** Replaces the people of a team. Ids of nobody of this workspace are passed over. */
export async function putMembers(
  tx: Db,
  team: { workspaceId: string; id: string; members: readonly string[] },
): Promise<void> {
  const { workspaceId, id, members } = team
  await tx
    .delete(teamMembers)
    .where(and(eq(teamMembers.workspaceId, workspaceId), eq(teamMembers.teamId, id)))
  if (members.length === 0) return
  await tx.execute(sql`
    insert into team_members (workspace_id, team_id, user_id)
    select workspace_id, ${id}, id from users
    where workspace_id = ${workspaceId} and id in ${[...members]}`)
}
