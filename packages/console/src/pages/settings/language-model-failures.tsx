import type { LanguageModelCall } from '@diapason/contract'
import { Link } from '@tanstack/react-router'
import { Moment } from '../../parts/moment.tsx'
import { useWords } from '../../strings/language.tsx'

const Failure = ({ call }: { call: LanguageModelCall }) => {
  const words = useWords().languageModel
  return (
    <li className="card">
      <header>
        <span>{words.outcomes[call.outcome]}</span>
        <span className="hint">
          {call.model} · <Moment at={call.at} />
        </span>
        <span className="acts">
          {call.conversationId === null ? (
            <span className="hint">{words.trialRow}</span>
          ) : (
            <Link
              to="/conversations/$id"
              params={{ id: call.conversationId }}
              search={{ queue: 'all' }}
              className="button small plain"
            >
              {words.openConversation}
            </Link>
          )}
        </span>
      </header>
      {call.rules.length > 0 && <p className="hint">{words.rules(call.rules.join(', '))}</p>}
    </li>
  )
}

/** Answers of the model that were not used, newest first: why, never what they said. */
export const LanguageModelFailures = ({ failures }: { failures: readonly LanguageModelCall[] }) => {
  const words = useWords().languageModel
  if (failures.length === 0) return <p>{words.noFailures}</p>
  return (
    <ul className="cards">
      {failures.map((call) => (
        <Failure key={call.id} call={call} />
      ))}
    </ul>
  )
}
