import type { Policy, PolicyVersion } from '@diapason/contract'
import { useState } from 'react'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { useSpeech, useWords } from '../../strings/language.tsx'
import { useIsAdmin } from '../../wire/session.ts'
import { exact } from '../../words/time.ts'
import { PolicyDifference } from './policy-difference.tsx'
import { PolicyPart } from './policy-part.tsx'
import { RemoveButton } from './remove-button.tsx'
import { useChangePolicy, usePolicyVersions } from './use-policy.ts'

/** Shown at first; older ones are asked for. */
const FEW = 5

interface Props {
  readonly version: PolicyVersion
  readonly before: Policy | undefined
  readonly current: number
}

const Restore = ({ policy, current }: { policy: Policy; current: number }) => {
  const words = useWords().policy.versions
  const restore = useChangePolicy()
  return (
    <span className="acts">
      <RemoveButton
        label={words.restoreNamed(policy.version)}
        remove={() => restore.mutate({ ...policy, version: current })}
      />
      {restore.error !== null && <ProblemNote error={restore.error} />}
    </span>
  )
}

const Version = ({ version: { policy, changedBy, changedAt }, before, current }: Props) => {
  const { words, language } = useSpeech()
  const says = words.policy.versions
  const mayRestore = useIsAdmin() && policy.version !== current
  return (
    <li className="card">
      <header>
        <h3>{says.version(policy.version)}</h3>
        <span className="hint">
          {policy.version === current && `${says.current} · `}
          <time dateTime={changedAt}>{exact(changedAt, language)}</time> ·{' '}
          {changedBy === null ? says.installed : says.by(changedBy)}
        </span>
        {mayRestore && <Restore policy={policy} current={current} />}
      </header>
      <PolicyDifference before={before} after={policy} />
    </li>
  )
}

const List = ({ versions }: { versions: readonly PolicyVersion[] }) => {
  const [all, showAll] = useState(false)
  const words = useWords().policy.versions
  return (
    <>
      <ul className="cards">
        {versions.slice(0, all ? versions.length : FEW).map((version, place) => (
          <Version
            key={version.policy.version}
            version={version}
            before={versions[place + 1]?.policy}
            current={versions[0]?.policy.version ?? 0}
          />
        ))}
      </ul>
      {!all && versions.length > FEW && (
        <button type="button" className="button policy-more" onClick={() => showAll(true)}>
          {words.more}
        </button>
      )}
    </>
  )
}

/** Who changed what, and when; any version can come back as a new one. */
export const PolicyVersions = () => {
  const words = useWords().policy.versions
  const query = usePolicyVersions()
  return (
    <PolicyPart name="versions" lead={words.lead}>
      {query.isPending && <Skeleton lines={3} />}
      {query.isError && <ProblemNote error={query.error} retry={() => void query.refetch()} />}
      {query.isSuccess && <List versions={query.data} />}
    </PolicyPart>
  )
}
