import { useId } from 'react'
import { type Note, strike } from '../../parts/tuning-fork.ts'
import { useWords } from '../../strings/language.tsx'
import type { PartProps } from './alerts-page.tsx'
import { Tick } from './alerts-tick.tsx'

const NOTES: readonly (readonly [Note, 'high' | 'low'])[] = [
  ['handover', 'high'],
  ['mine', 'low'],
]

/** Two notes, how loud, and to hear them. */
export const AlertsSound = ({ settings, change }: PartProps) => {
  const words = useWords().alerts.sound
  const id = useId()
  const { sound, volume } = settings
  return (
    <fieldset>
      <legend>{words.title}</legend>
      <Tick on={sound} set={(on) => change({ sound: on })} hint={words.hint}>
        {words.on}
      </Tick>
      <div className="alerts-volume">
        <label htmlFor={id}>{words.volume}</label>
        <input
          id={id}
          type="range"
          min={1}
          max={100}
          value={volume}
          disabled={!sound}
          onChange={(event) => change({ volume: event.currentTarget.valueAsNumber })}
        />
      </div>
      <div className="acts">
        {NOTES.map(([note, label]) => (
          <button
            key={note}
            type="button"
            className="button"
            onClick={() => strike(note, settings.volume)}
          >
            {words[label]}
          </button>
        ))}
      </div>
      <p className="hint">{words.gesture}</p>
    </fieldset>
  )
}
