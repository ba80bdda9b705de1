import type { JournalEntry, NewJournalEntry } from '@diapason/contract'
import { type FormEvent, useState } from 'react'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { said } from '../../parts/said.ts'
import { useWords } from '../../strings/language.tsx'
import { type Kind, KindChoice, MoodAndDay, TextField } from './journal-fields.tsx'

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
