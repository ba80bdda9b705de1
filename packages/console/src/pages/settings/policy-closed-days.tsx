import { X } from 'lucide-react'
import { useState } from 'react'
import { useSpeech, useWords } from '../../strings/language.tsx'
import { calendarDay } from '../../words/weekday.ts'

interface Props {
  /** As `2026-12-25`. */
  readonly closed: readonly string[]
  readonly change: (closed: string[]) => void
}

const Days = ({ closed, change }: Props) => {
  const { words, language } = useSpeech()
  const says = words.policy.hours
  if (closed.length === 0) return <p className="soft">{says.closedNone}</p>
  return (
    <ul className="policy-days">
      {closed.map((day) => (
        <li key={day}>
          {calendarDay(day, language)}
          <button
            type="button"
            className="icon-button"
            aria-label={says.removeDay(calendarDay(day, language))}
            onClick={() => change(closed.filter((other) => other !== day))}
          >
            <X size={16} strokeWidth={1.5} aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  )
}

const NewDay = ({ add }: { add: (day: string) => void }) => {
  const words = useWords().policy.hours
  const [day, setDay] = useState('')
  const submit = () => {
    add(day)
    setDay('')
  }
  return (
    <div className="acts">
      <input
        type="date"
        aria-label={words.newDay}
        className="policy-date"
        value={day}
        onChange={(event) => setDay(event.target.value)}
      />
      <button type="button" className="button" disabled={day === ''} onClick={submit}>
        {words.addDay}
      </button>
    </div>
  )
}

/** Days on which nobody comes, whatever the weekday. */
export const PolicyClosedDays = ({ closed, change }: Props) => {
  const words = useWords().policy.hours
  return (
    <div className="field">
      <h3>{words.closedDays}</h3>
      <p className="hint">{words.closedHint}</p>
      <Days closed={closed} change={change} />
      <NewDay add={(day) => change([...new Set([...closed, day])].toSorted())} />
    </div>
  )
}
