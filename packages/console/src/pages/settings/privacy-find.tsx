import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { Field } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { said } from '../../parts/said.ts'
import { useWords } from '../../strings/language.tsx'
import { privacyApi } from '../../wire/privacy-api.ts'
import { CustomerData } from '../conversation/customer-data.tsx'
import { RecordName } from '../customer/record-name.tsx'

/** Each search is written into the log: it is asked when somebody asks, and never again by itself. */
const useFound = () => {
  const search = useMutation({ mutationFn: privacyApi.find })
  const [gone, setGone] = useState<ReadonlyMap<string, string>>(new Map())
  const customers = search.data?.customers.filter(({ id }) => !gone.has(id)) ?? []
  const erased = (id: string, name: string) => setGone((before) => new Map(before).set(id, name))
  return { search, customers, erased, lastErased: [...gone.values()].at(-1) }
}

type Found = ReturnType<typeof useFound>

/** What came of the search, said aloud too. */
const Said = ({ search, customers, lastErased }: Found) => {
  const says = useWords().privacy.find
  return (
    <span role="status">
      {lastErased !== undefined && says.erased(lastErased)}{' '}
      {customers.length > 0 && says.found(customers.length)}{' '}
      {search.data?.more === true && says.more}
      {search.data?.customers.length === 0 && says.none}
    </span>
  )
}

const Customers = ({ customers, erased }: Found) => {
  const words = useWords().customer
  return (
    <ul className="customer-records">
      {customers.map((record) => {
        const name = record.name ?? record.email ?? words.unnamed
        return (
          <li key={record.id}>
            <span className="customer-record">
              <RecordName record={record} />
              <small>{words.conversations(record.conversations)}</small>
            </span>
            <CustomerData
              customer={record.id}
              name={name}
              onErased={() => erased(record.id, name)}
            />
          </li>
        )
      })}
    </ul>
  )
}

/** Whoever asks for their data, or to be erased, found by address or name. */
export const FindCustomer = () => {
  const says = useWords().privacy.find
  const found = useFound()
  const { search, lastErased } = found
  const field = useRef<HTMLInputElement>(null)
  // The dialog and the row that opened it are gone.
  useEffect(() => {
    if (lastErased !== undefined) field.current?.focus()
  }, [lastErased])
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    search.mutate(said(event.currentTarget, 'who'))
  }
  return (
    <>
      <h3>{says.title}</h3>
      <p className="hint">{says.lead}</p>
      <form onSubmit={submit} className="card">
        <Field
          ref={field}
          label={says.label}
          hint={says.hint}
          name="who"
          type="search"
          minLength={3}
          maxLength={200}
          autoComplete="off"
          required
        />
        {search.error !== null && <ProblemNote error={search.error} />}
        <div className="acts">
          <button type="submit" className="button" disabled={search.isPending}>
            {says.search}
          </button>
          <Said {...found} />
        </div>
      </form>
      <Customers {...found} />
    </>
  )
}
