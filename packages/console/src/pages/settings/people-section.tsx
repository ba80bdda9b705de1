import type { User } from '@diapason/contract'
import { useQuery } from '@tanstack/react-query'
import { useNow } from '../../parts/now.ts'
import { Moment } from '../../parts/moment.tsx'
import { useWords } from '../../strings/language.tsx'
import { useMay, useSession } from '../../wire/session.ts'
import { workspaceApi } from '../../wire/workspace-api.ts'
import { InviteForm } from './invite-form.tsx'
import { PersonActs } from './people-acts.tsx'
import { Section } from './section.tsx'

/** What is kept is an hour: nothing closer can be said. */
const RECENT_MS = 2 * 3_600_000

/** To the hour: whether an account is still used. */
const LastHere = ({ user }: { user: User }) => {
  const words = useWords().team
  const now = useNow()
  if (user.seenAt === null) return <>{words.seenNever}</>
  if (now - Date.parse(user.seenAt) < RECENT_MS) return <>{words.seenNow}</>
  return (
    <>
      {words.seen} <Moment at={user.seenAt} />
    </>
  )
}

const Person = ({ user }: { user: User }) => {
  const words = useWords().settings.people
  const me = useSession().user.id
  const mayAdmit = useMay('admit')
  return (
    <li className="card person" data-disabled={user.disabled}>
      <header>
        <h3>
          {user.name}
          {user.id === me && <span className="hint"> · {words.you}</span>}
        </h3>
        <span className="hint">
          {user.email} · {words.roles[user.role]} ·{' '}
          {user.disabled ? words.disabled : <LastHere user={user} />}
        </span>
        {mayAdmit && <PersonActs user={user} />}
      </header>
    </li>
  )
}

/** Who works here, as what, and how they get in. No figures about anybody. */
export const PeopleSection = () => {
  const words = useWords().settings.people
  const mayAdmit = useMay('admit')
  const query = useQuery({ queryKey: ['settings', 'people'], queryFn: workspaceApi.users })
  return (
    <Section name="people" lead={words.lead} query={query}>
      {(users) => (
        <>
          <ul className="cards">
            {users.map((user) => (
              <Person key={user.id} user={user} />
            ))}
          </ul>
          {mayAdmit && <InviteForm />}
        </>
      )}
    </Section>
  )
}
