import { newPasswordSchema, sessionSchema, signInSchema } from '@diapason/contract'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import {
  COOKIE,
  describeSession,
  findActor,
  SESSION_DAYS,
  setPassword,
  signIn,
} from '../../access/sessions.ts'
import { hashToken } from '../../access/tokens.ts'
import { signInRefused } from '../../errors.ts'
import { deleteSession } from '../../store/sessions.ts'
import type { ApiContext } from '../context.ts'
import { actorOf, refuseForeignSite } from '../guests.ts'
import { alsoLimit } from '../limit.ts'
import type { Server } from '../server.ts'

const tags = ['session']

/** Coming in: the one route of the team that nobody needs to be signed in for. */
export function signInRoutes(server: Server, api: ApiContext): void {
  const { db } = api.flow.store
  server.post('', {
    config: { rateLimit: { max: api.limits.signIns, timeWindow: '1 minute' } },
    preHandler: alsoLimit(server, perAccount(api)),
    schema: {
      tags,
      summary: 'Sign in by password, or by a one-time link',
      body: signInSchema,
      response: { 200: sessionSchema },
    },
    handler: async (request, reply) => {
      refuseForeignSite(request)
      const token = await signIn(db, request.body)
      const actor = await findActor(db, token)
      if (!actor) throw signInRefused()
      keep(reply, token, api)
      return describeSession(db, actor)
    },
  })
}

/** However many addresses somebody tries from, one account is tried this often. */
const perAccount = (api: ApiContext) => ({
  max: api.limits.signIns,
  keyGenerator: ({ body }: FastifyRequest) => {
    const { email, token } = body as { email?: string; token?: string }
    return `account/${email?.toLowerCase() ?? token ?? ''}`
  },
})

/** Who is signed in, and going out again. */
export function sessionRoutes(server: Server, api: ApiContext): void {
  const { db } = api.flow.store
  server.get('', {
    schema: { tags, summary: 'Who is signed in', response: { 200: sessionSchema } },
    handler: (request) => describeSession(db, actorOf(request)),
  })
  server.delete('', {
    schema: { tags, summary: 'Sign out', response: { 204: z.null() } },
    handler: async (request, reply) => {
      await deleteSession(db, hashToken(request.cookies[COOKIE] ?? ''))
      return reply.clearCookie(COOKIE, { path: '/' }).status(204).send(null)
    },
  })
  server.put('/password', {
    schema: {
      tags,
      summary: 'Choose a password; ends every other session of this person',
      body: newPasswordSchema,
      response: { 204: z.null() },
    },
    handler: async (request, reply) => {
      keep(reply, await setPassword(db, actorOf(request), request.body), api)
      return reply.status(204).send(null)
    },
  })
}

function keep(reply: FastifyReply, token: string, api: ApiContext): void {
  void reply.setCookie(COOKIE, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: api.publicUrl.startsWith('https:'),
    maxAge: SESSION_DAYS * 86_400,
  })
}
