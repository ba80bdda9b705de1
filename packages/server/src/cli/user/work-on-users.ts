import { newUserSchema, type User } from '@diapason/contract'
import { disableUser } from '../../access/change-user.ts'
import { createSignInLink, createUser, listUsers } from '../../access/users.ts'
import type { Config } from '../../config.ts'
import { notFound } from '../../errors.ts'
import type { Store } from '../../store/db.ts'
import { type Given, UsageError } from '../command.ts'
import { chooseWorkspace } from '../workspace.ts'

/** Does what `diapason user …` asks for, and prints the outcome. */
export async function workOnUsers(store: Store, config: Config, given: Given): Promise<void> {
  const workspaceId = await chooseWorkspace(store, given.values['workspace'])
  const [deed, email = ''] = given.words
  if (deed === 'list') return list(await listUsers(store.db, workspaceId))
  const user = deed === 'add' ? await add(store, workspaceId, given) : null
  const { id } = user ?? (await find(store, workspaceId, email))
  if (deed !== 'disable') {
    const link = await createSignInLink(store.db, { workspaceId, userId: id }, config.publicUrl)
    return console.log(`${link.url}\nGood for one sign-in, until ${link.expiresAt}.`)
  }
  await disableUser(store.db, workspaceId, id)
  console.log(`${email} is signed out everywhere and can no longer sign in.`)
}

async function add({ db }: Store, workspaceId: string, { words, values }: Given): Promise<User> {
  const { name, role = 'agent' } = values
  const checked = newUserSchema.safeParse({ email: words[1], name, role })
  if (!checked.success) {
    const [issue] = checked.error.issues
    throw new UsageError(`${issue?.path.join('.')}: ${issue?.message}`)
  }
  return createUser(db, workspaceId, checked.data)
}

async function find({ db }: Store, workspaceId: string, email: string): Promise<User> {
  const users = await listUsers(db, workspaceId)
  const user = users.find((one) => one.email.toLowerCase() === email.toLowerCase())
  if (!user) throw notFound('user')
  return user
}

function list(users: readonly User[]): void {
  for (const { id, email, role, disabled, name } of users) {
    console.log([id, email, role, disabled ? 'disabled' : 'active', name].join('\t'))
  }
}
