import type { Rehearsal } from '@diapason/contract'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { ArrowLeft, Lock } from 'lucide-react'
import { useEffect, useRef } from 'react'
import '../../style/rehearsal.css'
import { Lost } from '../../parts/lost.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { useWords } from '../../strings/language.tsx'
import { codeOf } from '../../wire/problem.ts'
import { rehearsalQuery } from '../../wire/rehearsal-api.ts'
import { Debriefing } from './debriefing.tsx'
import { PlayThread } from './play-thread.tsx'
import { ReplyForm } from './reply-form.tsx'
import { usePlay } from './use-play.ts'

const Mark = () => {
  const words = useWords().rehearsal
  return (
    <p className="rehearsal-mark">
      <Lock size={14} strokeWidth={1.5} aria-hidden="true" />
      <strong>{words.mark}</strong> {words.markHint}
    </p>
  )
}

const Situation = ({ scenario }: Pick<Rehearsal, 'scenario'>) => {
  const words = useWords().rehearsal
  return (
    <aside className="rehearsal-situation" aria-label={words.situation} lang={scenario.language}>
      <p>{scenario.situation}</p>
      <h2>{words.facts}</h2>
      <ul>
        {scenario.facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <p className="hint">{words.company(scenario.company)}</p>
    </aside>
  )
}

const OpenPlay = ({ play }: { play: Rehearsal }) => {
  const words = useWords().rehearsal
  const acts = usePlay(play)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <main className="settings rehearsal play">
      <header>
        <Link to="/rehearsal" className="settings-back">
          <ArrowLeft size={16} strokeWidth={1.5} aria-hidden="true" /> {words.backToRoom}
        </Link>
        <h1 lang={play.scenario.language} tabIndex={-1} ref={title}>
          {play.scenario.title}
        </h1>
        <Mark />
      </header>
      <Situation scenario={play.scenario} />
      <PlayThread play={play} />
      {play.ending === null ? (
        <ReplyForm play={play} acts={acts} />
      ) : (
        <Debriefing play={play} ending={play.ending} />
      )}
    </main>
  )
}

/** A play by its address: the situation, the exchange, and at the end what there is to learn from it. */
export const PlayPage = () => {
  const words = useWords().rehearsal
  const { id } = useParams({ from: '/inside/rehearsal/$id' })
  const query = useQuery(rehearsalQuery(id))
  if (query.data !== undefined) return <OpenPlay key={id} play={query.data} />
  if (query.isError && codeOf(query.error) === 'not_found')
    return <Lost title={words.missing} lead={words.missingLead} />
  if (query.isError) return <ProblemNote error={query.error} retry={() => void query.refetch()} />
  return <Skeleton lines={9} className="skeleton-conversation" />
}
