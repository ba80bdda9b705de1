import { useWords } from '../../strings/language.tsx'
import { registerName } from '../../words/policy-facts.ts'
import { PolicyChoice } from './policy-choice.tsx'
import type { PolicyEditing } from './policy-editing.ts'
import { PolicyPart } from './policy-part.tsx'

const REGISTERS = { informal: -1, neutral: 0, formal: 1 } as const
type Register = keyof typeof REGISTERS
const ORDER: readonly Register[] = ['informal', 'neutral', 'formal']

const Tu = ({ allowTu, change }: { allowTu: boolean; change: PolicyEditing['change'] }) => {
  const words = useWords().policy.tone
  return (
    <label className="policy-tick">
      <input
        type="checkbox"
        checked={allowTu}
        onChange={(event) => change({ allowTu: event.target.checked })}
      />
      <span>
        {words.tu} <small className="hint">{words.tuHint}</small>
      </span>
    </label>
  )
}

/** The range of registers; one end that is moved past the other takes it along. */
export const PolicyTone = ({ policy: { tone, allowTu }, change }: PolicyEditing) => {
  const words = useWords().policy.tone
  const from = (name: Register) =>
    change({ tone: { from: REGISTERS[name], to: Math.max(REGISTERS[name], tone.to) } })
  const to = (name: Register) =>
    change({ tone: { from: Math.min(tone.from, REGISTERS[name]), to: REGISTERS[name] } })
  const common = { choices: words.levels, order: ORDER }
  return (
    <PolicyPart name="tone" lead={words.lead}>
      <div className="pair">
        <PolicyChoice
          {...common}
          label={words.from}
          value={registerName(tone.from)}
          choose={from}
        />
        <PolicyChoice {...common} label={words.to} value={registerName(tone.to)} choose={to} />
      </div>
      <Tu allowTu={allowTu} change={change} />
    </PolicyPart>
  )
}
