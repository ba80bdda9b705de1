import type { Article } from '@diapason/contract'
import type { ListedArticle } from '../../store/articles.ts'

/** A help article, as it leaves the server. */
export const presentArticle = (row: ListedArticle): Article => ({
  id: row.id,
  version: row.version,
  title: row.title,
  language: row.language,
  url: row.url,
  passages: row.passages,
  writtenBy: row.writtenBy,
  writtenAt: row.writtenAt.toISOString(),
})
