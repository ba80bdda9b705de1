import type { NewUser, Role } from '@diapason/contract'
import { type FormEvent, useId } from 'react'
import { Field } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { said } from '../../parts/said.ts'
import { useWords } from '../../strings/language.tsx'
import { workspaceApi } from '../../wire/workspace-api.ts'
import { useChange } from './use-settings.ts'

const ROLES: readonly Role[] = ['agent', 'lead', 'admin']

const read = (form: HTMLFormElement): NewUser => {
  return {
    name: said(form, 'name'),
    email: said(form, 'email'),
    role: ROLES.find((role) => role === said(form, 'role')) ?? 'agent',
  }
}

/** A new person of the team. */
export const InviteForm = () => {
  const words = useWords().settings.people
  const id = useId()
  const add = useChange('people', workspaceApi.addUser)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    add.mutate(read(form), { onSuccess: () => form.reset() })
  }
  return (
    <form className="card" onSubmit={submit}>
      <div className="pair">
        <Field label={words.name} hint={words.nameHint} name="name" maxLength={100} required />
        <Field label={words.email} name="email" type="email" autoComplete="off" required />
        <div className="field">
          <label htmlFor={id}>{words.role}</label>
          <select id={id} name="role">
            {ROLES.map((role) => (
              <option key={role} value={role}>
                {words.roles[role]}
              </option>
            ))}
          </select>
        </div>
      </div>
      {add.error !== null && <ProblemNote error={add.error} />}
      <div className="acts">
        <button type="submit" className="button" disabled={add.isPending}>
          {words.invite}
        </button>
      </div>
    </form>
  )
}
