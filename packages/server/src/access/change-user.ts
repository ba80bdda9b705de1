import type { Role, User } from '@diapason/contract'
import { conflict, notFound } from '../errors.ts'
import type { Db } from '../store/db.ts'
import { releaseConversations } from '../store/handovers.ts'
import { publishIn } from '../store/notices.ts'
import { deleteSessionsOf } from '../store/sessions.ts'
import { deleteSignInLinksOf } from '../store/sign-in-links.ts'
import { findUser, selectUsers, updateUser, type UserRow } from '../store/users.ts'
import { lockWorkspaces } from '../store/workspaces.ts'
import { may } from './may.ts'
import { presentUser } from './users.ts'

/** Which person of which workspace. */
interface Who {
  readonly workspaceId: string
  readonly userId: string
}

/**
 * Shuts a user out, everywhere and at once; their open conversations go back to the queue.
 * @throws `not_found` (404); `conflict` (409) for the last administrator: nobody could come in again
 */
export const disableUser = (db: Db, workspaceId: string, userId: string): Promise<User> =>
  change(db, { workspaceId, userId }, { disabled: true })

/** Lets somebody in again, with the password they had. @throws `not_found` (404) */
export const enableUser = (db: Db, who: Who): Promise<User> => change(db, who, { disabled: false })

/**
 * Gives a person another role, which holds from their next request. Who may no longer answer leaves
 * their open conversations to the queue.
 * @throws `not_found` (404); `conflict` (409) for the last administrator
 */
export const changeRole = (db: Db, who: Who, role: Role): Promise<User> => change(db, who, { role })

/** Ends every session and every link of a person; they may come in again. @throws `not_found` (404) */
export async function signOutEverywhere(db: Db, { workspaceId, userId }: Who): Promise<User> {
  return db.transaction(async (tx) => {
    const row = await findUser(tx, workspaceId, userId)
    if (!row) throw notFound('user')
    await deleteSignInLinksOf(tx, workspaceId, userId)
    await deleteSessionsOf(tx, workspaceId, userId)
    return presentUser(row)
  })
}

async function change(
  db: Db,
  { workspaceId, userId }: Who,
  to: { disabled: boolean } | { role: Role },
): Promise<User> {
  return db.transaction(async (tx) => {
    // Two administrators who shut each other out at once: the second one waits, and is refused.
    await lockWorkspaces(tx)
    const row = await updateUser(tx, workspaceId, { id: userId, ...to })
    if (!row) throw notFound('user')
    await expectAdministrator(tx, workspaceId)
    await follow(tx, row)
    return presentUser(row)
  })
}

async function expectAdministrator(tx: Db, workspaceId: string): Promise<void> {
  const people = await selectUsers(tx, workspaceId)
  if (people.some((user) => user.role === 'admin' && !user.disabled)) return
  throw conflict('This is the last administrator.', 'Make somebody else administrator first.')
}

/** What follows for the sessions and conversations of a person who was changed. */
async function follow(tx: Db, { workspaceId, id, role, disabled }: UserRow): Promise<void> {
  if (disabled) {
    await deleteSignInLinksOf(tx, workspaceId, id)
    await deleteSessionsOf(tx, workspaceId, id)
  } else await publishIn(tx, { what: 'access', workspaceId, userId: id })
  if (disabled || !may(role, 'answer')) await releaseConversations(tx, workspaceId, id)
}
