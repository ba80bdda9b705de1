import { randomUUID } from 'node:crypto'
import type { NewUser, SignInLink, User } from '@diapason/contract'
import { conflict, notFound } from '../errors.ts'
import type { Db } from '../store/db.ts'
import { insertSignInLink } from '../store/sign-in-links.ts'
import { findUser, insertUser, selectUsers, type UserRow } from '../store/users.ts'
import { hashToken, newToken } from './tokens.ts'

/** Hours a one-time sign-in link is good for. */
const LINK_HOURS = 24

export const presentUser = ({ id, email, name, role, disabled, seenAt }: UserRow): User => ({
  id,
  email,
  name,
  role,
  disabled,
  seenAt: seenAt?.toISOString() ?? null,
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
 * @throws `not_found` (404); `conflict` (409) for somebody who is shut out
 */
export async function createSignInLink(
  db: Db,
  who: { workspaceId: string; userId: string },
  publicUrl: string,
): Promise<SignInLink> {
  const user = await findUser(db, who.workspaceId, who.userId)
  if (!user) throw notFound('user')
  if (user.disabled) throw conflict('This person is shut out.', 'Let them in again first.')
  const token = newToken()
  const expiresAt = new Date(Date.now() + LINK_HOURS * 3_600_000)
  await insertSignInLink(db, { ...who, tokenHash: hashToken(token), expiresAt })
  return { url: `${publicUrl}/console/sign-in?token=${token}`, expiresAt: expiresAt.toISOString() }
}
