import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { type ChangeEvent, useDeferredValue, useState } from 'react'
import { Empty } from '../../parts/empty.tsx'
import { Field } from '../../parts/field.tsx'
import { OwnHead } from '../../parts/own-head.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { useWords } from '../../strings/language.tsx'
import { journalQuery } from '../../wire/journal-api.ts'
import { RemoveButton } from '../settings/remove-button.tsx'
import { JournalForm } from './journal-form.tsx'
import { JournalMoment } from './journal-moment.tsx'
import { useClear, useWrite } from './use-journal.ts'
import '../../style/settings.css'
import '../../style/journal.css'

const Writing = ({ about }: { about: string | null }) => {
  const words = useWords().journal
  const write = useWrite()
  return (
    <>
      <JournalForm about={about} save={write} />
      <p role="status" className="hint">
        {write.isSuccess && words.written}
      </p>
    </>
  )
}

const RemoveAll = () => {
  const clear = useClear()
  return (
    <>
      {clear.error !== null && <ProblemNote error={clear.error} />}
      <p>
        <RemoveButton label={useWords().journal.removeAll} remove={() => clear.mutate(undefined)} />
      </p>
    </>
  )
}

interface SearchProps {
  readonly typed: string
  readonly type: (words: string) => void
  readonly none: boolean
}

const Search = ({ typed, type, none }: SearchProps) => {
  const words = useWords().journal
  const change = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => type(currentTarget.value)
  return (
    <>
      <Field type="search" label={words.search} value={typed} onChange={change} />
      <p role="status" className="hint">
        {none && words.none}
      </p>
    </>
  )
}

/** What was written, and a search through it once there is something. */
const Written = () => {
  const words = useWords().journal
  const [typed, type] = useState('')
  const asked = useDeferredValue(typed.trim())
  const { data, error, refetch } = useQuery(journalQuery(asked))
  if (error !== null) return <ProblemNote error={error} retry={() => void refetch()} />
  if (data === undefined) return <Skeleton lines={4} />
  if (data.total === 0 && asked === '') return <Empty title={words.emptyTitle} lead={words.empty} />
  return (
    <section aria-label={words.list} className="journal-list">
      <Search typed={typed} type={type} none={data.total === 0} />
      <ul className="cards">
        {data.entries.map((entry) => (
          <JournalMoment key={entry.id} entry={entry} />
        ))}
      </ul>
      {asked === '' && <RemoveAll />}
    </section>
  )
}

/** Good moments and hard ones, in a few words: for the writer alone. */
export const JournalPage = () => {
  const words = useWords().journal
  const { about = null } = useSearch({ from: '/inside/journal' })
  return (
    <main className="settings journal">
      <OwnHead title={words.title} lead={words.lead} />
      <Writing key={about ?? ''} about={about} />
      <Written />
      <p className="hint">{words.kept}</p>
    </main>
  )
}
