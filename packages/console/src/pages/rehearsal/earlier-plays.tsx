import type { RehearsalSummary } from '@diapason/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Moment } from '../../parts/moment.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { useWords } from '../../strings/language.tsx'
import { rehearsalApi, rehearsalsQuery } from '../../wire/rehearsal-api.ts'
import { RemoveButton } from '../settings/remove-button.tsx'

const Row = ({ play, remove }: { play: RehearsalSummary; remove: () => void }) => {
  const words = useWords().rehearsal
  return (
    <li className="card">
      <header>
        <h3 lang={play.language}>
          <Link to="/rehearsal/$id" params={{ id: play.id }}>
            {play.title}
          </Link>
        </h3>
        <span className="hint">
          {words.replies(play.replies)} · {play.ended ? words.ended : words.open} ·{' '}
          <Moment at={play.startedAt} />
        </span>
        <span className="acts">
          <Link to="/rehearsal/$id" params={{ id: play.id }} className="button small">
            {play.ended ? words.review : words.resume}
          </Link>
          <RemoveButton remove={remove} label={words.remove} />
        </span>
      </header>
    </li>
  )
}

/** One's own plays, and the way to be rid of them. */
export const EarlierPlays = () => {
  const words = useWords().rehearsal
  const client = useQueryClient()
  const { data: plays, error } = useQuery(rehearsalsQuery)
  const onSettled = () => client.invalidateQueries({ queryKey: rehearsalsQuery.queryKey })
  const remove = useMutation({ mutationFn: rehearsalApi.remove, onSettled })
  const removeAll = useMutation({ mutationFn: rehearsalApi.removeAll, onSettled })
  const failed = error ?? remove.error ?? removeAll.error
  return (
    <section aria-labelledby="earlier-title">
      <h2 id="earlier-title">{words.earlier}</h2>
      {failed !== null && <ProblemNote error={failed} />}
      {plays?.length === 0 && <p className="soft">{words.none}</p>}
      <ul className="cards">
        {plays?.map((play) => (
          <Row key={play.id} play={play} remove={() => remove.mutate(play.id)} />
        ))}
      </ul>
      {plays !== undefined && plays.length > 1 && (
        <div className="acts">
          <RemoveButton remove={() => removeAll.mutate()} label={words.removeAll} />
        </div>
      )}
    </section>
  )
}
