import { and, eq, sql } from 'drizzle-orm'
import { pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { customerOfIdentity } from './customer-aliases.ts'
import type { Db } from './db.ts'

export const customers = pgTable('customers', {
  workspaceId: uuid('workspace_id').notNull(),
  id: uuid('id').notNull(),
  channelId: uuid('channel_id').notNull(),
  /** The company's own id of a signed-in customer, proved by HMAC; null for a visitor. */
  identity: text('identity'),
  name: text('name'),
  email: text('email'),
})
export type CustomerRow = typeof customers.$inferSelect

/** Makes a customer, unless it is there already. */
export async function ensureCustomer(db: Db, row: CustomerRow): Promise<void> {
  await db.insert(customers).values(row).onConflictDoNothing()
}

/** A signed-in customer by the company's own id; name and e-mail follow what the company says. */
export async function upsertIdentified(
  db: Db,
  row: CustomerRow & { identity: string },
): Promise<CustomerRow> {
  const joined = await customerOfIdentity(db, row)
  const known = joined && (await findCustomer(db, row.workspaceId, joined))
  if (known) return known
  const [stored] = await db
    .insert(customers)
    .values(row)
    .onConflictDoUpdate({
      target: [customers.workspaceId, customers.channelId, customers.identity],
      set: {
        name: sql`coalesce(excluded.name, ${customers.name})`,
        email: sql`coalesce(excluded.email, ${customers.email})`,
      },
    })
    .returning()
  return stored as CustomerRow
}

export async function findCustomer(
  db: Db,
  workspaceId: string,
  id: string,
): Promise<CustomerRow | undefined> {
  const [row] = await db
    .select()
    .from(customers)
    .where(and(eq(customers.workspaceId, workspaceId), eq(customers.id, id)))
  return row
}
