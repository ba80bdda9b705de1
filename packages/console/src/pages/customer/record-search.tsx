import type { ConversationSummary, CustomerFile } from '@diapason/contract'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Field } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { useWords } from '../../strings/language.tsx'
import { api } from '../../wire/api.ts'

interface Props {
  readonly file: CustomerFile
  readonly choose: (id: string) => void
}

interface Found {
  readonly id: string
  readonly name: string
  readonly beside: string
}

/** Each customer once, with the conversation that was found. */
const customersIn = (rows: readonly ConversationSummary[], unnamed: string): Found[] => {
  const found = new Map<string, Found>()
  for (const { customer, channel, lastWords } of rows) {
    const { id, name, email } = customer
    const beside = [name === null ? null : email, channel, lastWords].filter(Boolean).join(' · ')
    if (!found.has(id)) found.set(id, { id, name: name ?? email ?? unnamed, beside })
  }
  return [...found.values()]
}

/** Records that look alike at once, any other by a search of conversations. */
export const RecordSearch = ({ file, choose }: Props) => {
  const words = useWords().customer
  const [typed, type] = useState('')
  const [search, setSearch] = useState('')
  const query = useQuery({
    queryKey: ['customer', 'search', search],
    queryFn: () => api.search(search),
    enabled: search !== '',
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setSearch(typed.trim())
  }
  const rows = query.data?.conversations ?? []
  const alike = file.alike.map(({ id, name, email, channel }) => {
    const beside = [name === null ? null : email, channel].filter(Boolean).join(' · ')
    return { id, name: name ?? email ?? words.unnamed, beside }
  })
  const found = search === '' ? alike : customersIn(rows, words.unnamed)
  const others = found.filter(({ id }) => id !== file.customer.id)
  return (
    <form onSubmit={submit} className="record-search">
      <Field
        label={words.search}
        type="search"
        value={typed}
        onChange={({ target }) => type(target.value)}
      />
      {query.error !== null && <ProblemNote error={query.error} />}
      <p className="hint" role="status">
        {query.isSuccess && (others.length === 0 ? words.none : words.found(others.length))}
      </p>
      <ul className="customer-records">
        {others.map(({ id, name, beside }) => (
          <li key={id}>
            <span className="customer-record">
              <strong dir="auto">{name}</strong> <small dir="auto">{beside}</small>
            </span>
            <button type="button" className="button small" onClick={() => choose(id)}>
              {words.choose} <span className="sr-only">{name}</span>
            </button>
          </li>
        ))}
      </ul>
    </form>
  )
}
