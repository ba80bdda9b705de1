import { JOURNAL_MOOD_LIMIT, JOURNAL_TEXT_LIMIT, type JournalEntry } from '@diapason/contract'
import { type KeyboardEvent, useId } from 'react'
import { Area } from '../../parts/area.tsx'
import { Field } from '../../parts/field.tsx'
import { useWords } from '../../strings/language.tsx'

const KINDS = ['good', 'hard'] as const

export type Kind = (typeof KINDS)[number]

/** The day in the browser's own zone, as a date field writes it. */
const today = (): string => {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}

/** What it was about. */
export const KindChoice = ({ kind, choose }: { kind: Kind; choose: (kind: Kind) => void }) => {
  const words = useWords().journal
  const name = useId()
  return (
    <fieldset className="journal-kinds">
      <legend>{words.kind}</legend>
      {KINDS.map((one) => (
        <label key={one} className="tick">
          <input type="radio" name={name} checked={kind === one} onChange={() => choose(one)} />
          {words.kinds[one]}
        </label>
      ))}
    </fieldset>
  )
}

/** Enter alone begins a line; with Ctrl or ⌘ it keeps what is written. */
const keepOnKeys = (event: KeyboardEvent<HTMLTextAreaElement>) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
    event.currentTarget.form?.requestSubmit()
}

/** The few words. */
export const TextField = ({ text }: { text: string }) => {
  const words = useWords().journal
  return (
    <Area
      name="text"
      label={words.text}
      hint={words.textHint}
      rows={3}
      maxLength={JOURNAL_TEXT_LIMIT}
      defaultValue={text}
      onKeyDown={keepOnKeys}
      required
    />
  )
}

/** How it felt, in one’s own words, and when. */
export const MoodAndDay = ({ entry }: { entry: JournalEntry | undefined }) => {
  const words = useWords().journal
  return (
    <div className="pair">
      <Field
        name="mood"
        label={words.mood}
        hint={words.moodHint}
        maxLength={JOURNAL_MOOD_LIMIT}
        defaultValue={entry?.mood ?? ''}
      />
      <Field
        type="date"
        name="day"
        label={words.day}
        defaultValue={entry?.day ?? today()}
        required
      />
    </div>
  )
}
