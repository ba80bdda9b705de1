import type { Scenario } from '@diapason/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { type Language, useSpeech, useWords } from '../../strings/language.tsx'
import { scenariosQuery } from '../../wire/rehearsal-api.ts'
import { useBegin } from './use-begin.ts'

const LANGUAGES: readonly Language[] = ['fr', 'en']

interface ChoiceProps {
  readonly value: Language
  readonly choose: (language: Language) => void
}

const LanguageChoice = ({ value, choose }: ChoiceProps) => {
  const words = useWords().rehearsal
  return (
    <div className="acts" role="group" aria-label={words.language}>
      <span className="hint">{words.language}</span>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          className="button small"
          aria-pressed={language === value}
          onClick={() => choose(language)}
        >
          {words.languages[language]}
        </button>
      ))}
    </div>
  )
}

const Card = ({ scenario, begin }: { scenario: Scenario; begin: () => void }) => {
  const { rehearsal: words, colon } = useWords()
  return (
    <li className="card scenario">
      <h3 lang={scenario.language}>{scenario.title}</h3>
      <p lang={scenario.language}>{scenario.situation}</p>
      <p className="hint">
        {words.practises + colon}
        <span lang={scenario.language}>{scenario.practises}</span>
      </p>
      <button
        type="button"
        className="button small"
        aria-label={words.beginNamed(scenario.title)}
        onClick={begin}
      >
        {words.begin}
      </button>
    </li>
  )
}

/** Customers to practise with, in the language of one's choice. */
export const ScenarioList = () => {
  const { words, language: own } = useSpeech()
  const [language, choose] = useState<Language>(own)
  const query = useQuery(scenariosQuery)
  const begin = useBegin()
  const here = query.data?.filter((scenario) => scenario.language === language) ?? []
  return (
    <section aria-labelledby="scenarios-title">
      <h2 id="scenarios-title">{words.rehearsal.choose}</h2>
      <LanguageChoice value={language} choose={choose} />
      {query.isPending && <Skeleton lines={6} />}
      {query.isError && <ProblemNote error={query.error} retry={() => void query.refetch()} />}
      {begin.error !== null && <ProblemNote error={begin.error} />}
      <ul className="scenarios">
        {here.map((scenario) => (
          <Card
            key={scenario.id}
            scenario={scenario}
            begin={() => begin.mutate({ scenario: scenario.id, language })}
          />
        ))}
      </ul>
    </section>
  )
}
