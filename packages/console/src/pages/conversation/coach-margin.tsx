import { useSpeech, useWords } from '../../strings/language.tsx'
import type { Coach, Finding } from './use-coach.ts'

const Remark = ({ finding, coach }: { finding: Finding; coach: Coach }) => {
  const { words, language } = useSpeech()
  const { suggestion } = finding
  return (
    <li className="remark" data-level={finding.level}>
      <p>
        <q>{finding.text}</q> {finding.reason[language]}
      </p>
      {suggestion !== null && (
        <p className="instead">
          {suggestion === '' ? (
            words.coach.remove
          ) : (
            <>
              {words.coach.instead} <strong>{suggestion}</strong>
            </>
          )}
        </p>
      )}
      <div className="acts">
        {suggestion !== null && (
          <button type="button" className="button small" onClick={() => coach.apply(finding)}>
            {words.coach.apply}
          </button>
        )}
        <button type="button" className="button small plain" onClick={() => coach.ignore(finding)}>
          {words.coach.ignore}
        </button>
      </div>
    </li>
  )
}

const Remarks = ({ coach }: { coach: Coach }) => {
  const words = useWords().coach
  return (
    <aside className="coach" aria-label={words.title}>
      <h3>
        {words.title} <small>{words.private}</small>
      </h3>
      <ul>
        {coach.findings.map((finding) => (
          <Remark key={`${finding.rule}-${finding.start}`} finding={finding} coach={coach} />
        ))}
      </ul>
      <p className="hint">
        {coach.findings[0]?.suggestion === null ? words.keyIgnore : words.keys}
      </p>
    </aside>
  )
}

/** Private remarks about the draft. They point at words; they never change them by themselves. */
export const CoachMargin = ({ coach }: { coach: Coach }) => {
  const words = useWords().coach
  const count = coach.findings.length
  return (
    <>
      <p className="sr-only" role="status">
        {words.count(count)}
      </p>
      {count > 0 && <Remarks coach={coach} />}
    </>
  )
}
