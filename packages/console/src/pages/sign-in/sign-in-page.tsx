import { useRouter, useSearch } from '@tanstack/react-router'
import { useQueryClient } from '@tanstack/react-query'
import type { Session } from '@diapason/contract'
import { useState } from 'react'
import { Mark } from '../../parts/mark.tsx'
import { useWords } from '../../strings/language.tsx'
import { sessionQuery } from '../../wire/session.ts'
import { ChoosePassword } from './choose-password.tsx'
import { PasswordForm } from './password-form.tsx'
import { useLink } from './use-link.ts'

const HOME = import.meta.env.BASE_URL

/** Where they wanted to go, if it is a page of the console; an address from elsewhere is not obeyed. */
const backTo = (to: string | undefined): string => {
  const path = `/${(to ?? '').replace(/^[/\\]+/, '')}`
  return path.startsWith(HOME) ? path : HOME + path.slice(1)
}

/** The door: e-mail and password, or a one-time link. */
export const SignInPage = () => {
  const words = useWords()
  const { token, to } = useSearch({ from: '/sign-in' })
  const [session, setSession] = useState<Session | null>(null)
  const client = useQueryClient()
  const { history } = useRouter()
  const enter = (fresh: Session) => {
    client.setQueryData(sessionQuery.queryKey, fresh)
    history.push(backTo(to))
  }
  const arrive = (fresh: Session) => (fresh.passwordSet ? enter(fresh) : setSession(fresh))
  const link = useLink(token, arrive)
  return (
    <main className="door">
      <div className="door-card">
        <Mark />
        {session !== null && <ChoosePassword session={session} done={enter} />}
        {session === null && link === 'trying' && <p role="status">{words.signIn.link}</p>}
        {session === null && link !== 'trying' && (
          <PasswordForm lost={link === 'lost'} arrive={arrive} />
        )}
      </div>
    </main>
  )
}
