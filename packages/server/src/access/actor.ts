import type { Role } from '@diapason/contract'
import { forbidden, type DiapasonError } from '../errors.ts'

/** Who acts on a route of the team: a person by cookie, or a machine by API key. */
export interface Actor {
  readonly workspaceId: string
  readonly company: string
  /** Null for a machine. */
  readonly user: { readonly id: string; readonly name: string; readonly role: Role } | null
}

/** A person, by name: a machine has none to answer with. */
export const isPerson = (actor: Actor): actor is Actor & { user: NonNullable<Actor['user']> } =>
  actor.user !== null

export const needsPerson = (): DiapasonError =>
  forbidden('An API key cannot speak for a person.', 'Sign in as an agent to do this.')
