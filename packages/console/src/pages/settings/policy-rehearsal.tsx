import type { Policy, PolicyRehearsal as Rehearsal, RehearsedOutcome } from '@diapason/contract'
import { useMutation } from '@tanstack/react-query'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { useWords } from '../../strings/language.tsx'
import { policyApi } from '../../wire/policy-api.ts'
import { PolicyExamples } from './policy-examples.tsx'
import { PolicyPart } from './policy-part.tsx'

const ORDER: readonly RehearsedOutcome[] = ['reply', 'suggest', 'handover', 'wait', 'person']

const Counts = ({ rehearsal: { before, after } }: { rehearsal: Rehearsal }) => {
  const words = useWords().policy.rehearsal
  const shown = ORDER.filter((outcome) => before[outcome] + after[outcome] > 0)
  return (
    <table className="policy-counts">
      <thead>
        <tr>
          <th scope="col">{words.outcome}</th>
          <th scope="col">{words.before}</th>
          <th scope="col">{words.after}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((outcome) => (
          <tr key={outcome}>
            <th scope="row">{words.outcomes[outcome]}</th>
            <td>{before[outcome]}</td>
            <td>{after[outcome]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Result = ({ rehearsal }: { rehearsal: Rehearsal }) => {
  const words = useWords().policy.rehearsal
  const { changed, turns, conversations, examples } = rehearsal
  if (turns === 0) return <p>{words.none}</p>
  return (
    <>
      <p>{changed === 0 ? words.same(turns) : words.changed(changed, turns, conversations)}</p>
      {changed > 0 && <Counts rehearsal={rehearsal} />}
      {changed > 0 && <PolicyExamples examples={examples} />}
      <p className="hint">{words.method}</p>
    </>
  )
}

const Start = ({ isUnderWay, start }: { isUnderWay: boolean; start: () => void }) => {
  const words = useWords().policy.rehearsal
  return (
    <p>
      <button type="button" className="button" disabled={isUnderWay} onClick={start}>
        {isUnderWay ? words.under : words.start}
      </button>
    </p>
  )
}

/** What the draft would have changed, before anybody saves it. */
export const PolicyRehearsal = ({ policy }: { policy: Policy }) => {
  const words = useWords().policy.rehearsal
  const trial = useMutation({
    mutationFn: (draft: Policy) => policyApi.rehearse({ policy: draft }),
  })
  const isStale = trial.isSuccess && trial.variables !== policy
  return (
    <PolicyPart name="rehearsal" lead={words.lead}>
      <Start isUnderWay={trial.isPending} start={() => trial.mutate(policy)} />
      {trial.error !== null && <ProblemNote error={trial.error} />}
      <div role="status" className="policy-result">
        {isStale && <p className="hint">{words.stale}</p>}
        {trial.isSuccess && <Result rehearsal={trial.data} />}
      </div>
    </PolicyPart>
  )
}
