import type { User } from '@diapason/contract'
import { useQuery } from '@tanstack/react-query'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { useWords } from '../../strings/language.tsx'
import { useSession } from '../../wire/session.ts'
import { workspaceApi } from '../../wire/workspace-api.ts'
import { CopyButton } from './copy-button.tsx'
import { InviteForm } from './invite-form.tsx'
import { RemoveButton } from './remove-button.tsx'
import { Section } from './section.tsx'
import { useChange } from './use-settings.ts'

const PersonActions = ({ user }: { user: User }) => {
  const words = useWords().settings.people
  const link = useChange('links', workspaceApi.signInLink)
  const disable = useChange('people', workspaceApi.disable)
  const me = useSession().user.id
  if (user.disabled) return <span className="acts hint">{words.disabled}</span>
  return (
    <>
      <span className="acts">
        <button type="button" className="button small" onClick={() => link.mutate(user.id)}>
          {words.link}
        </button>
        {user.id !== me && (
          <RemoveButton label={words.disable} remove={() => disable.mutate(user.id)} />
        )}
      </span>
      {link.data !== undefined && (
        <div className="fresh-link">
          <pre className="snippet">{link.data.url}</pre>
          <p className="hint">{words.linkHint}</p>
          <CopyButton text={link.data.url} />
        </div>
      )}
      {(link.error ?? disable.error) !== null && (
        <ProblemNote error={link.error ?? disable.error} />
      )}
    </>
  )
}

const Person = ({ user }: { user: User }) => {
  const words = useWords().settings.people
  const me = useSession().user.id
  return (
    <li className="card">
      <header>
        <h3>{user.name}</h3>
        <span className="hint">
          {user.email} · {words.roles[user.role]}
          {user.id === me && ` · ${words.you}`}
        </span>
        <PersonActions user={user} />
      </header>
    </li>
  )
}

/** Who works here, and how they get in. No figures about anybody. */
export const PeopleSection = () => {
  const words = useWords().settings.people
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
          <InviteForm />
        </>
      )}
    </Section>
  )
}
