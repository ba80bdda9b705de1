import { newArticleSchema, type NewArticle } from '@diapason/contract'
import { conflict, invalid } from '../../errors.ts'
import type { Db } from '../../store/db.ts'
import { insertArticle } from '../../store/articles.ts'
import { cut } from './cut.ts'

/** A version of an article, and who writes it: null for a machine. */
export interface ArticleVersion {
  readonly workspaceId: string
  readonly id: string
  readonly version: number
  readonly writtenBy: string | null
  readonly article: NewArticle
}

/**
 * Stores a version of an article, cut into the passages by which it is found.
 *
 * @throws `conflict` (409) when the version is there; `invalid_request` (400)
 */
export async function storeArticle(db: Db, { article, ...of }: ArticleVersion): Promise<void> {
  const { title, language, url, body } = newArticleSchema.parse(article)
  const row = { ...of, title: title.replace(/\s+/gu, ' '), language, url: safe(url), body }
  if (!(await insertArticle(db, row, cut(body))))
    throw conflict(
      'Somebody else has just changed this article.',
      'Load it again and repeat your change.',
    )
}

/** As it can be read and followed in the middle of a text. */
function safe(url: string | null): string | null {
  if (url === null) return null
  const parsed = new URL(url)
  if (parsed.username !== '' || parsed.password !== '')
    throw invalid('The address holds a name or a password.', 'Give the address customers open.')
  return parsed.href.replace(
    /['()]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
