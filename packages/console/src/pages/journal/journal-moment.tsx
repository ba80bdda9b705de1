import type { JournalEntry, NewJournalEntry } from '@diapason/contract'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { useSpeech, useWords } from '../../strings/language.tsx'
import { day } from '../../words/time.ts'
import { RemoveButton } from '../settings/remove-button.tsx'
import { JournalForm } from './journal-form.tsx'
import { useRemove, useRewrite } from './use-journal.ts'

/** Midday: no zone makes another day of it. */
const midday = (date: string): string => `${date}T12:00:00`

const Rewriting = ({ entry, leave }: { entry: JournalEntry; leave: () => void }) => {
  const rewrite = useRewrite()
  const save = {
    error: rewrite.error,
    isPending: rewrite.isPending,
    mutate: (moment: NewJournalEntry) =>
      rewrite.mutate({ entry: entry.id, ...moment }, { onSuccess: leave }),
  }
  return <JournalForm entry={entry} about={null} save={save} leave={leave} />
}

const Acts = ({ entry, rewrite }: { entry: JournalEntry; rewrite: () => void }) => {
  const words = useWords().journal
  const remove = useRemove()
  return (
    <>
      {remove.error !== null && <ProblemNote error={remove.error} />}
      <div className="acts">
        {entry.conversation !== null && <Reference conversation={entry.conversation} />}
        {entry.text !== null && (
          <button type="button" className="button small plain" onClick={rewrite}>
            {words.edit}
          </button>
        )}
        <RemoveButton remove={() => remove.mutate(entry.id)} />
      </div>
    </>
  )
}

const Reference = ({ conversation }: { conversation: string }) => (
  <Link
    to="/conversations/$id"
    params={{ id: conversation }}
    search={{ queue: 'all' }}
    className="button small plain"
  >
    {useWords().journal.open}
  </Link>
)

/** One moment as it was written. */
export const JournalMoment = ({ entry }: { entry: JournalEntry }) => {
  const { words, language } = useSpeech()
  const [isRewriting, rewrite] = useState(false)
  if (isRewriting)
    return (
      <li>
        <Rewriting entry={entry} leave={() => rewrite(false)} />
      </li>
    )
  return (
    <li className="card journal-moment">
      <p className="hint">
        <time dateTime={entry.day}>{day(midday(entry.day), language)}</time>
        {entry.text !== null && ` · ${words.journal.kinds[entry.kind]}`}
        {entry.mood !== null && ` · ${entry.mood}`}
      </p>
      <p className="journal-text">{entry.text ?? words.journal.unreadable}</p>
      <Acts entry={entry} rewrite={() => rewrite(true)} />
    </li>
  )
}
