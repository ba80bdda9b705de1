import { and, eq, sql, type SQL } from 'drizzle-orm'
import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { Db } from './db.ts'

/** A stretch of an article that can be found and quoted. */
export interface Passage {
  /** Of the part of the article that it stands in. */
  readonly heading: string | null
  readonly words: string
}

/** Passages of the articles in force; their stems are columns that PostgreSQL keeps. */
export const articlePassages = pgTable('article_passages', {
  workspaceId: uuid('workspace_id').notNull(),
  articleId: uuid('article_id').notNull(),
  version: integer('version').notNull(),
  place: integer('place').notNull(),
  language: text('language', { enum: ['fr', 'en'] }).notNull(),
  title: text('title').notNull(),
  heading: text('heading'),
  words: text('words').notNull(),
})

/** One thing that a question speaks of: any of these words says it. As `to_tsquery` reads them. */
export type Term = string

/** A passage that says at least one of the terms. */
export interface Candidate {
  readonly articleId: string
  readonly version: number
  readonly place: number
  readonly title: string
  readonly url: string | null
  readonly words: string
  /** For each term, does the passage say it? Does the title or the heading above it? */
  readonly inWords: readonly boolean[]
  readonly inAbout: readonly boolean[]
}

/** Passages that are near a question, and what is known of its terms. */
export interface Candidates {
  /** How many there are of all articles in force in the language. */
  readonly passages: number
  /** For each term: how many passages say it, themselves or above; null for one that says nothing. */
  readonly commonness: readonly (number | null)[]
  readonly candidates: readonly Candidate[]
}

/** Most candidates that are looked at: the ones that say the most terms. */
const MOST = 60

const CONFIGURATION = { fr: 'french', en: 'english' } as const

/** Terms as an array of queries; they hold letters, digits, `|` and `:*` alone. */
const queries = (language: 'fr' | 'en', terms: readonly Term[]) =>
  sql`(select array_agg(to_tsquery(${CONFIGURATION[language]}::regconfig, term) order by place)
       from unnest(${sql.param(terms)}::text[]) with ordinality as t (term, place))`

const anyOf = (language: 'fr' | 'en', terms: readonly Term[]) =>
  sql`to_tsquery(${CONFIGURATION[language]}::regconfig, ${terms.join(' | ')})`

/** Which of the terms do these stems say? */
const saidIn = (stems: SQL) =>
  sql`array(select ${stems} @@ term from unnest(terms) with ordinality t (term, n) order by n)`

/** Looks for passages in one workspace and language by stems, with or without accents. */
export async function findCandidates(
  db: Db,
  of: { workspaceId: string; language: 'fr' | 'en' },
  terms: readonly Term[],
): Promise<Candidates> {
  const { rows } = await db.execute<{
    passages: number
    commonness: (number | null)[]
    candidates: Candidate[] | null
  }>(sql`
    with asked as materialized (
      select ${queries(of.language, terms)} as terms, ${anyOf(of.language, terms)} as any_term
    ),
    said as materialized (
      select p.article_id, p.version, p.place, p.title, p.words,
        ${saidIn(sql`p.word_stems`)} as in_words, ${saidIn(sql`p.about_stems`)} as in_about
      from article_passages p, asked
      where p.workspace_id = ${of.workspaceId} and p.language = ${of.language}
        and (p.word_stems @@ any_term or p.about_stems @@ any_term)
    ),
    counted as (
      select s.*, (select sum(2 * w::int + a::int) from unnest(in_words, in_about) h (w, a)) as hits
      from said s
    ),
    nearest as (select * from counted order by hits desc, article_id, place limit ${MOST})
    select
      (select count(*)::int from article_passages
        where workspace_id = ${of.workspaceId} and language = ${of.language}) as passages,
      array(select case when numnode(term) > 0 then
              (select count(*)::int from said where in_words[n] or in_about[n]) end
            from asked, unnest(terms) with ordinality t (term, n) order by n) as commonness,
      (select jsonb_agg(jsonb_build_object(
          'articleId', n.article_id, 'version', n.version, 'place', n.place, 'title', n.title,
          'url', a.url, 'words', n.words, 'inWords', n.in_words, 'inAbout', n.in_about)
          order by n.hits desc, n.article_id, n.place)
        from nearest n join articles a on a.workspace_id = ${of.workspaceId}
          and a.id = n.article_id and a.version = n.version) as candidates`)
  const [row] = rows
  return {
    passages: row?.passages ?? 0,
    commonness: row?.commonness ?? [],
    candidates: row?.candidates ?? [],
  }
}

/** For each of these texts and each term: does it say it? */
export async function termsIn(
  db: Db,
  language: 'fr' | 'en',
  what: { texts: readonly string[]; terms: readonly Term[] },
): Promise<boolean[][]> {
  const { rows } = await db.execute<{ said: boolean[] }>(sql`
    with asked as (select ${queries(language, what.terms)} as terms)
    select ${saidIn(sql`word_stems(${language}, words)`)} as said
    from unnest(${sql.param(what.texts)}::text[]) with ordinality as w (words, place), asked
    order by place`)
  return rows.map(({ said }) => said)
}

/** Keeps the passages of a version. */
export async function insertPassages(
  tx: Db,
  of: { workspaceId: string; id: string; version: number; title: string; language: 'fr' | 'en' },
  passages: readonly Passage[],
): Promise<void> {
  if (passages.length === 0) return
  const { workspaceId, id: articleId, version, title, language } = of
  const common = { workspaceId, articleId, version, title, language }
  const rows = passages.map((passage, place) => ({ ...common, place, ...passage }))
  await tx.insert(articlePassages).values(rows)
}

/** Takes away the passages of every version of an article: it is found no more. */
export async function deletePassages(tx: Db, workspaceId: string, id: string): Promise<void> {
  await tx
    .delete(articlePassages)
    .where(and(eq(articlePassages.workspaceId, workspaceId), eq(articlePassages.articleId, id)))
}
