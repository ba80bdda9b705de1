import type { Role } from '@diapason/contract'
import { forbidden, type DiapasonError } from '../errors.ts'

/** Who acts on a route of the team: a person by cookie, or a machine by API key. */
export interface Actor {
  readonly workspaceId: string
  readonly company: string
  /** Null for a machine. */
  readonly user: { readonly id: string; readonly name: string; readonly role: Role } | null
}

/** May change what the bot does and says, and who may come in. */
export const mayAdminister = (actor: Actor): boolean =>
  actor.user === null || actor.user.role === 'admin'

/** May say who comes in: a person, since a key that makes people could become one. */
export const mayAdmit = (actor: Actor): boolean => actor.user?.role === 'admin'

/** May word approved answers and take corrections along: leads know what is true. */
export const mayLead = (actor: Actor): boolean =>
  mayAdminister(actor) || actor.user?.role === 'lead'

/** Speaking to a customer, and noting, is for people: a machine has no name to answer with. */
export const mayTalk = (actor: Actor): actor is Actor & { user: NonNullable<Actor['user']> } =>
  actor.user !== null

export const needsAdministrator = (): DiapasonError =>
  forbidden('This is for administrators.', 'Ask an administrator of your workspace.')

export const needsPerson = (): DiapasonError =>
  forbidden('An API key cannot speak for a person.', 'Sign in as an agent to do this.')

export const needsLead = (): DiapasonError =>
  forbidden('This is for leads and administrators.', 'Ask one of them.')
