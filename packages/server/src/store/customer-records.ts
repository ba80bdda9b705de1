import { sql, type SQL } from 'drizzle-orm'
import type { Db } from './db.ts'

/** A customer with the channel that they came by first. */
export interface RecordRow extends Record<string, unknown> {
  readonly id: string
  readonly name: string | null
  readonly email: string | null
  readonly identity: string | null
  readonly channel: string
  readonly since: string
  readonly conversations: number
}

/** Records that fit a condition on `customers c`, which may go on with order and limit. */
export const records = (condition: SQL): SQL => sql`
  select c.id, c.name, c.email, c.identity, h.name as channel, c.created_at as since,
    (select count(*)::int from conversations o
      where o.workspace_id = c.workspace_id and o.customer_id = c.id and o.last_seq > 0)
      as conversations
  from customers c join channels h on h.workspace_id = c.workspace_id and h.id = c.channel_id
  where ${condition}`

export async function recordOf(
  db: Db,
  workspaceId: string,
  id: string,
): Promise<RecordRow | undefined> {
  const one = sql`c.workspace_id = ${workspaceId} and c.id = ${id}`
  const { rows } = await db.execute<RecordRow>(records(one))
  return rows[0]
}

/** Most records that are proposed as the same person. */
const ALIKE_MOST = 5

/** Other records with the same address or the same name, whatever its capitals. */
export async function recordsAlike(
  db: Db,
  workspaceId: string,
  { id, name, email }: RecordRow,
): Promise<RecordRow[]> {
  if (name === null && email === null) return []
  const like = sql`c.workspace_id = ${workspaceId} and c.id <> ${id}
    and (lower(c.email) = lower(${email}) or lower(c.name) = lower(${name}))
    order by (lower(c.email) = lower(${email})) desc nulls last, c.created_at desc
    limit ${ALIKE_MOST}`
  return (await db.execute<RecordRow>(records(like))).rows
}

/** Ids of a customer's conversations, the newest first, and how many there are. */
export async function newestConversations(
  db: Db,
  workspaceId: string,
  { id, limit }: { id: string; limit: number },
): Promise<{ ids: string[]; count: number }> {
  const { rows } = await db.execute<{ id: string; count: number }>(sql`
    select id, (count(*) over ())::int as count from conversations
    where workspace_id = ${workspaceId} and customer_id = ${id} and last_seq > 0
    order by opened_at desc, id limit ${limit}`)
  return { ids: rows.map((row) => row.id), count: rows[0]?.count ?? 0 }
}
