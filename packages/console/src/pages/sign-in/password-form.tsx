import { useMutation } from '@tanstack/react-query'
import type { Session } from '@diapason/contract'
import type { FormEvent } from 'react'
import { Field } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { said } from '../../parts/said.ts'
import { useWords } from '../../strings/language.tsx'
import { api } from '../../wire/api.ts'

interface Props {
  readonly lost: boolean
  readonly arrive: (session: Session) => void
}

/** E-mail and password. */
export const PasswordForm = ({ lost, arrive }: Props) => {
  const words = useWords().signIn
  const enter = useMutation({ mutationFn: api.signIn, onSuccess: arrive })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const password = new FormData(form).get('password')
    if (typeof password === 'string') enter.mutate({ email: said(form, 'email'), password })
  }
  return (
    <form onSubmit={submit}>
      <h1>{lost ? words.lostTitle : words.title}</h1>
      <p className="soft">{lost ? words.lost : words.lead}</p>
      <Field label={words.email} name="email" type="email" autoComplete="username" required />
      <Field
        label={words.password}
        name="password"
        type="password"
        autoComplete="current-password"
        required
      />
      {enter.error !== null && <ProblemNote error={enter.error} />}
      <button type="submit" className="button filled wide" disabled={enter.isPending}>
        {words.submit}
      </button>
    </form>
  )
}
