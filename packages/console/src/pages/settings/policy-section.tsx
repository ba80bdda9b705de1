import type { Policy } from '@diapason/contract'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useWords } from '../../strings/language.tsx'
import { policyQuery } from '../../wire/policy-api.ts'
import { policyFacts } from '../../words/policy-facts.ts'
import { Section } from './section.tsx'
import { usePolicySpeech } from './use-policy.ts'

const Facts = ({ policy }: { policy: Policy }) => {
  const facts = policyFacts(policy, usePolicySpeech())
  return (
    <dl className="facts">
      {facts
        .filter(({ items }) => items.length > 0)
        .map(({ name, items }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{items.join(', ')}</dd>
          </div>
        ))}
    </dl>
  )
}

/** What the assistant may do, in short; the page behind the link changes it. */
export const PolicySection = () => {
  const words = useWords()
  const says = words.settings.policy
  const query = useQuery(policyQuery)
  return (
    <Section name="policy" lead={says.lead} query={query}>
      {(policy) => (
        <>
          <Facts policy={policy} />
          <p className="acts">
            <Link to="/settings/policy" className="button">
              {words.policy.open}
            </Link>
            <span className="hint">{says.version(policy.version)}</span>
          </p>
        </>
      )}
    </Section>
  )
}
