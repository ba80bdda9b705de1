import { sql } from 'drizzle-orm'
import type { Db } from './db.ts'

/** Days looked back on, and fewest waits that say something about the next one. */
const [DAYS, FEWEST] = [7, 5]

/**
 * Minutes within which a person answered three in four of those who waited for one lately; null
 * when too few did. Who still waits counts with the time so far, so that a bad day is not left out.
 */
export async function usualWait(db: Db, workspaceId: string): Promise<number | null> {
  const { rows } = await db.execute<{ waits: number; minutes: number | null }>(sql`
    with asked as (
      select distinct on (conversation_id) conversation_id, changed_at
      from handovers
      where workspace_id = ${workspaceId}::uuid and to_owner = 'queue'
        and changed_at > now() - make_interval(days => ${DAYS})
      order by conversation_id, changed_at desc),
    waited as (
      select coalesce(answer.sent_at, now()) - asked.changed_at as wait
      from asked
      join conversations c
        on c.workspace_id = ${workspaceId}::uuid and c.id = asked.conversation_id
      left join lateral (
        select min(sent_at) as sent_at from messages m
        where m.workspace_id = ${workspaceId}::uuid
          and m.conversation_id = asked.conversation_id
          and m.author = 'agent' and m.sent_at >= asked.changed_at) answer on true
      where answer.sent_at is not null or c.state = 'open')
    select count(*)::int as waits,
           extract(epoch from percentile_disc(0.75) within group (order by wait))::float8 / 60 as minutes
    from waited`)
  const [row] = rows
  return row && row.waits >= FEWEST ? row.minutes : null
}
