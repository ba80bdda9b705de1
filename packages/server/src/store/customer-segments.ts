import { sql } from 'drizzle-orm'
import type { Db } from './db.ts'

/** Most segments of one customer: a word that sorts everybody sorts nobody. */
export const SEGMENTS_MOST = 10

/** Segments that are told of a workspace: what a picker can show. */
const KNOWN_MOST = 100

/** The words that a customer is sorted by, in alphabetical order; joined records may both bear one. */
export async function listSegments(
  db: Db,
  workspaceId: string,
  customerId: string,
): Promise<string[]> {
  const { rows } = await db.execute<{ name: string }>(sql`
    select distinct on (folded) name from customer_segments
    where workspace_id = ${workspaceId} and customer_id = ${customerId}
    order by folded, (record_id = customer_id) desc, set_at, record_id`)
  return rows.map(({ name }) => name)
}

/** All segments of a workspace, those of most customers first, as they are mostly written. */
export async function knownSegments(
  db: Db,
  workspaceId: string,
): Promise<{ name: string; customers: number }[]> {
  const { rows } = await db.execute<{ name: string; customers: number }>(sql`
    select mode() within group (order by name) as name,
      count(distinct customer_id)::int as customers
    from customer_segments where workspace_id = ${workspaceId}
    group by folded order by customers desc, folded limit ${KNOWN_MOST}`)
  return rows
}

/** Waits for whoever sets segments of the same customer. @returns whether there is such a customer */
export async function lockSegments(
  tx: Db,
  workspaceId: string,
  customerId: string,
): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    select 1 from customers where workspace_id = ${workspaceId} and id = ${customerId} for update`)
  return rows.length > 0
}

interface NewSegments {
  readonly workspaceId: string
  readonly customerId: string
  readonly authorId: string
  /** Those that are the same but for accents and capitals are one, the first. */
  readonly names: readonly string[]
}

const wanted = (names: readonly string[]) => sql`(
  select distinct on (folded) name, folded from (
    select n.name, n.place, btrim(fold_for_search(n.name)) as folded
    from jsonb_array_elements_text(${JSON.stringify(names)}::jsonb)
      with ordinality as n (name, place)) as each
  order by folded, place)`

/** The words that a customer is sorted by are these and no others; what stays keeps who set it. */
export async function replaceSegments(tx: Db, set: NewSegments): Promise<void> {
  const { workspaceId, customerId, authorId, names } = set
  await tx.execute(sql`
    delete from customer_segments
    where workspace_id = ${workspaceId} and customer_id = ${customerId}
      and folded not in (select w.folded from ${wanted(names)} as w)`)
  await tx.execute(sql`
    update customer_segments s set name = w.name from ${wanted(names)} as w
    where s.workspace_id = ${workspaceId} and s.customer_id = ${customerId}
      and s.folded = w.folded and s.name <> w.name`)
  await tx.execute(sql`
    insert into customer_segments (workspace_id, customer_id, record_id, name, author_id)
    select ${workspaceId}::uuid, ${customerId}::uuid, ${customerId}::uuid, w.name, ${authorId}::uuid
    from ${wanted(names)} as w where not exists (
      select 1 from customer_segments s
      where s.workspace_id = ${workspaceId} and s.customer_id = ${customerId}
        and s.folded = w.folded)`)
}

/** As they are stored, for an export. */
export async function rowsOfSegments(
  db: Db,
  workspaceId: string,
  customerId: string,
): Promise<Record<string, unknown>[]> {
  const { rows } = await db.execute<{ row: Record<string, unknown> }>(sql`
    select to_jsonb(s) as row from customer_segments s
    where workspace_id = ${workspaceId} and customer_id = ${customerId} order by folded, record_id`)
  return rows.map(({ row }) => row)
}

type Key = { readonly workspaceId: string; readonly from: string; readonly into: string }

/** Two records are one: what either is sorted by, it is. */
export async function moveSegments(tx: Db, { workspaceId, from, into }: Key): Promise<void> {
  await tx.execute(sql`
    update customer_segments set customer_id = ${into}
    where workspace_id = ${workspaceId} and customer_id = ${from}`)
}

/** They are two again: what was set on the one, or on what was joined with it before, goes back. */
export async function moveSegmentsBack(tx: Db, { workspaceId, from, into }: Key): Promise<void> {
  await tx.execute(sql`
    update customer_segments set customer_id = ${into}
    where workspace_id = ${workspaceId} and customer_id = ${from}
      and (record_id = ${into} or record_id in (
        select id from customer_aliases
        where workspace_id = ${workspaceId} and customer_id = ${into}))`)
}
