import { ROLES, type Role, type User } from '@diapason/contract'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { useWords } from '../../strings/language.tsx'
import { codeOf } from '../../wire/problem.ts'
import { useSession } from '../../wire/session.ts'
import { teamApi } from '../../wire/team-api.ts'
import { workspaceApi } from '../../wire/workspace-api.ts'
import { CopyButton } from './copy-button.tsx'
import { RemoveButton } from './remove-button.tsx'
import { useChange } from './use-settings.ts'

const RoleChoice = ({ user, choose }: { user: User; choose: (role: Role) => void }) => {
  const words = useWords()
  return (
    <select
      className="role-choice"
      aria-label={words.team.change(user.name)}
      title={words.team.roleHints[user.role]}
      value={user.role}
      onChange={({ target }) => {
        const role = ROLES.find((one) => one === target.value)
        if (role !== undefined) choose(role)
      }}
    >
      {ROLES.map((role) => (
        <option key={role} value={role}>
          {words.settings.people.roles[role]}
        </option>
      ))}
    </select>
  )
}

/** The server refuses to leave nobody who could let others in: said in words of its own. */
const Refusal = ({ error }: { error: Error | null }) => {
  const words = useWords().team
  if (error === null) return null
  return codeOf(error) === 'conflict' ? (
    <p className="hint" role="alert">
      {words.last}
    </p>
  ) : (
    <ProblemNote error={error} />
  )
}

const FreshLink = ({ url }: { url: string }) => {
  const words = useWords().settings.people
  return (
    <div className="fresh-link">
      <pre className="snippet">{url}</pre>
      <p className="hint">{words.linkHint}</p>
      <CopyButton text={url} />
    </div>
  )
}

/** The acts on a person, each of which the list shows at once. */
const useActs = () => ({
  link: useChange('people', workspaceApi.signInLink),
  disable: useChange('people', workspaceApi.disable),
  enable: useChange('people', teamApi.enable),
  signOut: useChange('people', teamApi.signOut),
  role: useChange('people', teamApi.changeRole),
})

interface ActsProps {
  readonly user: User
  readonly acts: ReturnType<typeof useActs>
}

const Shut = ({ user, acts }: ActsProps) => {
  const { team } = useWords()
  return (
    <button type="button" className="button small" onClick={() => acts.enable.mutate(user.id)}>
      {team.enable}
    </button>
  )
}

const Open = ({ user, acts }: ActsProps) => {
  const { settings, team } = useWords()
  const me = useSession().user.id
  return (
    <>
      <RoleChoice user={user} choose={(role) => acts.role.mutate({ user: user.id, role })} />
      <button
        type="button"
        className="button small plain"
        onClick={() => acts.link.mutate(user.id)}
      >
        {team.link}
      </button>
      <button
        type="button"
        className="button small plain"
        onClick={() => acts.signOut.mutate(user.id)}
      >
        {team.signOut}
      </button>
      {user.id !== me && (
        <RemoveButton label={settings.people.disable} remove={() => acts.disable.mutate(user.id)} />
      )}
    </>
  )
}

/** What an administrator may do about a person. Each act stands in the log. */
export const PersonActs = ({ user }: { user: User }) => {
  const { team } = useWords()
  const acts = useActs()
  const { link, signOut } = acts
  const error = Object.values(acts).find((act) => act.error !== null)?.error ?? null
  return (
    <>
      <span className="acts">
        {user.disabled ? <Shut user={user} acts={acts} /> : <Open user={user} acts={acts} />}
      </span>
      {link.data !== undefined && !user.disabled && <FreshLink url={link.data.url} />}
      <span role="status">{signOut.isSuccess && team.signedOut}</span>
      <Refusal error={error} />
    </>
  )
}
