import type { Debrief, Rehearsal, RehearsalEnding } from '@diapason/contract'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { ValencePath } from '../../parts/valence-path.tsx'
import { useWords } from '../../strings/language.tsx'
import { Passages } from './passages.tsx'
import { useBegin } from './use-begin.ts'

/** Tension 0…4 on the ramp of valence: calm a little above the middle, 4 at the bottom. */
const valenceOf = (tension: number): number => (tension === 0 ? 0.4 : -tension / 4)

const TensionPath = ({ path }: Pick<Debrief, 'path'>) => {
  const words = useWords().rehearsal
  const said = path
    .filter((tension, at) => tension !== path[at - 1])
    .map((tension) => words.tensions[tension] ?? '')
    .join(words.next)
  return (
    <figure className="tension">
      <ValencePath valences={path.map(valenceOf)} width={160} height={40} label={words.path} />
      <figcaption>
        <strong>{words.path}</strong> {said}
      </figcaption>
    </figure>
  )
}

const Lacking = ({ missing }: Pick<Debrief, 'missing'>) => {
  const words = useWords().rehearsal
  if (missing.length === 0) return null
  return (
    <>
      <h3>{words.lacking}</h3>
      <ul className="lacking">
        {missing.map((name) => (
          <li key={name}>{words.lackings[name]}</li>
        ))}
      </ul>
    </>
  )
}

const Onward = ({ play }: { play: Rehearsal }) => {
  const words = useWords().rehearsal
  const begin = useBegin()
  const { scenario, seed } = play
  const again = () => begin.mutate({ scenario: scenario.id, language: scenario.language, seed })
  return (
    <>
      {begin.error !== null && <ProblemNote error={begin.error} />}
      <div className="acts">
        <button type="button" className="button filled" onClick={again}>
          {words.again}
        </button>
        <Link to="/rehearsal" className="button">
          {words.other}
        </Link>
      </div>
    </>
  )
}

interface Props {
  readonly play: Rehearsal
  readonly ending: RehearsalEnding
}

/** What there is to learn from a play: its words, what was missing, how else it can be said. */
export const Debriefing = ({ play, ending }: Props) => {
  const words = useWords().rehearsal
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const { debrief, scenario } = play
  if (debrief === null) return null
  const { path, passages, missing, possible } = debrief
  return (
    <section className="debrief" aria-labelledby="debrief-title">
      <h2 id="debrief-title" tabIndex={-1} ref={title}>
        {words.debrief}
      </h2>
      <p className="debrief-ending">{words.endings[ending]}</p>
      <TensionPath path={path} />
      <Passages title={words.helped} none={words.nothingHelped} language={scenario.language}>
        {passages.filter(({ helped }) => helped)}
      </Passages>
      <Passages title={words.hurt} none={words.nothingHurt} language={scenario.language}>
        {passages.filter(({ helped }) => !helped)}
      </Passages>
      <Lacking missing={missing} />
      <h3>{words.possible}</h3>
      <blockquote className="possible" lang={scenario.language}>
        {possible}
      </blockquote>
      <Onward play={play} />
    </section>
  )
}
