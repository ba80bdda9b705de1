import { LANGUAGE_MODEL_PROVIDERS } from '@diapason/contract'
import { eq } from 'drizzle-orm'
import {
  bigint,
  boolean,
  customType,
  doublePrecision,
  integer,
  pgTable,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Db } from './db.ts'

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

export const languageModels = pgTable('language_models', {
  workspaceId: uuid('workspace_id').primaryKey(),
  isOn: boolean('is_on').notNull(),
  provider: text('provider', { enum: [...LANGUAGE_MODEL_PROVIDERS] }).notNull(),
  baseUrl: text('base_url').notNull(),
  model: text('model').notNull(),
  sealedKey: bytea('sealed_key'),
  milliseconds: integer('milliseconds').notNull(),
  tokensPerDay: bigint('tokens_per_day', { mode: 'number' }).notNull(),
  costPerDay: doublePrecision('cost_per_day'),
  priceInput: doublePrecision('price_input').notNull(),
  priceOutput: doublePrecision('price_output').notNull(),
  changedBy: uuid('changed_by'),
  changedAt: timestamp('changed_at', { withTimezone: true }).notNull(),
})
export type LanguageModelRow = typeof languageModels.$inferSelect

/** The language model of a workspace; undefined where nobody ever set one. */
export async function findLanguageModel(
  db: Db,
  workspaceId: string,
): Promise<LanguageModelRow | undefined> {
  const [row] = await db
    .select()
    .from(languageModels)
    .where(eq(languageModels.workspaceId, workspaceId))
  return row
}

export async function storeLanguageModel(db: Db, row: LanguageModelRow): Promise<void> {
  const target = languageModels.workspaceId
  await db.insert(languageModels).values(row).onConflictDoUpdate({ target, set: row })
}
