import { ROLES, type NewUser, type Role } from '@diapason/contract'
import { type FormEvent, useId, useState } from 'react'
import { Field } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { said } from '../../parts/said.ts'
import { useWords } from '../../strings/language.tsx'
import { workspaceApi } from '../../wire/workspace-api.ts'
import { useChange } from './use-settings.ts'

const read = (form: HTMLFormElement): NewUser => {
  return {
    name: said(form, 'name'),
    email: said(form, 'email'),
    role: ROLES.find((role) => role === said(form, 'role')) ?? 'agent',
  }
}

/** As what they come, and what that means. */
const RoleField = ({ role, choose }: { role: Role; choose: (role: Role) => void }) => {
  const { settings, team } = useWords()
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{settings.people.role}</label>
      <select
        id={id}
        name="role"
        value={role}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => choose(ROLES.find((one) => one === target.value) ?? 'agent')}
      >
        {ROLES.map((one) => (
          <option key={one} value={one}>
            {settings.people.roles[one]}
          </option>
        ))}
      </select>
      <p id={`${id}-hint`} className="hint">
        {team.roleHints[role]}
      </p>
    </div>
  )
}

/** A new person of the team. */
export const InviteForm = () => {
  const words = useWords().settings.people
  const [role, setRole] = useState<Role>('agent')
  const add = useChange('people', workspaceApi.addUser)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    add.mutate(read(form), {
      onSuccess: () => {
        form.reset()
        setRole('agent')
      },
    })
  }
  return (
    <form className="card" onSubmit={submit}>
      <div className="pair">
        <Field label={words.name} hint={words.nameHint} name="name" maxLength={100} required />
        <Field label={words.email} name="email" type="email" autoComplete="off" required />
        <RoleField role={role} choose={setRole} />
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
