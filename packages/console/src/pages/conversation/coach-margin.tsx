import { useWords } from '../../strings/language.tsx'
import { foreseenInWords } from '../../words/foreseen.ts'
import type { Coach } from './use-coach.ts'

const Count = ({ coach }: { coach: Coach }) => {
  const words = useWords().coach
  const count = coach.findings.length
  if (count === 0) return null
  return (
    <span className="coach-count">
      {words.count(count)}
      <button
        type="button"
        className="link-button"
        title={words.readHint}
        onClick={() => coach.step(1)}
      >
        {words.read} <kbd>F8</kbd>
      </button>
    </span>
  )
}

/** What the coach has to say of the draft, in one quiet line: to the agent, and to nobody else. */
export const CoachMargin = ({ coach }: { coach: Coach }) => {
  const all = useWords()
  const words = all.coach
  const { foreseen, findings, aside } = coach
  const forecast = foreseen && foreseenInWords(foreseen, all)
  const says = [words.count(findings.length), forecast].filter(Boolean).join('. ')
  return (
    <>
      <p className="sr-only" role="status" id="coach-says">
        {says}
      </p>
      <p className="sr-only" role="status">
        {aside !== null && words[aside]}
      </p>
      {says !== '' && (
        <aside className="coach" aria-label={words.title}>
          <Count coach={coach} />
          {forecast !== null && <span className="coach-foreseen">{forecast}</span>}
          <small>{words.private}</small>
        </aside>
      )}
    </>
  )
}
