import { and, asc, count, desc, eq, isNull, sql } from 'drizzle-orm'
import { integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import {
  articlePassages,
  deletePassages,
  insertPassages,
  type Passage,
} from './article-passages.ts'
import type { Db } from './db.ts'
import { users } from './users.ts'

export const articles = pgTable('articles', {
  workspaceId: uuid('workspace_id').notNull(),
  id: uuid('id').notNull(),
  version: integer('version').notNull(),
  title: text('title').notNull(),
  language: text('language', { enum: ['fr', 'en'] }).notNull(),
  url: text('url'),
  body: text('body').notNull(),
  writtenBy: uuid('written_by'),
  writtenAt: timestamp('written_at', { withTimezone: true }).notNull().defaultNow(),
  retiredAt: timestamp('retired_at', { withTimezone: true }),
})
type ArticleRow = typeof articles.$inferSelect

/** An article without its body, with its author's name and into how many passages it is cut. */
export type ListedArticle = Omit<ArticleRow, 'body' | 'retiredAt' | 'writtenBy'> & {
  readonly passages: number
  readonly writtenBy: string | null
}

const isNewest = sql`${articles.version} = (select max(newest.version) from ${articles} as newest
  where newest.workspace_id = ${articles.workspaceId} and newest.id = ${articles.id})`

const inForce = (workspaceId: string) =>
  and(eq(articles.workspaceId, workspaceId), isNull(articles.retiredAt), isNewest)

/** Articles in force: the newest version of each, without the retired ones. */
export const listArticles = (db: Db, workspaceId: string): Promise<ListedArticle[]> =>
  db
    .select({
      workspaceId: articles.workspaceId,
      id: articles.id,
      version: articles.version,
      title: articles.title,
      language: articles.language,
      url: articles.url,
      writtenAt: articles.writtenAt,
      writtenBy: users.name,
      passages: count(articlePassages.place),
    })
    .from(articles)
    .leftJoin(
      users,
      and(eq(users.workspaceId, articles.workspaceId), eq(users.id, articles.writtenBy)),
    )
    .leftJoin(
      articlePassages,
      and(
        eq(articlePassages.workspaceId, articles.workspaceId),
        eq(articlePassages.articleId, articles.id),
        eq(articlePassages.version, articles.version),
      ),
    )
    .where(inForce(workspaceId))
    .groupBy(articles.workspaceId, articles.id, articles.version, users.name)
    .orderBy(asc(articles.language), asc(articles.title), asc(articles.id))

/** The text of an article in force. */
export async function articleBody(
  db: Db,
  workspaceId: string,
  id: string,
): Promise<string | undefined> {
  const [row] = await db
    .select({ body: articles.body })
    .from(articles)
    .where(and(inForce(workspaceId), eq(articles.id, id)))
    .orderBy(desc(articles.version))
    .limit(1)
  return row?.body
}

/**
 * Stores a version with its passages, which take the place of those of the version before. Versions
 * are never changed: replies of the past keep what they quoted.
 *
 * @returns false when that version exists: somebody else changed the article meanwhile
 */
export async function insertArticle(
  db: Db,
  row: Omit<ArticleRow, 'writtenAt' | 'retiredAt'>,
  passages: readonly Passage[],
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const rows = await tx
      .insert(articles)
      .values(row)
      .onConflictDoNothing()
      .returning({ id: articles.id })
    if (rows.length === 0) return false
    await deletePassages(tx, row.workspaceId, row.id)
    await insertPassages(tx, row, passages)
    return true
  })
}

/** @returns whether there was such an article in force */
export async function retireArticle(db: Db, workspaceId: string, id: string): Promise<boolean> {
  return db.transaction(async (tx) => {
    const rows = await tx
      .update(articles)
      .set({ retiredAt: sql`now()` })
      .where(and(inForce(workspaceId), eq(articles.id, id)))
      .returning({ id: articles.id })
    await deletePassages(tx, workspaceId, id)
    return rows.length > 0
  })
}
