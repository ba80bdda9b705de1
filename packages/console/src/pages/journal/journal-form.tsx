import {
  JOURNAL_MOOD_LIMIT,
  JOURNAL_TEXT_LIMIT,
  type JournalEntry,
  type NewJournalEntry,
} from '@diapason/contract'
import { type FormEvent, type KeyboardEvent, useId, useState } from 'react'
import { Field } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { said } from '../../parts/said.ts'
import { useWords } from '../../strings/language.tsx'

const KINDS = ['good', 'hard'] as const
type Kind = (typeof KINDS)[number]

interface Props {
  /** What is put differently; nothing: a new one. */
  readonly entry?: JournalEntry | undefined
  /** The conversation that was read before coming here. */
  readonly about: string | null
  readonly save: {
    readonly error: Error | null
    readonly isPending: boolean
    mutate(entry: NewJournalEntry, options: { onSuccess: () => void }): void
  }
  /** Leaves without a change; nothing to leave for a new one. */
  readonly leave?: (() => void) | undefined
}

/** The day in the browser's own zone, as a date field writes it. */
const today = (): string => {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}

const KindChoice = ({ kind, choose }: { kind: Kind; choose: (kind: Kind) => void }) => {
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

const TextField = ({ text }: { text: string }) => {
  const words = useWords().journal
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{words.text}</label>
      <textarea
        id={id}
        name="text"
        rows={3}
        maxLength={JOURNAL_TEXT_LIMIT}
        defaultValue={text}
        aria-describedby={`${id}-hint`}
        onKeyDown={keepOnKeys}
        required
      />
      <p id={`${id}-hint`} className="hint">
        {words.textHint}
      </p>
    </div>
  )
}

const MoodAndDay = ({ entry }: { entry: JournalEntry | undefined }) => {
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

const Linked = ({ unlink }: { unlink: () => void }) => {
  const words = useWords().journal
  return (
    <p className="acts">
      {words.linked}
      <button type="button" className="button small plain" onClick={unlink}>
        {words.unlink}
      </button>
    </p>
  )
}

const End = ({ entry, save, leave }: Pick<Props, 'entry' | 'save' | 'leave'>) => {
  const words = useWords()
  return (
    <div className="acts">
      <button
        type="submit"
        className={entry ? 'button' : 'button filled'}
        disabled={save.isPending}
      >
        {entry ? words.journal.change : words.journal.write}
      </button>
      {leave && (
        <button type="button" className="button plain" onClick={leave}>
          {words.cancel}
        </button>
      )}
    </div>
  )
}

/** A few words, what they were about, and when. */
export const JournalForm = ({ entry, about, save, leave }: Props) => {
  const [kind, choose] = useState<Kind>(entry?.kind ?? 'good')
  const [conversation, link] = useState(entry?.conversation ?? about)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const mood = said(form, 'mood') || null
    const moment = { kind, text: said(form, 'text'), mood, day: said(form, 'day'), conversation }
    const onSuccess = () => {
      form.reset()
      link(null)
    }
    save.mutate(moment, { onSuccess })
  }
  return (
    <form onSubmit={submit} className="card journal-form">
      <KindChoice kind={kind} choose={choose} />
      <TextField text={entry?.text ?? ''} />
      <MoodAndDay entry={entry} />
      {conversation !== null && <Linked unlink={() => link(null)} />}
      {save.error !== null && <ProblemNote error={save.error} />}
      <End entry={entry} save={save} leave={leave} />
    </form>
  )
}
