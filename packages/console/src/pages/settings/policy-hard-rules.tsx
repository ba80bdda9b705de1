import { Lock } from 'lucide-react'
import { useWords } from '../../strings/language.tsx'
import { PolicyPart } from './policy-part.tsx'

/** What nobody can switch off, each with its reason. */
export const PolicyHardRules = () => {
  const words = useWords().policy.hard
  return (
    <PolicyPart name="hard" lead={words.lead}>
      <ul className="policy-locked">
        {words.rules.map(([name, why]) => (
          <li key={name}>
            <Lock size={16} strokeWidth={1.5} role="img" aria-label={words.locked} />
            <span>
              <strong>{name}</strong>
              <span className="hint">{why}</span>
            </span>
          </li>
        ))}
      </ul>
    </PolicyPart>
  )
}
