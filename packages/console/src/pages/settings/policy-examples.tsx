import type { PolicyRehearsal, Rehearsed } from '@diapason/contract'
import { Link } from '@tanstack/react-router'
import { useWords } from '../../strings/language.tsx'

const useEnd = () => {
  const { policy, heard } = useWords()
  const words = policy.rehearsal
  return ({ outcome, rule, remedy }: Rehearsed): string => {
    const why = rule === null ? [] : [heard.reasons[rule] ?? rule]
    const offer = remedy === null ? [] : [words.offers(remedy)]
    return [words.outcomes[outcome], ...why, ...offer].join(' · ')
  }
}

/** Some of the turns that would have ended otherwise, in the customers' words. */
export const PolicyExamples = ({ examples }: { examples: PolicyRehearsal['examples'] }) => {
  const words = useWords().policy.rehearsal
  const end = useEnd()
  return (
    <>
      <h3>{words.examples}</h3>
      <ul className="cards">
        {examples.map(({ conversationId, seq, words: said, before, after }) => (
          <li key={`${conversationId}/${seq}`} className="card policy-example">
            <blockquote>{said}</blockquote>
            <dl>
              <dt>{words.before}</dt>
              <dd>{end(before)}</dd>
              <dt>{words.after}</dt>
              <dd>{end(after)}</dd>
            </dl>
            <Link to="/conversations/$id" params={{ id: conversationId }} search={{ queue: 'all' }}>
              {words.see}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
