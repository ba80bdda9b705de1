import type { WebhookEvent } from '@diapason/contract'
import { and, asc, eq, sql } from 'drizzle-orm'
import { boolean, customType, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Db } from './db.ts'

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

export const webhooks = pgTable('webhooks', {
  workspaceId: uuid('workspace_id').notNull(),
  id: uuid('id').notNull(),
  name: text('name').notNull(),
  url: text('url').notNull(),
  events: text('events').array().$type<WebhookEvent[]>().notNull(),
  withWords: boolean('with_words').notNull(),
  active: boolean('active').notNull(),
  sealedSecret: bytea('sealed_secret').notNull(),
  /** Signs too until `formerUntil`, so that receivers can be told the new one in between. */
  sealedFormer: bytea('sealed_former'),
  formerUntil: timestamp('former_until', { withTimezone: true }),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
})
export type WebhookRow = typeof webhooks.$inferSelect

/** Which webhook of which workspace. */
export interface WebhookKey {
  readonly workspaceId: string
  readonly id: string
}

const of = ({ workspaceId, id }: WebhookKey) =>
  and(eq(webhooks.workspaceId, workspaceId), eq(webhooks.id, id))

export const listWebhooks = (db: Db, workspaceId: string): Promise<WebhookRow[]> =>
  db
    .select()
    .from(webhooks)
    .where(eq(webhooks.workspaceId, workspaceId))
    .orderBy(asc(webhooks.createdAt))

export async function findWebhook(db: Db, key: WebhookKey): Promise<WebhookRow | undefined> {
  const [row] = await db.select().from(webhooks).where(of(key))
  return row
}

export async function insertWebhook(
  db: Db,
  row: typeof webhooks.$inferInsert,
): Promise<WebhookRow> {
  const [made] = await db.insert(webhooks).values(row).returning()
  return made as WebhookRow
}

export async function updateWebhook(
  db: Db,
  key: WebhookKey,
  change: Partial<Omit<WebhookRow, 'workspaceId' | 'id'>>,
): Promise<WebhookRow | undefined> {
  const [row] = await db.update(webhooks).set(change).where(of(key)).returning()
  return row
}

/** Gives it a new secret; the one it had signs too for so many hours. */
export async function replaceSecret(
  db: Db,
  key: WebhookKey,
  next: { sealed: Buffer; formerHours: number },
): Promise<WebhookRow | undefined> {
  const change = {
    sealedSecret: next.sealed,
    sealedFormer: sql`${webhooks.sealedSecret}`,
    formerUntil: sql`now() + make_interval(hours => ${next.formerHours})`,
  }
  const [row] = await db.update(webhooks).set(change).where(of(key)).returning()
  return row
}

/** With everything that it was to tell. @returns false when there is no such webhook */
export async function deleteWebhook(db: Db, key: WebhookKey): Promise<boolean> {
  return (await db.delete(webhooks).where(of(key)).returning()).length > 0
}
