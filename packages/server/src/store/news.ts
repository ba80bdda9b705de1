import type { NewsKind } from '@diapason/contract'
import { sql, type SQL } from 'drizzle-orm'
import type { Db } from './db.ts'
import type { Person } from './presences.ts'

/** Something in a conversation that waits for somebody who is away. */
export interface News {
  readonly kind: NewsKind
  readonly conversationId: string
  readonly reference: string | null
  readonly customer: string | null
  /** The customer's last words, at most 200 units. */
  readonly lastWords: string
  /** When it came about: what is older than the last mail was told. */
  readonly at: Date
}

/** Seconds without a sign after which nobody counts on somebody. */
const HERE_SECONDS = 45
/** A hand-over is left so many seconds to whoever may be about to take it. */
const LEAVE_SECONDS = 60

/** May this person take it: nobody's team, or theirs, or that of nobody? */
const serves = (userId: SQL): SQL => sql`(c.team_id is null
  or not exists (select from team_members m
                  where m.workspace_id = c.workspace_id and m.team_id = c.team_id)
  or exists (select from team_members m where m.workspace_id = c.workspace_id
              and m.team_id = c.team_id and m.user_id = ${userId}))`

const MAY_ANSWER = sql`role in ('agent', 'lead', 'admin')`
const AWAKE = sql`(c.snoozed_until is null or c.snoozed_until <= now())`

/** Conversations of the tour are nobody's. */
const NO_EXAMPLE = sql`not exists (select from demonstrations d
  where d.workspace_id = c.workspace_id and d.conversation_id = c.id)`

/**
 * What each kind of news is: conditions on a conversation `c`, and when it came about. A kind that is
 * added to the contract is answered for here.
 */
const NEWS: Readonly<Record<NewsKind, (userId: string) => { where: SQL; at: SQL }>> = {
  handover: (userId) => ({
    at: sql`c.waiting_since`,
    where: sql`c.owner = 'queue' and c.assignee_id is null and ${AWAKE}
      and c.waiting_since < now() - make_interval(secs => ${LEAVE_SECONDS})
      and ${serves(sql`${userId}::uuid`)}
      and exists (select from users u where u.workspace_id = c.workspace_id
                   and u.id = ${userId}::uuid and u.${MAY_ANSWER})
      and not exists (
        select from presences p join users u on u.workspace_id = p.workspace_id and u.id = p.user_id
         where p.workspace_id = c.workspace_id and not u.disabled and u.${MAY_ANSWER}
           and p.seen_at > now() - make_interval(secs => ${HERE_SECONDS})
           and ${serves(sql`p.user_id`)})`,
  }),
  mine: (userId) => ({
    at: sql`(select max(m.sent_at) from messages m where m.workspace_id = c.workspace_id
               and m.conversation_id = c.id and m.author = 'customer')`,
    where: sql`c.owner = 'agent' and c.agent_id = ${userId}::uuid and exists (
      select from messages m where m.workspace_id = c.workspace_id and m.conversation_id = c.id
        and m.author = 'customer' and m.seq > coalesce((
          select s.seq from agent_seen s where s.workspace_id = c.workspace_id
            and s.user_id = ${userId}::uuid and s.conversation_id = c.id), 0))`,
  }),
  assigned: (userId) => ({
    at: sql`coalesce((select max(e.happened_at) from events e where e.workspace_id = c.workspace_id
                        and e.conversation_id = c.id and e.kind = 'assigned'), c.updated_at)`,
    where: sql`c.assignee_id = ${userId}::uuid and ${AWAKE}`,
  }),
  mentioned: (userId) => ({
    at: sql`(select max(n.written_at) from mentions m
               join notes n on n.workspace_id = m.workspace_id and n.id = m.note_id
              where m.workspace_id = c.workspace_id and m.conversation_id = c.id
                and m.user_id = ${userId}::uuid)`,
    where: sql`exists (select from mentions m where m.workspace_id = c.workspace_id
      and m.conversation_id = c.id and m.user_id = ${userId}::uuid and m.seen_at is null)`,
  }),
}

/** What waits for somebody, of the kinds that they want to hear of, oldest first. */
export async function newsFor(
  db: Db,
  { workspaceId, userId }: Person,
  kinds: readonly NewsKind[],
): Promise<News[]> {
  const parts = kinds.map((kind) => {
    const { where, at } = NEWS[kind](userId)
    return sql`
      select ${kind}::text as kind, c.id as "conversationId", c.reference, u.name as customer,
             c.last_words as "lastWords", ${at} as at
        from conversations c
        join customers u on u.workspace_id = c.workspace_id and u.id = c.customer_id
       where c.workspace_id = ${workspaceId} and c.state = 'open' and ${NO_EXAMPLE}
         and ${where}`
  })
  if (parts.length === 0) return []
  const { rows } = await db.execute<Omit<News, 'at'> & { at: Date | string }>(
    sql`${sql.join(parts, sql` union all `)} order by at limit 100`,
  )
  return rows.map((row) => ({ ...row, at: new Date(row.at) }))
}
