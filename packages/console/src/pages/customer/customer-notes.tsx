import type { CustomerFile, CustomerNote } from '@diapason/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import { Moment } from '../../parts/moment.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { useWords } from '../../strings/language.tsx'
import { customerApi } from '../../wire/customer-api.ts'
import { useMay, useSession } from '../../wire/session.ts'
import { NoteHead } from '../conversation/note-row.tsx'
import { RemoveButton } from '../settings/remove-button.tsx'

const useNotes = (customer: string) => {
  const client = useQueryClient()
  const onSuccess = () => client.invalidateQueries({ queryKey: ['customer'] })
  const write = useMutation({
    mutationFn: (note: { id: string; text: string }) => customerApi.note(customer, note),
    onSuccess,
  })
  const remove = useMutation({
    mutationFn: (id: string) => customerApi.removeNote(customer, id),
    onSuccess,
  })
  return { write, remove, error: write.error ?? remove.error }
}

const Note = ({ note, remove }: { note: CustomerNote; remove: (() => void) | null }) => {
  const words = useWords().customer
  return (
    <li className="note customer-note">
      <p className="message-head">
        <span>{note.author.name}</span> <Moment at={note.writtenAt} />
        {remove && <RemoveButton label={words.notes.remove} remove={remove} />}
      </p>
      <p className="words" dir="auto">
        {note.text}
      </p>
    </li>
  )
}

const NewNote = ({ write }: { write: ReturnType<typeof useNotes>['write'] }) => {
  const words = useWords().customer.notes
  const field = useId()
  // The same id as long as it is the same note: tried again, it is not doubled.
  const [note, setNote] = useState({ id: crypto.randomUUID(), text: '' })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const onSuccess = () => setNote({ id: crypto.randomUUID(), text: '' })
    write.mutate({ ...note, text: note.text.trim() }, { onSuccess })
  }
  return (
    <form className="customer-new-note" onSubmit={submit}>
      <label htmlFor={field} className="sr-only">
        {words.label}
      </label>
      <textarea
        id={field}
        rows={2}
        maxLength={2_000}
        placeholder={words.label}
        value={note.text}
        onChange={({ target }) => setNote({ ...note, text: target.value })}
      />
      {note.text.trim() !== '' && (
        <button type="submit" className="button small" disabled={write.isPending}>
          {words.write}
        </button>
      )}
    </form>
  )
}

/** What colleagues noted on this customer: it stays from one conversation to the next. */
export const CustomerNotes = ({ file }: { file: CustomerFile }) => {
  const words = useWords().customer.notes
  const { user } = useSession()
  const isLead = useMay('lead')
  const mayNote = useMay('note')
  const { write, remove, error } = useNotes(file.customer.id)
  return (
    <section>
      <h4>{words.title}</h4>
      <p className="hint customer-private">
        <NoteHead /> · {words.lead}
      </p>
      {mayNote && <NewNote write={write} />}
      {error !== null && <ProblemNote error={error} />}
      <ul className="customer-notes">
        {file.notes.map((note) => {
          const isMine = isLead || note.author.id === user.id
          return (
            <Note key={note.id} note={note} remove={isMine ? () => remove.mutate(note.id) : null} />
          )
        })}
      </ul>
    </section>
  )
}
