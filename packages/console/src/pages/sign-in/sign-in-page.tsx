import { useNavigate, useSearch } from '@tanstack/react-router'
import { useQueryClient } from '@tanstack/react-query'
import type { Session } from '@diapason/contract'
import { useState } from 'react'
import { Mark } from '../../parts/mark.tsx'
import { useWords } from '../../strings/language.tsx'
import { sessionQuery } from '../../wire/session.ts'
import { ChoosePassword } from './choose-password.tsx'
import { PasswordForm } from './password-form.tsx'
import { useLink } from './use-link.ts'

/** The door: e-mail and password, or a one-time link. */
export const SignInPage = () => {
  const words = useWords()
  const { token, to } = useSearch({ from: '/sign-in' })
  const [session, setSession] = useState<Session | null>(null)
  const client = useQueryClient()
  const navigate = useNavigate()
  const enter = (fresh: Session) => {
    client.setQueryData(sessionQuery.queryKey, fresh)
    const safe = to?.startsWith('/') && !to.startsWith('//') ? to : '/'
    void navigate({ to: safe.replace(/^\/console/, '') || '/' })
  }
  const arrive = (fresh: Session) => (fresh.passwordSet ? enter(fresh) : setSession(fresh))
  const link = useLink(token, arrive)
  return (
    <main className="door">
      <div className="door-card">
        <Mark />
        {session !== null && <ChoosePassword session={session} done={() => enter(session)} />}
        {session === null && link === 'trying' && <p role="status">{words.signIn.link}</p>}
        {session === null && link !== 'trying' && (
          <PasswordForm lost={link === 'lost'} arrive={arrive} />
        )}
      </div>
    </main>
  )
}
