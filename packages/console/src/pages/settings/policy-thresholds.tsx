import type { Policy } from '@diapason/contract'
import { useWords } from '../../strings/language.tsx'
import { PolicyChoice } from './policy-choice.tsx'
import type { PolicyEditing } from './policy-editing.ts'
import { PolicyPart } from './policy-part.tsx'

/** From which degree on a person comes. Below what the hard rules ask for, never above. */
export const PolicyThresholds = ({ policy, change }: PolicyEditing) => {
  const words = useWords().policy
  return (
    <PolicyPart name="thresholds">
      <div className="pair">
        <PolicyChoice
          label={words.anger}
          hint={words.angerHint}
          value={`${policy.angerHandover}`}
          choices={words.from}
          choose={(degree) => change({ angerHandover: Number(degree) as Policy['angerHandover'] })}
        />
        <PolicyChoice
          label={words.distress}
          hint={words.distressHint}
          value={`${policy.distressHandover}`}
          choices={words.fromFeeling}
          choose={(degree) =>
            change({ distressHandover: Number(degree) as Policy['distressHandover'] })
          }
        />
        <PolicyChoice
          label={words.failed}
          value={`${policy.failedTurns}`}
          choices={words.times}
          choose={(times) => change({ failedTurns: Number(times) as Policy['failedTurns'] })}
        />
      </div>
    </PolicyPart>
  )
}
