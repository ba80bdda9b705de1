import type {
  Article,
  ArticleText,
  ArticleTrial,
  ArticleTrialResult,
  NewArticle,
} from '@diapason/contract'
import { request } from './request.ts'

const at = (id: string) => `/articles/${encodeURIComponent(id)}`

/** Calls of the help articles. Everyone may read them; leads try questions, administrators write. */
export const articlesApi = {
  articles: () => request<Article[]>('GET', '/articles'),
  article: (id: string) => request<ArticleText>('GET', at(id)),
  add: (body: NewArticle) => request<Article>('POST', '/articles', body),
  change: (id: string, body: NewArticle) => request<Article>('PUT', at(id), body),
  retire: (id: string) => request<void>('DELETE', at(id)),
  tryOut: (body: ArticleTrial) => request<ArticleTrialResult>('POST', '/articles/try', body),
}
