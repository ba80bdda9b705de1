import { randomUUID } from 'node:crypto'
import type { NewUser, SignInLink, User } from '@diapason/contract'
import { conflict, notFound } from '../errors.ts'
import type { Db } from '../store/db.ts'
import { releaseConversations } from '../store/handovers.ts'
import { deleteSessionsOf } from '../store/sessions.ts'
import { insertSignInLink } from '../store/sign-in-links.ts'
import { findUser, insertUser, selectUsers, updateUser, type UserRow } from '../store/users.ts'
import { lockWorkspaces } from '../store/workspaces.ts'
import { hashToken, newToken } from './tokens.ts'

/** Hours a one-time sign-in link is good for. */
const LINK_HOURS = 24

export const presentUser = ({ id, email, name, role, disabled }: UserRow): User => ({
  id,
  email,
  name,
  role,
  disabled,
})

/** @throws `conflict` (409) when the e-mail address has a user already */
export async function createUser(db: Db, workspaceId: string, user: NewUser): Promise<User> {
  const row = { workspaceId, id: randomUUID(), ...user, passwordHash: null, disabled: false }
  const stored = await insertUser(db, row)
  if (!stored) throw conflict('This e-mail address has a user already.', 'Use another address.')
  return presentUser(stored)
}

export async function listUsers(db: Db, workspaceId: string): Promise<User[]> {
  return (await selectUsers(db, workspaceId)).map(presentUser)
}

/**
 * Makes a one-time way in. Whoever holds the link is that user once, within 24 hours.
 * @throws `not_found` (404)
 */
export async function createSignInLink(
  db: Db,
  who: { workspaceId: string; userId: string },
  publicUrl: string,
): Promise<SignInLink> {
  if (!(await findUser(db, who.workspaceId, who.userId))) throw notFound('user')
  const token = newToken()
  const expiresAt = new Date(Date.now() + LINK_HOURS * 3_600_000)
  await insertSignInLink(db, { ...who, tokenHash: hashToken(token), expiresAt })
  return { url: `${publicUrl}/console/sign-in?token=${token}`, expiresAt: expiresAt.toISOString() }
}

/**
 * Shuts a user out, everywhere and at once; their open conversations go back to the queue.
 * @throws `not_found` (404); `conflict` (409) for the last administrator: nobody could come in again
 */
export async function disableUser(db: Db, workspaceId: string, userId: string): Promise<User> {
  return db.transaction(async (tx) => {
    // Two administrators who shut each other out at once: the second one waits, and is refused.
    await lockWorkspaces(tx)
    const row = await updateUser(tx, workspaceId, { id: userId, disabled: true })
    if (!row) throw notFound('user')
    const others = await selectUsers(tx, workspaceId)
    if (!others.some((user) => user.role === 'admin' && !user.disabled))
      throw conflict('This is the last administrator.', 'Make somebody else administrator first.')
    await deleteSessionsOf(tx, workspaceId, userId)
    await releaseConversations(tx, workspaceId, userId)
    return presentUser(row)
  })
}
