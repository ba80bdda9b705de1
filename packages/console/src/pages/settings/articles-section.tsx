import type { Article } from '@diapason/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { useSpeech, useWords } from '../../strings/language.tsx'
import { articlesApi } from '../../wire/articles-api.ts'
import { useIsAdmin } from '../../wire/session.ts'
import { day } from '../../words/time.ts'
import { ArticleForm, ArticleEditing } from './articles-form.tsx'
import { ArticleTrial } from './articles-trial.tsx'
import { RemoveButton } from './remove-button.tsx'
import { Section } from './section.tsx'
import { useChange } from './use-settings.ts'

const Facts = ({ article }: { article: Article }) => {
  const { words, language } = useSpeech()
  const says = words.articles
  const date = day(article.writtenAt, language)
  const by = article.writtenBy === null ? says.byMachine(date) : says.by(article.writtenBy, date)
  const passages = says.passages(article.passages)
  return (
    <span className="hint">
      {[article.language, says.version(article.version), passages, by].join(' · ')}
    </span>
  )
}

const Acts = ({ article, edit }: { article: Article; edit: () => void }) => {
  const words = useWords()
  const retire = useChange('articles', articlesApi.retire)
  return (
    <>
      <span className="acts">
        <button type="button" className="button small" onClick={edit}>
          {words.settings.edit}
        </button>
        <RemoveButton remove={() => retire.mutate(article.id)} label={words.articles.retire} />
      </span>
      {retire.error !== null && <ProblemNote error={retire.error} />}
    </>
  )
}

const Row = ({ article }: { article: Article }) => {
  const isAdmin = useIsAdmin()
  const [editing, edit] = useState(false)
  if (editing) return <ArticleEditing article={article} done={() => edit(false)} />
  return (
    <li className="card">
      <header>
        <h3>{article.title}</h3>
        <Facts article={article} />
        {isAdmin && <Acts article={article} edit={() => edit(true)} />}
      </header>
      {article.url !== null && (
        <a href={article.url} target="_blank" rel="noopener noreferrer">
          {article.url}
        </a>
      )}
    </li>
  )
}

const New = () => {
  const words = useWords().articles
  const isAdmin = useIsAdmin()
  const [adding, add] = useState(false)
  if (!isAdmin) return <p className="hint">{words.readOnly}</p>
  if (adding)
    return (
      <ul className="cards">
        <ArticleForm done={() => add(false)} />
      </ul>
    )
  return (
    <p>
      <button type="button" className="button" onClick={() => add(true)}>
        {words.new}
      </button>
    </p>
  )
}

/** The help articles, which the assistant quotes where there is no approved answer. */
export const ArticlesSection = () => {
  const words = useWords().articles
  const query = useQuery({ queryKey: ['settings', 'articles'], queryFn: articlesApi.articles })
  return (
    <Section name="articles" lead={words.lead} query={query}>
      {(articles) => (
        <>
          {articles.length === 0 && <p>{words.empty}</p>}
          <ul className="cards">
            {articles.map((article) => (
              <Row key={article.id} article={article} />
            ))}
          </ul>
          <New />
          <ArticleTrial />
        </>
      )}
    </Section>
  )
}
