import type { ArticleTrialResult } from '@diapason/contract'
import { useMutation } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { Field } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { said } from '../../parts/said.ts'
import { useSpeech, useWords } from '../../strings/language.tsx'
import { articlesApi } from '../../wire/articles-api.ts'
import { ArticleLanguage } from './articles-language.tsx'

const QUESTION_LIMIT = 1_000

const Quoted = ({ found }: { found: NonNullable<ArticleTrialResult['found']> }) => {
  const words = useWords().articles.try
  return (
    <figure>
      <blockquote className="words">{found.quote}</blockquote>
      <figcaption className="hint">
        {words.from(found.title)}
        {found.url !== null && <> · {found.url}</>}
      </figcaption>
    </figure>
  )
}

const Nothing = ({ why, missing, nearest }: ArticleTrialResult) => {
  const words = useWords()
  const says = words.articles.try
  return (
    <>
      <p>
        <strong>{says.nothing}</strong> {why !== null && says.why[why]}
      </p>
      {missing.length > 0 && (
        <p>
          {says.missing}
          {words.colon}
          {missing.join(', ')}
        </p>
      )}
      {nearest !== null && (
        <details>
          <summary>{says.nearest(nearest.title)}</summary>
          <p className="words">{nearest.words}</p>
        </details>
      )}
    </>
  )
}

const useTrial = () => {
  const trial = useMutation({ mutationFn: articlesApi.tryOut })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const language = said(form, 'language') === 'en' ? 'en' : 'fr'
    trial.mutate({ question: said(form, 'question'), language })
  }
  return { trial, submit }
}

/** A question as a customer may ask it: which passage would be quoted, or why none would. */
export const ArticleTrial = () => {
  const { words, language } = useSpeech()
  const says = words.articles.try
  const { trial, submit } = useTrial()
  return (
    <form className="card" aria-label={says.title} onSubmit={submit}>
      <h3>{says.title}</h3>
      <p className="hint">{says.lead}</p>
      <div className="pair">
        <Field
          label={says.question}
          name="question"
          placeholder={says.example}
          maxLength={QUESTION_LIMIT}
          required
        />
        <ArticleLanguage chosen={language} />
      </div>
      <div className="acts">
        <button type="submit" className="button" disabled={trial.isPending}>
          {says.start}
        </button>
      </div>
      {trial.error !== null && <ProblemNote error={trial.error} />}
      <div role="status">
        {trial.isSuccess && trial.data.found !== null && <Quoted found={trial.data.found} />}
        {trial.isSuccess && trial.data.found === null && <Nothing {...trial.data} />}
      </div>
    </form>
  )
}
