import { Field } from '../../parts/field.tsx'
import { useWords } from '../../strings/language.tsx'
import { MailTestButton } from './mail-test-button.tsx'
import type { PartProps } from './alerts-page.tsx'
import { Tick } from './alerts-tick.tsx'

const Missing = () => {
  const words = useWords().alerts.mail
  return (
    <p>
      {words.missing} <span className="hint">{words.missingHint}</span>
    </p>
  )
}

const Times = ({ settings, change }: PartProps) => {
  const words = useWords().alerts.mail
  return (
    <div className="pair">
      <Field
        type="number"
        label={words.away}
        value={settings.awayMinutes}
        min={1}
        max={240}
        required
        onChange={(event) => change({ awayMinutes: event.currentTarget.valueAsNumber })}
      />
      <Field
        type="number"
        label={words.every}
        value={settings.everyMinutes}
        min={5}
        max={1_440}
        required
        onChange={(event) => change({ everyMinutes: event.currentTarget.valueAsNumber })}
      />
    </div>
  )
}

/** One gathered mail while away: whether, how often, with how many words. */
export const AlertsMail = (part: PartProps) => {
  const words = useWords().alerts.mail
  const { alerts, settings, change } = part
  return (
    <fieldset>
      <legend>{words.title}</legend>
      {!alerts.mailPossible && <Missing />}
      <Tick on={settings.mail} set={(on) => change({ mail: on })} hint={words.hint(alerts.address)}>
        {words.on}
      </Tick>
      {settings.mail && <Times {...part} />}
      {settings.mail && (
        <Tick
          on={settings.mailWords}
          set={(on) => change({ mailWords: on })}
          hint={words.wordsHint}
        >
          {words.words}
        </Tick>
      )}
      {alerts.mailPossible && <MailTestButton />}
    </fieldset>
  )
}
