import type { Intent } from '@diapason/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { useSpeech, useWords } from '../../strings/language.tsx'
import { examplesMissing } from '../../words/reason.ts'
import { ownReasonsQuery } from '../../wire/own-reasons.ts'
import { useIsAdmin } from '../../wire/session.ts'
import { workspaceApi } from '../../wire/workspace-api.ts'
import { ReasonForm } from './reason-form.tsx'
import { RemoveButton } from './remove-button.tsx'
import { Section } from './section.tsx'
import { useChange } from './use-settings.ts'

const Acts = ({ edit, remove }: { edit: () => void; remove: () => void }) => {
  const words = useWords().settings
  return (
    <span className="acts">
      <button type="button" className="button small" onClick={edit}>
        {words.edit}
      </button>
      <RemoveButton remove={remove} />
    </span>
  )
}

const Reason = ({ reason }: { reason: Intent }) => {
  const { words, language } = useSpeech()
  const says = words.settings.reasons
  const isAdmin = useIsAdmin()
  const [editing, edit] = useState(false)
  const remove = useChange('reasons', workspaceApi.removeReason)
  const missing = examplesMissing(reason.examples)
  if (editing) return <ReasonForm reason={reason} done={() => edit(false)} />
  return (
    <li className="card">
      <header>
        <h3>{reason.title[language]}</h3>
        <span className="hint">
          {reason.name} · {says.examples(reason.examples.length)}
        </span>
        {isAdmin && <Acts edit={() => edit(true)} remove={() => remove.mutate(reason.name)} />}
      </header>
      {missing > 0 && <p className="hint">{says.few(missing)}</p>}
      {remove.error !== null && <ProblemNote error={remove.error} />}
    </li>
  )
}

/** The workspace's own reasons for contact, and how customers put them. */
export const ReasonsSection = () => {
  const words = useWords().settings.reasons
  const isAdmin = useIsAdmin()
  const [adding, add] = useState(false)
  const query = useQuery(ownReasonsQuery)
  return (
    <Section name="reasons" lead={words.lead} query={query}>
      {(reasons) => (
        <>
          {reasons.length === 0 && !adding && <p>{words.empty}</p>}
          <ul className="cards">
            {reasons.map((reason) => (
              <Reason key={reason.name} reason={reason} />
            ))}
            {adding && <ReasonForm done={() => add(false)} />}
          </ul>
          {isAdmin && !adding && (
            <p>
              <button type="button" className="button" onClick={() => add(true)}>
                {words.new}
              </button>
            </p>
          )}
        </>
      )}
    </Section>
  )
}
