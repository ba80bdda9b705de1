import type { Policy } from '@diapason/contract'
import { useWords } from '../../strings/language.tsx'
import { policyChanges } from '../../words/policy-changes.ts'
import { usePolicySpeech } from './use-policy.ts'

interface Props {
  /** Nothing for the first version. */
  readonly before: Policy | undefined
  readonly after: Policy
}

const Items = ({ items, isAdded }: { items: readonly string[]; isAdded: boolean }) => {
  const words = useWords().policy.versions
  const Mark = isAdded ? 'ins' : 'del'
  return items.map((item) => (
    <Mark key={item}>
      <span className="sr-only">{isAdded ? words.added : words.removed} </span>
      {item}
    </Mark>
  ))
}

/** What a version says otherwise than the one before it. */
export const PolicyDifference = ({ before, after }: Props) => {
  const words = useWords().policy.versions
  const speech = usePolicySpeech()
  if (before === undefined) return <p className="soft">{words.first}</p>
  const changes = policyChanges(before, after, speech)
  if (changes.length === 0) return <p className="soft">{words.same}</p>
  return (
    <dl className="facts policy-difference">
      {changes.map(({ name, removed, added }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <Items items={removed} isAdded={false} />
            <Items items={added} isAdded />
          </dd>
        </div>
      ))}
    </dl>
  )
}
