import { corrected, type MetConversation, type Reading } from '@diapason/engine'
import type { Correction } from '@diapason/contract'
import { sql, type SQL } from 'drizzle-orm'
import type { Db } from './db.ts'

/** Hours after which what somebody met counts for nothing: eight half-lives. */
const LATELY_HOURS = 6
/** Hours of a conversation that somebody reads when they take it. */
const READ_HOURS = 24

/** Whose, and whether what they are asked to take counts as met already. */
export interface Whose {
  readonly workspaceId: string
  readonly userIds: readonly string[]
  readonly withAsked: boolean
}

interface TurnRow extends Record<string, unknown> {
  readonly person: string
  readonly conversation: string
  /** Since they took it, and since they met this turn; null: the customer has said nothing. */
  readonly taken: number
  readonly minutes: number | null
  readonly polarity: Reading['polarity'] | null
  readonly intensity: number | null
  /** Only where a person has corrected it. */
  readonly reading: Reading | null
  readonly correction: Correction | null
}

/**
 * What people met lately: for each the conversations in which they had the floor, the latest first,
 * with the negative turns of its customer. Read from messages and readings, stored nowhere.
 */
export async function metBy(
  db: Db,
  whose: Whose,
): Promise<ReadonlyMap<string, readonly MetConversation[]>> {
  if (whose.userIds.length === 0) return new Map()
  const { rows } = await db.execute<TurnRow>(turnsMet(whose))
  return new Map(whose.userIds.map((id) => [id, conversationsOf(rows, id)]))
}

function conversationsOf(rows: readonly TurnRow[], person: string): MetConversation[] {
  const byConversation = new Map<string, TurnRow[]>()
  for (const row of rows)
    if (row.person === person)
      byConversation.set(row.conversation, [...(byConversation.get(row.conversation) ?? []), row])
  return [...byConversation.values()]
    .map((turns) => ({
      latest: Math.min(...turns.flatMap(({ taken, minutes }) => [taken, minutes ?? taken])),
      turns: turns.flatMap((turn) => negative(turn)),
    }))
    .toSorted((a, b) => a.latest - b.latest)
    .map(({ turns }) => ({ turns }))
}

/** What was expressed, as a person says it was where one does. */
function negative(row: TurnRow): MetConversation['turns'] {
  const { minutes, reading, correction } = row
  if (minutes === null || row.polarity === null) return []
  const { polarity, intensity } =
    reading && correction
      ? corrected(reading, correction)
      : { ...row, intensity: row.intensity ?? 0 }
  return polarity === 'negative' ? [{ intensity, minutesAgo: minutes }] : []
}

const minutesSince = (moment: SQL): SQL => sql`(extract(epoch from now() - ${moment}) / 60)::float8`

const turnsMet = ({ workspaceId, userIds, withAsked }: Whose): SQL => sql`
  with touched as (
    select conversation_id from handovers
    where workspace_id = ${workspaceId}
      and changed_at > now() - make_interval(hours => ${LATELY_HOURS})
    union
    select id from conversations
    where workspace_id = ${workspaceId} and state = 'open' and agent_id in ${[...userIds]}
  ), stays as (
    select conversation_id, agent_id, changed_at as taken_at,
           coalesce(lead(changed_at) over (partition by conversation_id order by fence), now()) as left_at
    from handovers
    where workspace_id = ${workspaceId} and conversation_id in (select conversation_id from touched)
  ), met as (
    select agent_id as user_id, conversation_id, max(taken_at) as taken_at, max(left_at) as left_at
    from stays
    where agent_id in ${[...userIds]}
      and left_at > now() - make_interval(hours => ${LATELY_HOURS})
    group by agent_id, conversation_id
    union all
    select assignee_id, id, now(), now() from conversations
    where ${withAsked}::boolean and workspace_id = ${workspaceId} and state = 'open'
      and assignee_id in ${[...userIds]}
  )
  select met.user_id as person, met.conversation_id as conversation,
         ${minutesSince(sql`met.taken_at`)} as taken,
         case when turns.seq is not null
           then ${minutesSince(sql`greatest(turns.sent_at, met.taken_at)`)} end as minutes,
         turns.polarity, turns.intensity, turns.reading, turns.correction
  from met
  left join lateral (
    select m.seq, m.sent_at, r.reading ->> 'polarity' as polarity,
           (r.reading ->> 'intensity')::int as intensity, k.correction,
           case when k.correction is not null then r.reading end as reading
    from messages m
    join readings r on r.workspace_id = m.workspace_id
      and r.conversation_id = m.conversation_id and r.seq = m.seq
    left join corrections k on k.workspace_id = m.workspace_id
      and k.conversation_id = m.conversation_id and k.seq = m.seq
    where m.workspace_id = ${workspaceId} and m.conversation_id = met.conversation_id
      and m.author = 'customer' and m.sent_at <= met.left_at
      and m.sent_at > met.taken_at - make_interval(hours => ${READ_HOURS})
  ) turns on true
  where not exists (select from demonstrations d
                    where d.workspace_id = ${workspaceId} and d.conversation_id = met.conversation_id)`
