import type { Article, ArticleText, NewArticle } from '@diapason/contract'
import { useQuery } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { Area } from '../../parts/area.tsx'
import { Field } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { said } from '../../parts/said.ts'
import { Skeleton } from '../../parts/skeleton.tsx'
import { useWords } from '../../strings/language.tsx'
import { articlesApi } from '../../wire/articles-api.ts'
import { ArticleLanguage } from './articles-language.tsx'
import { FormEnd } from './form-end.tsx'
import { useChange } from './use-settings.ts'

interface Props {
  readonly article?: ArticleText
  readonly done: () => void
}

const TITLE_LIMIT = 120
const LIMIT = 50_000

const read = (form: HTMLFormElement): NewArticle => ({
  title: said(form, 'title'),
  language: said(form, 'language') === 'en' ? 'en' : 'fr',
  url: said(form, 'url') || null,
  body: said(form, 'body'),
})

/** A new article, or a new version of one. */
export const ArticleForm = ({ article, done }: Props) => {
  const words = useWords().articles
  const save = useChange('articles', (body: NewArticle) =>
    article === undefined ? articlesApi.add(body) : articlesApi.change(article.id, body),
  )
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    save.mutate(read(event.currentTarget), { onSuccess: done })
  }
  return (
    <li className="card">
      <form onSubmit={submit}>
        <div className="pair">
          <Field
            label={words.title}
            name="title"
            defaultValue={article?.title}
            maxLength={TITLE_LIMIT}
            required
          />
          <ArticleLanguage chosen={article?.language} />
        </div>
        <Field
          label={words.url}
          hint={words.urlHint}
          name="url"
          type="url"
          pattern="https://.*"
          defaultValue={article?.url ?? ''}
          maxLength={2_000}
        />
        <Area
          label={words.body}
          hint={words.bodyHint}
          name="body"
          rows={12}
          defaultValue={article?.body}
          maxLength={LIMIT}
          required
        />
        <FormEnd save={save} done={done} />
      </form>
    </li>
  )
}

/** An article under someone's hands: its text is asked for first. */
export const ArticleEditing = ({ article, done }: { article: Article; done: () => void }) => {
  const { id, version } = article
  const query = useQuery({
    queryKey: ['settings', 'article', id, version],
    queryFn: () => articlesApi.article(id),
  })
  if (query.isSuccess) return <ArticleForm article={query.data} done={done} />
  return (
    <li className="card">
      {query.isPending && <Skeleton lines={3} />}
      {query.isError && <ProblemNote error={query.error} retry={() => void query.refetch()} />}
    </li>
  )
}
