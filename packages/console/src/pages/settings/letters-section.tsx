import type { DeadLetter } from '@diapason/contract'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Moment } from '../../parts/moment.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { useWords } from '../../strings/language.tsx'
import { useIsAdmin } from '../../wire/session.ts'
import { workspaceApi } from '../../wire/workspace-api.ts'
import { Section } from './section.tsx'
import { useChange } from './use-settings.ts'

const Letter = ({ letter }: { letter: DeadLetter }) => {
  const words = useWords().settings.letters
  const isAdmin = useIsAdmin()
  const retry = useChange('letters', workspaceApi.retry)
  return (
    <li className="card">
      <header>
        <h3>{letter.kind}</h3>
        <span className="hint">
          {words.attempts(letter.attempts)} · <Moment at={letter.diedAt} />
        </span>
        <span className="acts">
          {letter.conversationId !== null && (
            <Link
              to="/conversations/$id"
              params={{ id: letter.conversationId }}
              search={{ queue: 'all' }}
              className="button small plain"
            >
              {words.open}
            </Link>
          )}
          {isAdmin && (
            <button
              type="button"
              className="button small"
              disabled={retry.isPending}
              onClick={() => retry.mutate(letter.id)}
            >
              {words.retry}
            </button>
          )}
        </span>
      </header>
      <p className="words">{letter.error}</p>
      {retry.error !== null && <ProblemNote error={retry.error} />}
    </li>
  )
}

/** Jobs that failed too often, until a person decides. */
export const LettersSection = () => {
  const words = useWords().settings.letters
  const query = useQuery({ queryKey: ['settings', 'letters'], queryFn: workspaceApi.deadLetters })
  return (
    <Section name="letters" lead={words.lead} query={query}>
      {(letters) =>
        letters.length === 0 ? (
          <p>{words.empty}</p>
        ) : (
          <ul className="cards">
            {letters.map((letter) => (
              <Letter key={letter.id} letter={letter} />
            ))}
          </ul>
        )
      }
    </Section>
  )
}
