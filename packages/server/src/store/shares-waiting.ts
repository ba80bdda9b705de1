import type { Role } from '@diapason/contract'
import type { MetTurn } from '@diapason/engine'
import { sql } from 'drizzle-orm'
import { conversations } from './conversations.ts'
import type { Db } from './db.ts'
import { orderOf, standsIn } from './queues.ts'

/** A conversation that waits for whoever comes. */
export interface WaitingRow {
  readonly id: string
  readonly fence: number
  readonly teamId: string | null
  readonly language: 'fr' | 'en' | 'und'
  /** Who was asked while it has been waiting. */
  readonly askedOf: readonly string[]
  /** Its negative turns, as whoever takes it meets them. */
  readonly turns: readonly MetTurn[]
}

/** Looked at together: whoever stands further back has time. */
const AT_ONCE = 50
/** A turn that a person says was one of these was not negative after all. */
const CALM = ['neutral', 'gratitude', 'joy', 'relief']
/** Of a conversation’s turns. */
const READ_HOURS = 24

/** What waits and is asked of nobody, in the order of the queue; examples left out. */
export async function listWaiting(db: Db, workspaceId: string): Promise<WaitingRow[]> {
  const { id } = conversations
  const order = sql.join([...orderOf('unassigned'), sql`${id}`], sql`, `)
  const { rows } = await db.execute<{
    id: string
    fence: number
    team: string | null
    language: WaitingRow['language']
    asked: string[]
    intensities: number[]
  }>(sql`
    select ${id}, ${conversations.fence}, ${conversations.teamId} as team, ${conversations.language},
      array(select s.user_id::text from shares s
            where s.workspace_id = ${workspaceId} and s.conversation_id = ${id}
              and s.fence = ${conversations.fence}) as asked,
      array(select coalesce((k.correction ->> 'intensity')::int, (r.reading ->> 'intensity')::int)
            from readings r
            join messages m on m.workspace_id = r.workspace_id
              and m.conversation_id = r.conversation_id and m.seq = r.seq
            left join corrections k on k.workspace_id = r.workspace_id
              and k.conversation_id = r.conversation_id and k.seq = r.seq
            where r.workspace_id = ${workspaceId} and r.conversation_id = ${id}
              and m.sent_at > now() - make_interval(hours => ${READ_HOURS})
              and r.reading ->> 'polarity' = 'negative'
              and coalesce(k.correction ->> 'emotion', '') not in ${[...CALM]}) as intensities
    from conversations
    where ${conversations.workspaceId} = ${workspaceId} and ${conversations.lastSeq} > 0
      and ${standsIn('unassigned', null)}
      and not exists (select from demonstrations d
                      where d.workspace_id = ${workspaceId} and d.conversation_id = ${id})
    order by ${order} limit ${AT_ONCE}`)
  return rows.map(({ team: teamId, asked: askedOf, intensities, ...row }) => ({
    ...row,
    teamId,
    askedOf,
    turns: intensities.map((intensity) => ({ intensity, minutesAgo: 0 })),
  }))
}

/** Somebody who may be asked, and how much they have on their hands. */
export interface AbleRow {
  readonly id: string
  readonly teams: readonly string[]
  readonly languages: readonly string[]
  /** Their own limit; null: the workspace’s. */
  readonly atOnce: number | null
  /** Asked of them, or theirs and alive: the customer waits, or something happened within the hour. */
  readonly held: number
}

/** Of these people, those whose role may answer. */
export async function listAble(
  db: Db,
  workspaceId: string,
  some: { userIds: readonly string[]; roles: readonly Role[] },
): Promise<AbleRow[]> {
  if (some.userIds.length === 0) return []
  const { rows } = await db.execute<AbleRow & Record<string, unknown>>(sql`
    select u.id, coalesce(s.languages, '{}') as languages, s.at_once as "atOnce",
      array(select m.team_id::text from team_members m
            where m.workspace_id = u.workspace_id and m.user_id = u.id) as teams,
      (select count(*)::int from conversations c
       where c.workspace_id = u.workspace_id and c.state = 'open' and c.snoozed_until is null
         and (c.assignee_id = u.id
              or c.agent_id = u.id and (c.waiting_since is not null
                                        or c.updated_at > now() - interval '1 hour'))) as held
    from users u
    left join share_choices s on s.workspace_id = u.workspace_id and s.user_id = u.id
    where u.workspace_id = ${workspaceId} and u.id in ${[...some.userIds]}
      and u.role in ${[...some.roles]} and not u.disabled`)
  return rows
}
