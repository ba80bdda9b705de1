import type { Erasure, Retention } from '@diapason/contract'
import { useQuery } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { Field } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { said } from '../../parts/said.ts'
import { useSpeech, useWords } from '../../strings/language.tsx'
import { exact } from '../../words/time.ts'
import { erasuresQuery, privacyApi, retentionQuery } from '../../wire/privacy-api.ts'
import { FindCustomer } from './privacy-find.tsx'
import { Section } from './section.tsx'
import { useChange } from './use-settings.ts'

/** Erasures that are shown; the API tells of more. */
const SHOWN = 10

const DAYS = [
  ['feelings', 'feelingsDays', 365],
  ['corrections', 'correctionsDays', 365],
  ['messages', 'messagesDays', 3_650],
] as const

const RetentionForm = ({ retention }: { retention: Retention }) => {
  const words = useWords()
  const save = useChange('privacy', privacyApi.keep)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const days = (name: keyof Retention) => Number(said(form, name))
    save.mutate({
      feelingsDays: days('feelingsDays'),
      correctionsDays: days('correctionsDays'),
      messagesDays: days('messagesDays'),
    })
  }
  return (
    <form onSubmit={submit} className="card days">
      {DAYS.map(([label, name, most]) => (
        <Field
          key={name}
          type="number"
          inputMode="numeric"
          label={words.privacy[label]}
          hint={words.privacy[`${label}Hint`]}
          name={name}
          defaultValue={retention[name]}
          min={0}
          max={most}
          required
        />
      ))}
      <p className="hint">{words.privacy.shorter}</p>
      {save.error !== null && <ProblemNote error={save.error} />}
      <div className="acts">
        <button type="submit" className="button" disabled={save.isPending}>
          {words.settings.save}
        </button>
        <span role="status">{save.isSuccess && words.settings.saved}</span>
      </div>
    </form>
  )
}

const rowsIn = ({ counts }: Erasure) =>
  Object.values(counts).reduce((total, count) => total + count, 0)

const Proofs = () => {
  const { words, language } = useSpeech()
  const says = words.privacy
  const { data, error } = useQuery(erasuresQuery)
  return (
    <>
      <h3>{says.proofs}</h3>
      {error !== null && <ProblemNote error={error} />}
      {data?.length === 0 && <p className="hint">{says.noProofs}</p>}
      {data !== undefined && data.length > 0 && (
        <>
          <p className="hint">{says.proofsLead}</p>
          <dl className="facts">
            {data.slice(0, SHOWN).map((erasure) => (
              <div key={erasure.id}>
                <dt>{exact(erasure.erasedAt, language)}</dt>
                <dd>
                  {[
                    says.askedBy[erasure.askedBy],
                    says.conversations(erasure.conversationIds.length),
                    says.rows(rowsIn(erasure)),
                  ].join(' · ')}
                  <br />
                  <small className="hint">{erasure.customerId ?? erasure.id}</small>
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </>
  )
}

/** How long things are kept, and the proof of what was erased. */
export const PrivacySection = () => {
  const { lead, keep } = useWords().privacy
  const query = useQuery(retentionQuery)
  return (
    <Section name="privacy" lead={lead} query={query}>
      {(retention) => (
        <>
          <FindCustomer />
          <h3>{keep}</h3>
          <RetentionForm retention={retention} />
          <Proofs />
        </>
      )}
    </Section>
  )
}
