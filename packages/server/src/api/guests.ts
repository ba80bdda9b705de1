import type { FastifyReply, FastifyRequest } from 'fastify'
import { isPerson, needsPerson, type Actor } from '../access/actor.ts'
import { findMachine, KEY_PREFIX } from '../access/api-keys.ts'
import { isOwnSite } from '../access/origins.ts'
import { COOKIE, findActor } from '../access/sessions.ts'
import type { Visitor } from '../access/visitor-tokens.ts'
import { forbidden, signInNeeded, visitExpired } from '../errors.ts'
import type { ApiContext } from './context.ts'

declare module 'fastify' {
  interface FastifyRequest {
    actor: Actor | null
    visitor: Visitor | null
  }
}

const bearerOf = (request: FastifyRequest): string | null =>
  /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1] ?? null

/** Lets in whoever holds a visitor token, on the site that the token was given to. */
export const admitVisitor =
  (api: ApiContext) =>
  async (request: FastifyRequest): Promise<void> => {
    const token = bearerOf(request)
    if (!token) throw visitExpired()
    const visitor = await api.tokens.read(token)
    const { origin } = request.headers
    if (origin !== undefined && visitor.origin !== null && origin !== visitor.origin)
      throw visitExpired()
    request.visitor = visitor
  }

/** Lets in people by cookie and machines by API key. */
export const admitTeam =
  (api: ApiContext) =>
  async (request: FastifyRequest): Promise<void> => {
    const actor = await findTeam(api, request)
    if (!actor) throw signInNeeded()
    request.actor = actor
  }

async function findTeam(api: ApiContext, request: FastifyRequest): Promise<Actor | undefined> {
  const { db } = api.flow.store
  const key = bearerOf(request)
  if (key) return key.startsWith(KEY_PREFIX) ? findMachine(db, key) : undefined
  const cookie = request.cookies[COOKIE]
  if (!cookie) return undefined
  if (request.method !== 'GET') refuseForeignSite(request)
  return findActor(db, cookie)
}

/** A cookie travels with requests that other sites make; this header and this origin do not. */
export function refuseForeignSite(request: FastifyRequest): void {
  if (isOwnSite(request.headers) && request.headers['x-diapason'] === '1') return
  throw forbidden(
    'This request may come from another site.',
    'Send the header `x-diapason: 1` from the console’s own pages.',
  )
}

/** Who acts. @throws `sign_in_needed` (401) */
export const actorOf = (request: FastifyRequest): Actor => {
  if (!request.actor) throw signInNeeded()
  return request.actor
}

/** The person who speaks. @throws `forbidden` (403) for a machine */
export function agentOf(request: FastifyRequest): NonNullable<Actor['user']> {
  const actor = actorOf(request)
  if (!isPerson(actor)) throw needsPerson()
  return actor.user
}

/** The person who acts, for what belongs to them alone. @throws `forbidden` (403) for a machine */
export const ownerOf = (request: FastifyRequest): { workspaceId: string; userId: string } => ({
  workspaceId: actorOf(request).workspaceId,
  userId: agentOf(request).id,
})

/** The visitor whose token came with the request. @throws `visit_expired` (401) */
export const visitorOf = (request: FastifyRequest): Visitor => {
  if (!request.visitor) throw visitExpired()
  return request.visitor
}

/** Any site may call with a visitor token: no cookie counts there, and the site is checked. */
export async function allowAnySite(_request: FastifyRequest, reply: FastifyReply): Promise<void> {
  void reply
    .header('access-control-allow-origin', '*')
    .header('access-control-expose-headers', 'retry-after')
}
