import type { Team } from '@diapason/contract'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Field } from '../../parts/field.tsx'
import { useFirstFocus } from '../../parts/use-first-focus.ts'
import { said } from '../../parts/said.ts'
import { useWords } from '../../strings/language.tsx'
import { teamApi } from '../../wire/team-api.ts'
import { workspaceApi } from '../../wire/workspace-api.ts'
import { FormEnd } from './form-end.tsx'
import { useChange } from './use-settings.ts'

interface Props {
  /** Left out for a new one. */
  readonly team?: Team
  readonly done: () => void
}

interface MembersProps {
  readonly members: readonly string[]
  readonly set: (members: readonly string[]) => void
}

/** Everybody who may come in, to be ticked. */
const Members = ({ members, set }: MembersProps) => {
  const { teams: words, settings } = useWords()
  const { data: people = [] } = useQuery({
    queryKey: ['settings', 'people'],
    queryFn: workspaceApi.users,
  })
  const toggle = (id: string, isIn: boolean) =>
    set(isIn ? [...members, id] : members.filter((one) => one !== id))
  return (
    <fieldset className="ticks">
      <legend>{words.members}</legend>
      {people
        .filter(({ disabled }) => !disabled)
        .map(({ id, name, role }) => (
          <label key={id} className="tick">
            <input
              type="checkbox"
              checked={members.includes(id)}
              onChange={({ target }) => toggle(id, target.checked)}
            />
            <span>
              {name} <span className="hint">{settings.people.roles[role]}</span>
            </span>
          </label>
        ))}
    </fieldset>
  )
}

/** Name and people of a team. */
export const TeamForm = ({ team, done }: Props) => {
  const words = useWords().teams
  const place = useFirstFocus<HTMLFormElement>()
  const [members, setMembers] = useState<readonly string[]>(team?.members ?? [])
  const save = useChange('teams', (body: { name: string; members: string[] }) =>
    team === undefined ? teamApi.make(body) : teamApi.change({ team: team.id, ...body }),
  )
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = said(event.currentTarget, 'name')
    save.mutate({ name, members: [...members] }, { onSuccess: done })
  }
  return (
    <li className="card">
      <form onSubmit={submit} ref={place}>
        <Field
          label={words.name}
          name="name"
          defaultValue={team?.name ?? ''}
          maxLength={60}
          required
        />
        <Members members={members} set={setMembers} />
        <FormEnd save={save} done={done} />
      </form>
    </li>
  )
}
