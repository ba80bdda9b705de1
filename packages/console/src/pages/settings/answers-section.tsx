import type { ApprovedAnswer } from '@diapason/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { useReasons } from '../../parts/use-reasons.ts'
import { useSpeech, useWords } from '../../strings/language.tsx'
import { day } from '../../words/time.ts'
import { useMay } from '../../wire/session.ts'
import { workspaceApi } from '../../wire/workspace-api.ts'
import { AnswerForm } from './answer-form.tsx'
import { RemoveButton } from './remove-button.tsx'
import { Section } from './section.tsx'
import { useChange } from './use-settings.ts'

const Answer = ({ answer }: { answer: ApprovedAnswer }) => {
  const { words, language } = useSpeech()
  const { inWords } = useReasons()
  const says = words.settings
  const [editing, edit] = useState(false)
  const mayLead = useMay('lead')
  const remove = useChange('answers', workspaceApi.removeAnswer)
  const date = day(answer.approvedAt, language)
  if (editing) return <AnswerForm answer={answer} done={() => edit(false)} />
  return (
    <li className="card">
      <header>
        <h3>{inWords(answer.intent)}</h3>
        <span className="hint">
          {answer.language} · {says.answers.version(answer.version)} ·{' '}
          {answer.approvedBy === null
            ? says.answers.provided(date)
            : says.answers.by(answer.approvedBy, date)}
        </span>
        {mayLead && (
          <span className="acts">
            <button type="button" className="button small" onClick={() => edit(true)}>
              {says.edit}
            </button>
            <RemoveButton remove={() => remove.mutate(answer.id)} />
          </span>
        )}
      </header>
      <p className="words">{answer.text}</p>
      {remove.error !== null && <ProblemNote error={remove.error} />}
    </li>
  )
}

/** The approved answers: the assistant's only source of facts and promises. */
export const AnswersSection = () => {
  const words = useWords().settings
  const mayLead = useMay('lead')
  const [adding, add] = useState(false)
  const query = useQuery({ queryKey: ['settings', 'answers'], queryFn: workspaceApi.answers })
  return (
    <Section name="answers" lead={words.answers.lead} query={query}>
      {(answers) => (
        <>
          {answers.length === 0 && <p>{words.answers.empty}</p>}
          <ul className="cards">
            {answers.map((answer) => (
              <Answer key={answer.id} answer={answer} />
            ))}
            {adding && <AnswerForm done={() => add(false)} />}
          </ul>
          {mayLead && !adding && (
            <p>
              <button type="button" className="button" onClick={() => add(true)}>
                {words.answers.new}
              </button>
            </p>
          )}
        </>
      )}
    </Section>
  )
}
