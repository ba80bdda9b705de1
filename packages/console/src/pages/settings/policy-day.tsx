import { Plus, X } from 'lucide-react'
import { useSpeech, useWords } from '../../strings/language.tsx'
import { weekday } from '../../words/weekday.ts'

type Range = [string, string]
interface Props {
  readonly day: number
  readonly ranges: readonly Range[]
  readonly change: (ranges: Range[]) => void
}

const NEW: Range = ['09:00', '18:00']

interface ClockProps {
  readonly label: string
  readonly value: string
  readonly set: (value: string) => void
}

const Clock = ({ label, value, set }: ClockProps) => (
  <input
    type="time"
    aria-label={label}
    value={value}
    onChange={(event) => set(event.target.value)}
    required
  />
)

interface RangeProps {
  /** Of the day, in words. */
  readonly name: string
  readonly range: Range
  readonly put: (range: Range) => void
  readonly remove: () => void
}

const OpeningRange = ({ name, range: [opens, closes], put, remove }: RangeProps) => {
  const words = useWords().policy.hours
  const label = words.removeRange(name, `${opens}–${closes}`)
  return (
    <span className="policy-range">
      <Clock label={words.opens(name)} value={opens} set={(value) => put([value, closes])} />
      <span aria-hidden="true">{words.to}</span>
      <Clock label={words.closes(name)} value={closes} set={(value) => put([opens, value])} />
      <button type="button" className="icon-button" aria-label={label} onClick={remove}>
        <X size={16} strokeWidth={1.5} aria-hidden="true" />
      </button>
    </span>
  )
}

/** The opening ranges of one day of the week. */
export const PolicyDay = ({ day, ranges, change }: Props) => {
  const { words, language } = useSpeech()
  const name = weekday(day, language)
  const add = words.policy.hours.addOn(name)
  return (
    <li>
      <span className="policy-weekday">{name}</span>
      {ranges.length === 0 && <span className="soft">{words.policy.hours.closed}</span>}
      {ranges.map((range, place) => (
        <OpeningRange
          key={place}
          name={name}
          range={range}
          put={(next) => change(ranges.with(place, next))}
          remove={() => change(ranges.toSpliced(place, 1))}
        />
      ))}
      <AddRange label={add} add={() => change([...ranges, NEW])} />
    </li>
  )
}

const AddRange = ({ label, add }: { label: string; add: () => void }) => (
  <button type="button" className="icon-button" aria-label={label} onClick={add}>
    <Plus size={16} strokeWidth={1.5} aria-hidden="true" />
  </button>
)
