import { sql } from 'drizzle-orm'
import type { Db } from './db.ts'
import type { Conversations } from './personal.ts'

/** Which conversations of a workspace: those that ended so many days ago. */
interface Ended {
  readonly workspaceId: string
  readonly days: number
  readonly limit: number
}

const endedBefore = ({ workspaceId, days }: Ended) => sql`
  workspace_id = ${workspaceId} and closed_at <= now() - make_interval(days => ${days})`

/**
 * Locks conversations that ended long enough ago. What somebody else holds is left for the next
 * round, so that two servers share the work.
 */
async function lockEnded(tx: Db, ended: Ended, also: ReturnType<typeof sql>): Promise<string[]> {
  const { rows } = await tx.execute<{ id: string }>(sql`
    select id from conversations where ${endedBefore(ended)} and ${also}
    order by closed_at limit ${ended.limit} for update skip locked`)
  return rows.map(({ id }) => id)
}

/** Conversations in which something inferred of feelings is still held. */
export const lockToForget = (tx: Db, ended: Ended): Promise<string[]> =>
  lockEnded(tx, ended, sql`forgotten_at is null`)

/** Conversations that are to be deleted as a whole. */
export const lockToErase = (tx: Db, ended: Ended): Promise<string[]> =>
  lockEnded(tx, ended, sql`true`)

/** Open conversations that were left with the bot, silent since so many days. */
export async function silentConversations(db: Db, silent: Ended): Promise<string[]> {
  const { rows } = await db.execute<{ id: string }>(sql`
    select id from conversations
    where workspace_id = ${silent.workspaceId} and state = 'open' and owner = 'bot'
      and updated_at <= now() - make_interval(days => ${silent.days})
    order by updated_at limit ${silent.limit}`)
  return rows.map(({ id }) => id)
}

/** Why somebody came or went, where it says nothing about what a customer felt or lives through. */
const PLAIN_REASONS = [
  'agent-gone',
  'analysis-down',
  'asks-human',
  'assigned',
  'closed',
  'failed-turns',
  'for-people',
  'given-back',
  'guard-blocked',
  'remedy-chosen',
  'reopened',
  'sent-file',
  'silent',
  'suggestion',
  'taken',
]

/**
 * Deletes what was inferred of feelings: readings with their evidence, what was decided on them and
 * found in drafts because of them, mood and path of the inbox, telling reasons of hand-overs, and
 * work that would infer it again. What was said stays, for as long as messages are kept.
 */
export async function forgetFeelings(tx: Db, { workspaceId, ids }: Conversations): Promise<void> {
  const ofThem = sql`workspace_id = ${workspaceId} and conversation_id in ${[...ids]}`
  await tx.execute(sql`delete from outbox where ${ofThem} and kind in ('analyse', 'turn')`)
  await tx.execute(sql`delete from readings where ${ofThem}`)
  await tx.execute(sql`
    delete from verdicts where workspace_id = ${workspaceId}
      and draft_id in (select id from drafts where ${ofThem})`)
  await tx.execute(sql`
    update drafts set decision_id = null, draft = jsonb_set(draft, '{pieces}', '[]') where ${ofThem}`)
  await tx.execute(sql`delete from decisions where ${ofThem}`)
  await tx.execute(sql`
    update handovers set reasons = array(
      select reason from unnest(reasons) with ordinality as r(reason, place)
      where reason in ${PLAIN_REASONS} order by place)
    where ${ofThem}`)
  await tx.execute(sql`
    update conversations set mood = null, path = '{}', reasons = '{}', priority = 0,
      forgotten_at = now(), version = version + 1
    where workspace_id = ${workspaceId} and id in ${[...ids]}`)
}

/** Deletes corrections of conversations that ended long enough ago; a trigger asks to unlearn them. */
export async function forgetCorrections(tx: Db, ended: Ended): Promise<number> {
  const { rowCount } = await tx.execute(sql`
    delete from corrections k using (
      select c.workspace_id, c.id, one.seq from corrections one
      join conversations c on c.workspace_id = one.workspace_id and c.id = one.conversation_id
      where c.workspace_id = ${ended.workspaceId}
        and c.closed_at <= now() - make_interval(days => ${ended.days})
      limit ${ended.limit}) gone
    where k.workspace_id = gone.workspace_id and k.conversation_id = gone.id and k.seq = gone.seq`)
  return rowCount ?? 0
}

/** Customers without a conversation, of those who had one of these. */
export async function leftAlone(
  tx: Db,
  workspaceId: string,
  customerIds: readonly string[],
): Promise<string[]> {
  if (customerIds.length === 0) return []
  const { rows } = await tx.execute<{ id: string }>(sql`
    select id from customers c where workspace_id = ${workspaceId} and id in ${[...customerIds]}
      and not exists (select from conversations o
                      where o.workspace_id = c.workspace_id and o.customer_id = c.id)
    order by id for update skip locked`)
  return rows.map(({ id }) => id)
}

/** Deletes customers who came so many days ago and have no conversation. @returns how many */
export async function eraseUnheard(
  db: Db,
  { workspaceId, days }: Pick<Ended, 'workspaceId' | 'days'>,
): Promise<number> {
  const { rowCount } = await db.execute(sql`
    delete from customers c where workspace_id = ${workspaceId}
      and created_at <= now() - make_interval(days => ${days})
      and not exists (select from conversations o
                      where o.workspace_id = c.workspace_id and o.customer_id = c.id)`)
  return rowCount ?? 0
}

/** Who these conversations were with. */
export async function customersOf(db: Db, { workspaceId, ids }: Conversations): Promise<string[]> {
  const { rows } = await db.execute<{ id: string }>(sql`
    select distinct customer_id as id from conversations
    where workspace_id = ${workspaceId} and id in ${[...ids]}`)
  return rows.map(({ id }) => id)
}
