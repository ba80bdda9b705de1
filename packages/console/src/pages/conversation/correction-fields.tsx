import type { Correction, Reading } from '@diapason/contract'
import { useId } from 'react'
import { useReasons } from '../../parts/use-reasons.ts'
import { useWords } from '../../strings/language.tsx'
import { type Chosen, withEmotion } from '../../words/correction.ts'

interface Props {
  readonly chosen: Chosen
  readonly choose: (chosen: Chosen) => void
}

interface ChipProps {
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly checked: boolean
  readonly label: string
  readonly set: (on: boolean) => void
}

const Chip = ({ label, set, ...rest }: ChipProps) => (
  <label className="chip">
    <input {...rest} onChange={(event) => set(event.target.checked)} />
    {label}
  </label>
)

const Feelings = ({ chosen, choose }: Props) => {
  const { correction, heard } = useWords()
  const name = useId()
  return (
    <fieldset>
      <legend>{correction.feeling}</legend>
      {Object.entries(heard.feelings).map(([emotion, label]) => (
        <Chip
          key={emotion}
          type="radio"
          name={name}
          checked={chosen.emotion === emotion}
          label={label}
          set={() => choose(withEmotion(chosen, emotion as NonNullable<Correction['emotion']>))}
        />
      ))}
    </fieldset>
  )
}

const DEGREES = [1, 2, 3, 4] as const

const Degrees = ({ chosen, choose }: Props) => {
  const { correction, heard } = useWords()
  const name = useId()
  const { emotion } = chosen
  if (emotion === null || emotion === 'neutral') return null
  return (
    <fieldset>
      <legend>{correction.degree}</legend>
      {DEGREES.map((degree) => (
        <Chip
          key={degree}
          type="radio"
          name={name}
          checked={chosen.intensity === degree}
          label={heard.emotions[emotion]?.[degree - 1] ?? String(degree)}
          set={() => choose({ ...chosen, intensity: degree })}
        />
      ))}
    </fieldset>
  )
}

const Signals = ({ chosen, choose }: Props) => {
  const { correction, heard } = useWords()
  return (
    <fieldset>
      <legend>{correction.signals}</legend>
      {(Object.keys(chosen.signals) as (keyof Reading['signals'])[]).map((signal) => (
        <Chip
          key={signal}
          type="checkbox"
          name={signal}
          checked={chosen.signals[signal]}
          label={heard.signals[signal] ?? signal}
          set={(on) => choose({ ...chosen, signals: { ...chosen.signals, [signal]: on } })}
        />
      ))}
    </fieldset>
  )
}

const Reason = ({ chosen, choose }: Props) => {
  const words = useWords().correction
  const { names, inWords } = useReasons()
  const id = useId()
  const { intent } = chosen
  return (
    <div className="correction-reason">
      <label htmlFor={id}>{words.intent}</label>
      <select
        id={id}
        value={intent ?? ''}
        onChange={(event) => choose({ ...chosen, intent: event.target.value })}
      >
        {intent === null && <option value="">{words.noIntent}</option>}
        {names.map((name) => (
          <option key={name} value={name}>
            {inWords(name)}
          </option>
        ))}
      </select>
    </div>
  )
}

/** Ten emotions, four degrees, the signals, the reason: each reached by keyboard. */
export const CorrectionFields = (props: Props) => (
  <>
    <Feelings {...props} />
    <Degrees {...props} />
    <Signals {...props} />
    <Reason {...props} />
  </>
)
