import { Field } from '../../parts/field.tsx'
import { useSpeech } from '../../strings/language.tsx'
import { weekday } from '../../words/weekday.ts'
import type { PartProps } from './alerts-page.tsx'
import { Tick } from './alerts-tick.tsx'

const DAYS = [1, 2, 3, 4, 5, 6, 7]
const EVENING = { from: '20:00', to: '08:00' }

const Hours = ({ settings, change }: PartProps) => {
  const words = useSpeech().words.alerts.quiet
  const { quiet } = settings
  if (quiet === null) return null
  return (
    <div className="pair">
      {(['from', 'to'] as const).map((end) => (
        <Field
          key={end}
          type="time"
          label={words[end]}
          value={quiet[end]}
          required
          onChange={(event) => change({ quiet: { ...quiet, [end]: event.currentTarget.value } })}
        />
      ))}
    </div>
  )
}

/** When nothing is told, and what happens meanwhile. */
export const AlertsQuiet = (part: PartProps) => {
  const { words, language } = useSpeech()
  const says = words.alerts.quiet
  const { alerts, settings, change } = part
  const { quiet, quietDays } = settings
  const set = (day: number) => (on: boolean) =>
    change({ quietDays: DAYS.filter((one) => (one === day ? on : quietDays.includes(one))) })
  return (
    <fieldset>
      <legend>{says.title}</legend>
      <Tick on={quiet !== null} set={(on) => change({ quiet: on ? EVENING : null })}>
        {says.on}
      </Tick>
      <Hours {...part} />
      <fieldset className="alerts-days">
        <legend>{says.days}</legend>
        {DAYS.map((day) => (
          <Tick key={day} on={quietDays.includes(day)} set={set(day)}>
            {weekday(day, language)}
          </Tick>
        ))}
      </fieldset>
      <p className="hint">{says.hint(alerts.timeZone)}</p>
    </fieldset>
  )
}
