import { and, asc, eq, sql } from 'drizzle-orm'
import { boolean, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { moveNotes, moveNotesBack } from './customer-notes.ts'
import { moveSegments, moveSegmentsBack } from './customer-segments.ts'
import type { Db } from './db.ts'

export const customerAliases = pgTable('customer_aliases', {
  workspaceId: uuid('workspace_id').notNull(),
  id: uuid('id').notNull(),
  customerId: uuid('customer_id').notNull(),
  viaId: uuid('via_id'),
  channelId: uuid('channel_id').notNull(),
  identity: text('identity'),
  name: text('name'),
  email: text('email'),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  conversationIds: uuid('conversation_ids').array().notNull(),
  gaveName: boolean('gave_name').notNull(),
  gaveEmail: boolean('gave_email').notNull(),
  joinedBy: uuid('joined_by'),
  joinedAt: timestamp('joined_at', { withTimezone: true }).notNull().defaultNow(),
})
export type CustomerAliasRow = typeof customerAliases.$inferSelect

const of = (workspaceId: string, id: string) =>
  and(eq(customerAliases.workspaceId, workspaceId), eq(customerAliases.id, id))

/** The customer whom an id means today: itself, unless its record was joined with another. */
export async function customerNow(db: Db, workspaceId: string, id: string): Promise<string> {
  const [row] = await db
    .select({ customerId: customerAliases.customerId })
    .from(customerAliases)
    .where(of(workspaceId, id))
  return row?.customerId ?? id
}

/** The customer whom the company's own id means, when its record was joined with another. */
export async function customerOfIdentity(
  db: Db,
  key: { workspaceId: string; channelId: string; identity: string },
): Promise<string | undefined> {
  const [row] = await db
    .select({ customerId: customerAliases.customerId })
    .from(customerAliases)
    .where(
      and(
        eq(customerAliases.workspaceId, key.workspaceId),
        eq(customerAliases.channelId, key.channelId),
        eq(customerAliases.identity, key.identity),
      ),
    )
  return row?.customerId
}

/** Records that were joined with a customer, the first joined first. */
export const aliasesOf = (
  db: Db,
  workspaceId: string,
  customerId: string,
): Promise<CustomerAliasRow[]> =>
  db
    .select()
    .from(customerAliases)
    .where(
      and(eq(customerAliases.workspaceId, workspaceId), eq(customerAliases.customerId, customerId)),
    )
    .orderBy(asc(customerAliases.joinedAt))

/** Locks one, to set it apart. */
export async function lockAlias(
  tx: Db,
  workspaceId: string,
  id: string,
): Promise<CustomerAliasRow | undefined> {
  const [row] = await tx.select().from(customerAliases).where(of(workspaceId, id)).for('update')
  return row
}

type Key = { readonly workspaceId: string; readonly from: string; readonly into: string }

/** Two conversations of one customer may not be open on one channel. @returns whether they would */
export async function wouldBothBeOpen(tx: Db, { workspaceId, from, into }: Key): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    select 1 from conversations a join conversations b
      on b.workspace_id = a.workspace_id and b.channel_id = a.channel_id
    where a.workspace_id = ${workspaceId} and a.customer_id = ${from} and a.state = 'open'
      and b.customer_id = ${into} and b.state = 'open' limit 1`)
  return rows.length > 0
}

/** Conversations change hands. Call it with their lanes locked. */
export async function moveConversations(
  tx: Db,
  { workspaceId, from, into }: Key,
  ids: readonly string[],
): Promise<string[]> {
  if (ids.length === 0) return []
  const { rows } = await tx.execute<{ id: string }>(sql`
    update conversations set customer_id = ${into}, version = version + 1
    where workspace_id = ${workspaceId} and customer_id = ${from} and id in ${[...ids]}
    returning id`)
  return rows.map(({ id }) => id)
}

/** The record becomes another name of the customer it is joined with; what it had to give is given. */
export async function makeAlias(
  tx: Db,
  { workspaceId, from, into }: Key,
  how: { conversationIds: readonly string[]; joinedBy: string | null },
): Promise<void> {
  const ids = sql`${`{${how.conversationIds.join(',')}}`}::uuid[]`
  await tx.execute(sql`
    update customer_aliases set customer_id = ${into}, via_id = coalesce(via_id, ${from})
    where workspace_id = ${workspaceId} and customer_id = ${from}`)
  await tx.execute(sql`
    insert into customer_aliases (workspace_id, id, customer_id, channel_id, identity, name, email,
      created_at, conversation_ids, gave_name, gave_email, joined_by)
    select c.workspace_id, c.id, i.id, c.channel_id, c.identity, c.name, c.email, c.created_at,
      ${ids}, i.name is null and c.name is not null, i.email is null and c.email is not null,
      ${how.joinedBy}::uuid
    from customers c join customers i on i.workspace_id = c.workspace_id and i.id = ${into}
    where c.workspace_id = ${workspaceId} and c.id = ${from}`)
  await tx.execute(sql`
    update customers i set name = coalesce(i.name, a.name), email = coalesce(i.email, a.email)
    from customer_aliases a
    where i.workspace_id = ${workspaceId} and i.id = ${into}
      and a.workspace_id = i.workspace_id and a.id = ${from}`)
  await moveNotes(tx, { workspaceId, from, into })
  await moveSegments(tx, { workspaceId, from, into })
  await tx.execute(sql`
    delete from customers where workspace_id = ${workspaceId} and id = ${from}`)
}

/** The record stands for itself again, as it was; what it gave it takes back. */
export async function unmakeAlias(tx: Db, row: CustomerAliasRow): Promise<void> {
  const { workspaceId, id, customerId } = row
  await tx.execute(sql`
    insert into customers (workspace_id, id, channel_id, identity, name, email, created_at)
    select workspace_id, id, channel_id, identity, name, email, created_at from customer_aliases
    where workspace_id = ${workspaceId} and id = ${id}`)
  await tx.execute(sql`
    update customers i set
      name = case when a.gave_name and i.name = a.name then null else i.name end,
      email = case when a.gave_email and i.email = a.email then null else i.email end
    from customer_aliases a
    where i.workspace_id = ${workspaceId} and i.id = ${customerId}
      and a.workspace_id = i.workspace_id and a.id = ${id}`)
  await tx.execute(sql`
    update customer_aliases set customer_id = ${id}, via_id = null
    where workspace_id = ${workspaceId} and via_id = ${id}`)
  await moveNotesBack(tx, { workspaceId, from: customerId, into: id })
  await moveSegmentsBack(tx, { workspaceId, from: customerId, into: id })
  await tx.execute(sql`
    delete from customer_aliases where workspace_id = ${workspaceId} and id = ${id}`)
}
