import type { NewPassword, Session, SignIn } from '@diapason/contract'
import { signInRefused } from '../errors.ts'
import type { Db } from '../store/db.ts'
import { deleteSessionsOf, findSession, insertSession } from '../store/sessions.ts'
import { deleteSignInLinksOf, useSignInLink } from '../store/sign-in-links.ts'
import { findUser, findUserByEmail, markHere, updateUser, type UserRow } from '../store/users.ts'
import type { Actor } from './actor.ts'
import { permissionsOf } from './may.ts'
import { hashPassword, isPassword } from './passwords.ts'
import { hashToken, newToken } from './tokens.ts'
import { presentUser } from './users.ts'

/** Name of the console's cookie. */
export const COOKIE = 'diapason'

/** Days a person stays signed in. */
export const SESSION_DAYS = 14

/** Lets a person in, by password or by a one-time link. @returns the secret for their cookie */
export async function signIn(db: Db, given: SignIn): Promise<string> {
  const user =
    'token' in given ? await userOfLink(db, given.token) : await userOfPassword(db, given)
  if (!user || user.disabled) throw signInRefused()
  return openSession(db, user)
}

async function openSession(db: Db, user: UserRow): Promise<string> {
  const token = newToken()
  const expiresAt = new Date(Date.now() + SESSION_DAYS * 86_400_000)
  const { workspaceId, id: userId } = user
  await insertSession(db, { tokenHash: hashToken(token), workspaceId, userId, expiresAt })
  return token
}

async function userOfLink(db: Db, token: string): Promise<UserRow | undefined> {
  const used = await useSignInLink(db, hashToken(token))
  return used && findUser(db, used.workspaceId, used.userId)
}

async function userOfPassword(
  db: Db,
  given: { email: string; password: string },
): Promise<UserRow | undefined> {
  const user = await findUserByEmail(db, given.email)
  return (await isPassword(given.password, user?.passwordHash ?? null)) ? user : undefined
}

/** Who a cookie belongs to; undefined when nobody. */
export async function findActor(db: Db, token: string): Promise<Actor | undefined> {
  const found = await findSession(db, hashToken(token))
  if (!found) return undefined
  const { id, name, role, workspaceId, seenAt } = found.user
  if (!isThisHour(seenAt)) await markHere(db, workspaceId, id)
  return { workspaceId, company: found.company, user: { id, name, role } }
}

const HOUR_MS = 3_600_000
const isThisHour = (at: Date | null): boolean => at !== null && Date.now() - at.getTime() < HOUR_MS

/** What the console shows of a session. */
export async function describeSession(db: Db, actor: Actor): Promise<Session> {
  const user = actor.user && (await findUser(db, actor.workspaceId, actor.user.id))
  if (!user) throw signInRefused()
  return {
    user: presentUser(user),
    workspace: { id: actor.workspaceId, name: actor.company },
    passwordSet: user.passwordHash !== null,
    may: permissionsOf(user.role),
  }
}

/** Sets a password, and ends every other session and link of that person. @returns a new secret for the cookie */
export async function setPassword(db: Db, actor: Actor, given: NewPassword): Promise<string> {
  if (!actor.user) throw signInRefused()
  const { workspaceId, user } = actor
  const passwordHash = await hashPassword(given.password)
  const change = { id: user.id, passwordHash, ...(given.name && { name: given.name }) }
  const row = await updateUser(db, workspaceId, change)
  if (!row) throw signInRefused()
  await deleteSignInLinksOf(db, workspaceId, user.id)
  await deleteSessionsOf(db, workspaceId, user.id)
  return openSession(db, row)
}
