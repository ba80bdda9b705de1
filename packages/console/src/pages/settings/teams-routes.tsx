import type { Team, TeamRoute } from '@diapason/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { useWords } from '../../strings/language.tsx'
import { useMay } from '../../wire/session.ts'
import { routesQuery, teamApi } from '../../wire/team-api.ts'
import { TeamRouteLine } from './teams-route-line.tsx'
import { useChange } from './use-settings.ts'

const swapped = (routes: readonly TeamRoute[], at: number): TeamRoute[] =>
  routes.map((route, place) => {
    if (place === at) return routes[at - 1] ?? route
    return place === at - 1 ? (routes[at] ?? route) : route
  })

/** The lines as they are, and as somebody is changing them. */
const useRoutes = (teams: readonly Team[]) => {
  const { data, error } = useQuery(routesQuery)
  const [draft, setDraft] = useState<readonly TeamRoute[] | null>(null)
  const save = useChange('teams', teamApi.setRoutes)
  const routes = draft ?? data?.routes ?? []
  return {
    routes,
    error: error ?? save.error,
    isChanged: draft !== null,
    isSaved: save.isSuccess,
    isSaving: save.isPending,
    add: () =>
      setDraft([
        ...routes,
        { intent: null, language: null, channelId: null, teamId: teams[0]?.id ?? '' },
      ]),
    change: (at: number, route: TeamRoute) =>
      setDraft(routes.map((one, place) => (place === at ? route : one))),
    up: (at: number) => setDraft(swapped(routes, at)),
    remove: (at: number) => setDraft(routes.filter((_, place) => place !== at)),
    save: () => save.mutate({ routes: [...routes] }, { onSuccess: () => setDraft(null) }),
  }
}

const Acts = ({ table }: { table: ReturnType<typeof useRoutes> }) => {
  const { teams: words, settings } = useWords()
  return (
    <div className="acts">
      <button type="button" className="button" onClick={table.add}>
        {words.addRoute}
      </button>
      {table.isChanged && (
        <button
          type="button"
          className="button filled"
          disabled={table.isSaving}
          onClick={table.save}
        >
          {settings.save}
        </button>
      )}
      <span role="status" className="hint">
        {table.isChanged ? words.unsaved : table.isSaved && settings.saved}
      </span>
    </div>
  )
}

/** The table « subject → team »: the first line that fits. */
export const TeamRoutesPart = ({ teams }: { teams: readonly Team[] }) => {
  const words = useWords().teams
  const mayLead = useMay('lead')
  const table = useRoutes(teams)
  return (
    <>
      <h3>{words.routes}</h3>
      <p className="hint">{words.routesLead}</p>
      {table.routes.length === 0 && <p>{words.routesEmpty}</p>}
      <ol className="routes">
        {table.routes.map((route, place) => (
          <TeamRouteLine
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place alone
            key={place}
            place={place}
            route={route}
            teams={teams}
            change={(next) => table.change(place, next)}
            up={() => table.up(place)}
            remove={() => table.remove(place)}
          />
        ))}
      </ol>
      {mayLead && <Acts table={table} />}
      {table.error !== null && <ProblemNote error={table.error} />}
    </>
  )
}
