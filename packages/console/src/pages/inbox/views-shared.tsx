import type { NewView } from '@diapason/contract'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useWords } from '../../strings/language.tsx'
import { mentionableQuery } from '../../wire/mentions-api.ts'

type Sharing = Pick<NewView, 'shared' | 'teamId'>

interface Props {
  readonly value: Sharing
  readonly change: (value: Sharing) => void
}

/** Who sees a view: oneself, a team, everybody. */
export const SharedField = ({ value, change }: Props) => {
  const words = useWords().filing.views
  const id = useId()
  const { data } = useQuery(mentionableQuery)
  const choose = (said: string) =>
    said === 'me' || said === 'workspace'
      ? change({ shared: said, teamId: null })
      : change({ shared: 'team', teamId: said })
  return (
    <div className="field">
      <label htmlFor={id}>{words.shared}</label>
      <select
        id={id}
        value={value.teamId ?? (value.shared === 'team' ? 'me' : value.shared)}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => choose(target.value)}
      >
        <option value="me">{words.sharedWith.me}</option>
        {data?.teams.map((team) => (
          <option key={team.id} value={team.id}>
            {words.sharedTeam(team.name)}
          </option>
        ))}
        <option value="workspace">{words.sharedWith.workspace}</option>
      </select>
      <p className="hint" id={`${id}-hint`}>
        {words.sharedHint}
      </p>
    </div>
  )
}
