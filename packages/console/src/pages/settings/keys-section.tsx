import type { ApiKey } from '@diapason/contract'
import { useQuery } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { Field } from '../../parts/field.tsx'
import { Moment } from '../../parts/moment.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { said } from '../../parts/said.ts'
import { useSpeech, useWords } from '../../strings/language.tsx'
import { day } from '../../words/time.ts'
import { keysQuery, teamApi } from '../../wire/team-api.ts'
import { CopyButton } from './copy-button.tsx'
import { RemoveButton } from './remove-button.tsx'
import { Section } from './section.tsx'
import { useChange } from './use-settings.ts'

const Key = ({ entry }: { entry: ApiKey }) => {
  const { words, language } = useSpeech()
  const says = words.webhooks.keys
  const revoke = useChange('keys', teamApi.revokeKey)
  return (
    <li className="card">
      <header>
        <h3>{entry.name}</h3>
        <span className="hint">
          {says.made(day(entry.createdAt, language))} ·{' '}
          {entry.lastUsedAt === null ? (
            says.never
          ) : (
            <>
              {says.used} <Moment at={entry.lastUsedAt} />
            </>
          )}
        </span>
        <span className="acts">
          <RemoveButton label={says.revoke} remove={() => revoke.mutate(entry.id)} />
        </span>
      </header>
      {revoke.error !== null && <ProblemNote error={revoke.error} />}
    </li>
  )
}

const NewKey = () => {
  const words = useWords().webhooks.keys
  const make = useChange('keys', teamApi.makeKey)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    make.mutate(said(form, 'name'), { onSuccess: () => form.reset() })
  }
  return (
    <>
      {make.data !== undefined && (
        <div className="fresh-link" role="status">
          <p>{words.once}</p>
          <pre className="snippet">{make.data.key}</pre>
          <CopyButton text={make.data.key} />
        </div>
      )}
      <form className="card" onSubmit={submit}>
        <Field label={words.name} hint={words.nameHint} name="name" maxLength={100} required />
        {make.error !== null && <ProblemNote error={make.error} />}
        <div className="acts">
          <button type="submit" className="button" disabled={make.isPending}>
            {words.make}
          </button>
        </div>
      </form>
    </>
  )
}

/** Which programs may come in. */
export const KeysSection = () => {
  const words = useWords().webhooks.keys
  const query = useQuery(keysQuery)
  return (
    <Section name="keys" lead={words.lead} query={query}>
      {(keys) => (
        <>
          {keys.length === 0 && <p>{words.empty}</p>}
          <ul className="cards">
            {keys.map((entry) => (
              <Key key={entry.id} entry={entry} />
            ))}
          </ul>
          <NewKey />
        </>
      )}
    </Section>
  )
}
