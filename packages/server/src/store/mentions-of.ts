import { sql } from 'drizzle-orm'
import type { Db } from './db.ts'

/** Somebody of the team, as far as a mention depends on it. */
export interface Colleague {
  readonly id: string
  readonly name: string
  readonly role: string
  readonly disabled: boolean
}

/** A team with its people. */
export interface TeamOfColleagues {
  readonly id: string
  readonly name: string
  readonly members: readonly string[]
}

/** Everybody of a workspace, and its teams, each by name. */
export async function colleagues(
  db: Db,
  workspaceId: string,
): Promise<{ people: Colleague[]; teams: TeamOfColleagues[] }> {
  const people = await db.execute<Colleague & Record<string, unknown>>(sql`
    select id, name, role, disabled from users where workspace_id = ${workspaceId}
     order by fold_for_search(name), id`)
  const teams = await db.execute<TeamOfColleagues & Record<string, unknown>>(sql`
    select t.id, t.name, coalesce(array_agg(m.user_id) filter (where m.user_id is not null), '{}') as members
      from teams t
      left join team_members m on m.workspace_id = t.workspace_id and m.team_id = t.id
     where t.workspace_id = ${workspaceId}
     group by t.id, t.name order by fold_for_search(t.name), t.id`)
  return { people: people.rows, teams: teams.rows }
}
