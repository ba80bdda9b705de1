import { useId } from 'react'
import { Field } from '../../parts/field.tsx'
import { useWords } from '../../strings/language.tsx'
import { PolicyClosedDays } from './policy-closed-days.tsx'
import { PolicyDay } from './policy-day.tsx'
import type { PolicyEditing } from './policy-editing.ts'
import { PolicyPart } from './policy-part.tsx'

const DAYS = [1, 2, 3, 4, 5, 6, 7]

const Zone = ({ zone, choose }: { zone: string; choose: (zone: string) => void }) => {
  const words = useWords().policy.hours
  const id = useId()
  return (
    <>
      <Field
        label={words.zone}
        hint={words.zoneHint}
        value={zone}
        list={`${id}-zones`}
        onChange={(event) => choose(event.target.value)}
        required
      />
      <datalist id={`${id}-zones`}>
        {Intl.supportedValuesOf('timeZone').map((name) => (
          <option key={name}>{name}</option>
        ))}
      </datalist>
    </>
  )
}

/** When people answer: the week, the days off, and where the clock hangs. */
export const PolicyHours = ({ policy: { hours }, change }: PolicyEditing) => {
  const words = useWords().policy.hours
  const put = (part: Partial<typeof hours>) => change({ hours: { ...hours, ...part } })
  return (
    <PolicyPart name="hours" lead={words.lead}>
      <ul className="policy-week">
        {DAYS.map((day) => (
          <PolicyDay
            key={day}
            day={day}
            ranges={hours.days[day] ?? []}
            change={(ranges) => put({ days: { ...hours.days, [day]: ranges } })}
          />
        ))}
      </ul>
      <PolicyClosedDays closed={hours.closed} change={(closed) => put({ closed })} />
      <Zone zone={hours.timeZone} choose={(timeZone) => put({ timeZone })} />
    </PolicyPart>
  )
}
