import { useId } from 'react'
import { useWords } from '../../strings/language.tsx'
import type { PolicyEditing } from './policy-editing.ts'
import { PolicyPart } from './policy-part.tsx'

const LIMIT = 2_000

/** What agents may grant by themselves, in the workspace's own words. */
export const PolicyGoodwill = ({ policy, change }: PolicyEditing) => {
  const words = useWords().policy.goodwill
  const id = useId()
  return (
    <PolicyPart name="goodwill">
      <div className="field">
        <label htmlFor={id}>{words.label}</label>
        <textarea
          id={id}
          value={policy.goodwill}
          maxLength={LIMIT}
          aria-describedby={`${id}-hint`}
          onChange={(event) => change({ goodwill: event.target.value })}
        />
        <p id={`${id}-hint`} className="hint">
          {words.hint}
        </p>
      </div>
    </PolicyPart>
  )
}
