import type { Team } from '@diapason/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { useWords } from '../../strings/language.tsx'
import { useMay } from '../../wire/session.ts'
import { teamApi, teamsQuery } from '../../wire/team-api.ts'
import { workspaceApi } from '../../wire/workspace-api.ts'
import { AddButton } from './add-button.tsx'
import { RemoveButton } from './remove-button.tsx'
import { Section } from './section.tsx'
import { TeamForm } from './teams-form.tsx'
import { TeamRoutesPart } from './teams-routes.tsx'
import { useChange } from './use-settings.ts'

const useNames = (): ReadonlyMap<string, string> => {
  const enabled = useMay('roster')
  const { data = [] } = useQuery({
    queryKey: ['settings', 'people'],
    queryFn: workspaceApi.users,
    enabled,
  })
  return new Map(data.map(({ id, name }) => [id, name]))
}

const Acts = ({ team, edit }: { team: Team; edit: () => void }) => {
  const words = useWords()
  const dissolve = useChange('teams', teamApi.dissolve)
  return (
    <>
      <span className="acts">
        <button type="button" className="button small" onClick={edit}>
          {words.settings.edit}
        </button>
        <RemoveButton label={words.teams.dissolve} remove={() => dissolve.mutate(team.id)} />
      </span>
      {dissolve.error !== null && <ProblemNote error={dissolve.error} />}
    </>
  )
}

const TeamCard = ({ team }: { team: Team }) => {
  const words = useWords().teams
  const mayLead = useMay('lead')
  const names = useNames()
  const [editing, edit] = useState(false)
  if (editing) return <TeamForm team={team} done={() => edit(false)} />
  const members = team.members.flatMap((member) => names.get(member) ?? [])
  return (
    <li className="card">
      <header>
        <h3>{team.name}</h3>
        <span className="hint">{words.count(team.members.length)}</span>
        {mayLead && <Acts team={team} edit={() => edit(true)} />}
      </header>
      {members.length > 0 && <p>{members.join(', ')}</p>}
      {!team.answers && (
        <p className="warning" role="note">
          {words.nobody}
        </p>
      )}
    </li>
  )
}

/** Who answers for what, together, and which hand-over goes to whom. */
export const TeamsSection = () => {
  const words = useWords().teams
  const mayLead = useMay('lead')
  const [adding, add] = useState(false)
  const query = useQuery(teamsQuery)
  return (
    <Section name="teams" lead={words.lead} query={query}>
      {(teams) => (
        <>
          {teams.length === 0 && !adding && <p>{words.empty}</p>}
          <ul className="cards">
            {teams.map((team) => (
              <TeamCard key={team.id} team={team} />
            ))}
            {adding && <TeamForm done={() => add(false)} />}
          </ul>
          {mayLead && !adding && <AddButton label={words.new} add={() => add(true)} />}
          {teams.length > 0 && <TeamRoutesPart teams={teams} />}
        </>
      )}
    </Section>
  )
}
