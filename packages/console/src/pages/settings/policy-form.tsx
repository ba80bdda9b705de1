import type { Policy } from '@diapason/contract'
import { type FormEvent, useState } from 'react'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { useWords } from '../../strings/language.tsx'
import { useIsAdmin, useMay } from '../../wire/session.ts'
import type { PolicyEditing } from './policy-editing.ts'
import { PolicyGoodwill } from './policy-goodwill.tsx'
import { PolicyHours } from './policy-hours.tsx'
import { PolicyRehearsal } from './policy-rehearsal.tsx'
import { PolicyRemedies } from './policy-remedies.tsx'
import { PolicyScope } from './policy-scope.tsx'
import { PolicyThresholds } from './policy-thresholds.tsx'
import { PolicyTone } from './policy-tone.tsx'
import { useChangePolicy } from './use-policy.ts'

interface EndProps {
  readonly save: ReturnType<typeof useChangePolicy>
  readonly isChanged: boolean
  readonly reset: () => void
}

const End = ({ save, isChanged, reset }: EndProps) => {
  const words = useWords()
  return (
    <footer className="policy-end">
      {save.error !== null && <ProblemNote error={save.error} />}
      <div className="acts">
        <button type="submit" className="button filled" disabled={!isChanged || save.isPending}>
          {words.settings.save}
        </button>
        <button type="button" className="button plain" disabled={!isChanged} onClick={reset}>
          {words.policy.reset}
        </button>
        <span role="status" className="hint">
          {isChanged && words.policy.unsaved}
          {!isChanged && save.isSuccess && words.policy.saved(save.data.version)}
        </span>
      </div>
    </footer>
  )
}

const Parts = (editing: PolicyEditing) => (
  <fieldset disabled={!useIsAdmin()}>
    <PolicyScope {...editing} />
    <PolicyThresholds {...editing} />
    <PolicyTone {...editing} />
    <PolicyRemedies {...editing} />
    <PolicyGoodwill {...editing} />
    <PolicyHours {...editing} />
  </fieldset>
)

/** Everything that can be set, the trial before it is saved, and the saving. */
export const PolicyForm = ({ policy: stored }: { policy: Policy }) => {
  const isAdmin = useIsAdmin()
  const mayStudy = useMay('study')
  const [draft, setDraft] = useState<Policy | null>(null)
  const save = useChangePolicy()
  const policy = draft ?? stored
  const change = (part: Partial<Policy>) => setDraft({ ...policy, ...part })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate({ ...policy, version: stored.version }, { onSuccess: () => setDraft(null) })
  }
  return (
    <form onSubmit={submit} className="policy-form">
      <Parts policy={policy} change={change} />
      {mayStudy && <PolicyRehearsal policy={policy} />}
      {isAdmin && <End save={save} isChanged={draft !== null} reset={() => setDraft(null)} />}
    </form>
  )
}
