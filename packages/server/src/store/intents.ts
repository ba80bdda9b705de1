import type { Intent, IntentExample, NewIntent } from '@diapason/contract'
import { and, asc, eq, sql } from 'drizzle-orm'
import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { Db } from './db.ts'

export const intents = pgTable('intents', {
  workspaceId: uuid('workspace_id').notNull(),
  name: text('name').notNull(),
  titleFr: text('title_fr').notNull(),
  titleEn: text('title_en').notNull(),
})

export const intentExamples = pgTable('intent_examples', {
  workspaceId: uuid('workspace_id').notNull(),
  id: uuid('id').notNull().default(sql`gen_random_uuid()`),
  intent: text('intent').notNull(),
  /** From 0, in the order they were given. */
  place: integer('place').notNull(),
  text: text('text').notNull(),
  language: text('language', { enum: ['fr', 'en'] }).notNull(),
})

/** Examples of a workspace with the reason they belong to, in a stable order. */
export const listExamples = (
  db: Db,
  workspaceId: string,
): Promise<(IntentExample & { intent: string })[]> =>
  db
    .select({
      intent: intentExamples.intent,
      text: intentExamples.text,
      language: intentExamples.language,
    })
    .from(intentExamples)
    .where(eq(intentExamples.workspaceId, workspaceId))
    .orderBy(asc(intentExamples.intent), asc(intentExamples.place))

/** What a workspace's own reasons for contact are called. */
export async function intentNames(db: Db, workspaceId: string): Promise<string[]> {
  const rows = await db
    .select({ name: intents.name })
    .from(intents)
    .where(eq(intents.workspaceId, workspaceId))
  return rows.map(({ name }) => name)
}

/** A workspace's own reasons for contact with their examples, by name. */
export async function listIntents(db: Db, workspaceId: string): Promise<Intent[]> {
  const rows = await db
    .select()
    .from(intents)
    .where(eq(intents.workspaceId, workspaceId))
    .orderBy(asc(intents.name))
  const examples = await listExamples(db, workspaceId)
  return rows.map(({ name, titleFr, titleEn }) => ({
    name,
    title: { fr: titleFr, en: titleEn },
    examples: examples
      .filter(({ intent }) => intent === name)
      .map(({ text: said, language }) => ({ text: said, language })),
  }))
}

/** Stores a reason and its examples; they replace those it had. */
export async function putIntent(
  tx: Db,
  of: { workspaceId: string; name: string },
  { title, examples }: NewIntent,
): Promise<void> {
  const { workspaceId, name } = of
  const titles = { titleFr: title.fr, titleEn: title.en }
  await tx
    .insert(intents)
    .values({ ...of, ...titles })
    .onConflictDoUpdate({ target: [intents.workspaceId, intents.name], set: titles })
  await tx
    .delete(intentExamples)
    .where(and(eq(intentExamples.workspaceId, workspaceId), eq(intentExamples.intent, name)))
  if (examples.length === 0) return
  const rows = examples.map((example, place) => ({ workspaceId, intent: name, place, ...example }))
  await tx.insert(intentExamples).values(rows)
}

/** @returns whether the workspace had such a reason */
export async function deleteIntent(
  tx: Db,
  { workspaceId, name }: { workspaceId: string; name: string },
): Promise<boolean> {
  const rows = await tx
    .delete(intents)
    .where(and(eq(intents.workspaceId, workspaceId), eq(intents.name, name)))
    .returning({ name: intents.name })
  return rows.length > 0
}
