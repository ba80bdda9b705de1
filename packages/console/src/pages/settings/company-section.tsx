import type { Workspace } from '@diapason/contract'
import { useQuery } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { Field } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { said } from '../../parts/said.ts'
import { useWords } from '../../strings/language.tsx'
import { useIsAdmin } from '../../wire/session.ts'
import { workspaceApi } from '../../wire/workspace-api.ts'
import { Section } from './section.tsx'
import { useChange } from './use-settings.ts'

const NameForm = ({ workspace }: { workspace: Workspace }) => {
  const words = useWords().settings
  const save = useChange('company', workspaceApi.rename)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    save.mutate(said(event.currentTarget, 'name'))
  }
  return (
    <form onSubmit={submit} className="card">
      <Field
        label={words.company.name}
        hint={words.company.hint}
        name="name"
        defaultValue={workspace.name}
        maxLength={100}
        required
      />
      {save.error !== null && <ProblemNote error={save.error} />}
      <div className="acts">
        <button type="submit" className="button" disabled={save.isPending}>
          {words.save}
        </button>
        <span role="status">{save.isSuccess && words.saved}</span>
      </div>
    </form>
  )
}

/** For whom the assistant says it speaks. */
export const CompanySection = () => {
  const words = useWords().settings.company
  const isAdmin = useIsAdmin()
  const query = useQuery({ queryKey: ['settings', 'company'], queryFn: workspaceApi.workspace })
  return (
    <Section name="company" lead={words.lead} query={query}>
      {(workspace) => (isAdmin ? <NameForm workspace={workspace} /> : <p>{workspace.name}</p>)}
    </Section>
  )
}
