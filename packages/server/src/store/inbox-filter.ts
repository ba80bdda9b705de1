import { FEELINGS, type FilterQuery } from '@diapason/contract'
import { and, eq, inArray, sql, type SQL } from 'drizzle-orm'
import { isUnreadBy } from './agent-seen.ts'
import { conversations } from './conversations.ts'

type Maker<K extends keyof FilterQuery> = (
  value: NonNullable<FilterQuery[K]>,
  userId: string | null,
) => SQL | undefined

const { workspaceId, id, customerId, agentId, assigneeId, teamId } = conversations
const never = sql`false`

/** A reason that is listed in a reading was heard, and the console shows it. */
const topicIs: Maker<'topic'> = (topic) => sql`exists (
  select from readings r
   where r.workspace_id = ${workspaceId} and r.conversation_id = ${id}
     and r.reading -> 'intents' @> jsonb_build_array(jsonb_build_object('name', ${topic}::text)))`

const isWith = (person: string): SQL =>
  sql`(${agentId} = ${person}::uuid or ${assigneeId} = ${person}::uuid)`

const assigneeIs: Maker<'assignee'> = (assignee, userId) => {
  if (assignee === 'none') return sql`(${agentId} is null and ${assigneeId} is null)`
  const person = assignee === 'me' ? userId : assignee
  return person === null ? never : isWith(person)
}

const teamIs: Maker<'team'> = (team, userId) => {
  if (team === 'none') return sql`${teamId} is null`
  if (team !== 'mine') return eq(teamId, team)
  return sql`exists (select from team_members m
    where m.workspace_id = ${workspaceId} and m.team_id = ${teamId} and m.user_id = ${userId}::uuid)`
}

const tagsAre: Maker<'tag'> = (tags) =>
  and(
    ...tags.map(
      (tag) => sql`exists (select from conversation_tags k
        where k.workspace_id = ${workspaceId} and k.conversation_id = ${id} and k.tag_id = ${tag}::uuid)`,
    ),
  )

/** The team sorts its customer by this word; accents and capitals do not count. */
const segmentIs: Maker<'segment'> = (name) => sql`exists (select from customer_segments s
  where s.workspace_id = ${workspaceId} and s.customer_id = ${customerId}
    and s.folded = btrim(fold_for_search(${name})))`

/** It carries a tag with each of these names, or that begins so; accents and capitals do not count. */
export const carriesTagsNamed = (names: readonly string[]): SQL | undefined =>
  and(
    ...names.map(
      (name) => sql`exists (select from conversation_tags k
        join tags t on t.workspace_id = k.workspace_id and t.id = k.tag_id
        where k.workspace_id = ${workspaceId} and k.conversation_id = ${id}
          and starts_with(t.folded, trim(fold_for_search(${name}))))`,
    ),
  )

/** Letters of the person who typed it stand for themselves. */
const beginning = (text: string): string => `${text.replace(/[\\%_]/g, '\\$&')}%`

const MAKERS: { readonly [K in keyof Required<FilterQuery>]: Maker<K> } = {
  unread: (unread, userId) => (unread && userId !== null ? isUnreadBy(userId) : undefined),
  channel: (channel) => eq(conversations.channelId, channel),
  language: (language) => eq(conversations.language, language),
  topic: topicIs,
  feeling: (feeling) => inArray(sql`${conversations.mood} ->> 'emotion'`, [...FEELINGS[feeling]]),
  assignee: assigneeIs,
  team: teamIs,
  tag: tagsAre,
  segment: segmentIs,
  days: (days) => sql`${conversations.updatedAt} >= now() - make_interval(days => ${days}::int)`,
  waits: (minutes) =>
    sql`(${conversations.owner} = 'queue'
      and ${conversations.waitingSince} <= now() - make_interval(mins => ${minutes}::int))`,
  reference: (reference) => sql`${conversations.reference} ilike ${beginning(reference)}`,
}

/** Does a filter leave anything out? */
export const narrows = (filter: FilterQuery): boolean =>
  Object.values(filter).some((value) => value !== undefined && value !== false)

/** Which conversations a filter leaves, for whoever asks; nothing when it leaves all. */
export function leftBy(filter: FilterQuery, userId: string | null): SQL | undefined {
  const made = Object.entries(filter).map(([name, value]) =>
    value === undefined
      ? undefined
      : (MAKERS[name as keyof FilterQuery] as Maker<keyof FilterQuery>)(value, userId),
  )
  return and(...made)
}
