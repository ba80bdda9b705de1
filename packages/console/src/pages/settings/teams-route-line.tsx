import type { Team, TeamRoute } from '@diapason/contract'
import { useQuery } from '@tanstack/react-query'
import { ArrowUp, X } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { IconButton } from '../../parts/icon-button.tsx'
import { useReasons } from '../../parts/use-reasons.ts'
import { useWords } from '../../strings/language.tsx'
import { useMay } from '../../wire/session.ts'
import { workspaceApi } from '../../wire/workspace-api.ts'

interface Props {
  readonly place: number
  readonly route: TeamRoute
  readonly teams: readonly Team[]
  readonly change: (route: TeamRoute) => void
  readonly up: () => void
  readonly remove: () => void
}

interface ChoiceProps {
  readonly label: string
  readonly value: string | null
  readonly choose: (value: string | null) => void
  readonly disabled: boolean
  readonly children: ReactNode
}

const Choice = ({ label, value, choose, disabled, children }: ChoiceProps) => {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        disabled={disabled}
        onChange={({ target }) => choose(target.value || null)}
      >
        {children}
      </select>
    </div>
  )
}

const LANGUAGES = { fr: 'Français', en: 'English' } as const

const languageOf = (value: string | null): TeamRoute['language'] =>
  value === 'fr' || value === 'en' ? value : null

/** The names of a list to choose from, behind the word for all of them. */
const Options = ({
  all,
  names,
}: {
  all: string
  names: readonly (readonly [string, string])[]
}) => (
  <>
    <option value="">{all}</option>
    {names.map(([value, name]) => (
      <option key={value} value={value}>
        {name}
      </option>
    ))}
  </>
)

/** What a hand-over must be about for the line to fit. */
const Conditions = ({
  route,
  change,
  disabled,
}: Pick<Props, 'route' | 'change'> & { disabled: boolean }) => {
  const words = useWords().teams
  const { names, inWords } = useReasons()
  const { data: channels = [] } = useQuery({
    queryKey: ['settings', 'channels'],
    queryFn: workspaceApi.channels,
    enabled: useMay('look'),
  })
  return (
    <>
      <Choice
        label={words.intent}
        value={route.intent}
        choose={(intent) => change({ ...route, intent })}
        disabled={disabled}
      >
        <Options all={words.any} names={names.map((name) => [name, inWords(name)])} />
      </Choice>
      <Choice
        label={words.language}
        value={route.language}
        choose={(value) => change({ ...route, language: languageOf(value) })}
        disabled={disabled}
      >
        <Options all={words.anyLanguage} names={Object.entries(LANGUAGES)} />
      </Choice>
      <Choice
        label={words.channel}
        value={route.channelId}
        choose={(channelId) => change({ ...route, channelId })}
        disabled={disabled}
      >
        <Options all={words.any} names={channels.map(({ id, name }) => [id, name])} />
      </Choice>
    </>
  )
}

/** « This topic, in this language, from this channel → that team. » */
export const TeamRouteLine = ({ place, route, teams, change, up, remove }: Props) => {
  const words = useWords().teams
  const disabled = !useMay('lead')
  return (
    <li className="route" aria-label={words.line(place + 1)}>
      <Conditions route={route} change={change} disabled={disabled} />
      <Choice
        label={`→ ${words.team}`}
        value={route.teamId}
        choose={(teamId) => teamId !== null && change({ ...route, teamId })}
        disabled={disabled}
      >
        {teams.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Choice>
      {!disabled && (
        <span className="route-acts">
          {place > 0 && <IconButton icon={ArrowUp} label={words.up(place + 1)} onClick={up} />}
          <IconButton icon={X} label={words.removeRoute(place + 1)} onClick={remove} />
        </span>
      )}
    </li>
  )
}
