import { useMutation } from '@tanstack/react-query'
import type { Session } from '@diapason/contract'
import { type FormEvent, useState } from 'react'
import { Field } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { useWords } from '../../strings/language.tsx'
import { api } from '../../wire/api.ts'

const SHORTEST = 12

interface Props {
  readonly session: Session
  readonly done: (session: Session) => void
}

/** After a one-time link: a password of one's own, now or later. */
export const ChoosePassword = ({ session, done }: Props) => {
  const words = useWords().signIn
  const [name, setName] = useState(session.user.name)
  const [password, setPassword] = useState('')
  const save = useMutation({
    mutationFn: api.choosePassword,
    onSuccess: () => done({ ...session, user: { ...session.user, name }, passwordSet: true }),
  })
  const left = Math.max(0, SHORTEST - password.length)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (left === 0) save.mutate({ password, name: name.trim() })
  }
  return (
    <form onSubmit={submit}>
      <h1>{words.chooseTitle}</h1>
      <p className="soft">{words.chooseLead(session.user.name)}</p>
      <input type="hidden" autoComplete="username" value={session.user.email} readOnly />
      <Field
        label={words.name}
        hint={words.nameHint}
        autoComplete="given-name"
        maxLength={100}
        value={name}
        onChange={(event) => setName(event.target.value)}
        required
      />
      <Field
        label={words.password}
        hint={password !== '' && left > 0 ? words.left(left) : words.rule}
        type="password"
        autoComplete="new-password"
        minLength={SHORTEST}
        maxLength={200}
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        required
      />
      {save.error !== null && <ProblemNote error={save.error} />}
      <button type="submit" className="button filled wide" disabled={save.isPending}>
        {words.save}
      </button>
      <button type="button" className="button plain wide" onClick={() => done(session)}>
        {words.later}
      </button>
    </form>
  )
}
