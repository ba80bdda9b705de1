import {
  transcriptSentSchema,
  transcriptWishSchema,
  visitorMailSchema,
  wayToReachSchema,
} from '@diapason/contract'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Visitor } from '../../access/visitor-tokens.ts'
import { nothingSaid } from '../../errors.ts'
import { watchReply } from '../../flow/letters/away-reply.ts'
import { knownAddress, orderTranscript, shown } from '../../flow/letters/transcript.ts'
import { findConversation } from '../../store/conversations.ts'
import { acceptMail, keepAddress } from '../../store/ways-back.ts'
import type { ApiContext } from '../context.ts'
import { admitVisitor, allowAnySite, visitorOf } from '../guests.ts'
import { alsoLimit } from '../limit.ts'
import type { Server } from '../server.ts'

const tags = ['visitor']
/** Asking for mail counts as much as so many messages. */
const WEIGHT = 100
/** Telling where one is reached counts as much as so many. */
const ADDRESS_WEIGHT = 12

/** Where a customer is reached when they have left, and their conversation to keep. */
export function visitorMailRoutes(server: Server, api: ApiContext): void {
  const { flow } = api
  const { db } = flow.store
  server.addHook('onRequest', allowAnySite)
  server.addHook('onRequest', admitVisitor(api))
  server.get('/mail', {
    schema: {
      tags,
      summary: 'Whether a reply can reach the customer by mail, and where',
      response: { 200: visitorMailSchema },
    },
    handler: async (request) => {
      const address = await knownAddress(flow, visitorOf(request))
      return {
        possible: flow.post.mailer.from !== null,
        address: address === null ? null : shown(address),
      }
    },
  })
  server.post('/mail', {
    config: { rateLimit: perVisitor(api) },
    schema: {
      tags,
      summary: 'Where a reply reaches the customer who has left, in place of what was said before',
      body: wayToReachSchema,
      response: { 204: z.null() },
    },
    handler: async (request, reply) => {
      const visitor = visitorOf(request)
      const { address, page } = request.body
      if (!(await findConversation(db, visitor))) throw nothingSaid()
      await keepAddress(db, visitor, address)
      await acceptMail(db, visitor, pageOn(visitor, page))
      flow.notices.publish({ ...keyOf(visitor), what: 'changed' })
      await watchReply(flow, visitor)
      return reply.status(204).send(null)
    },
  })
  transcriptRoute(server, api)
}

const keyOf = ({ workspaceId, conversationId }: Visitor) => ({ workspaceId, conversationId })

const perVisitor = (api: ApiContext) => ({
  max: Math.ceil(api.limits.visitor / ADDRESS_WEIGHT),
  timeWindow: '1 minute',
  keyGenerator: (request: FastifyRequest) => `mail/${visitorOf(request).conversationId}`,
})

function transcriptRoute(server: Server, api: ApiContext): void {
  const perAddress = {
    max: Math.ceil(api.limits.address / WEIGHT),
    keyGenerator: ({ ip }: FastifyRequest) => `mail/${ip}`,
  }
  server.post('/transcript', {
    config: { rateLimit: perVisitor(api) },
    preHandler: alsoLimit(server, perAddress),
    schema: {
      tags,
      summary: 'Send me what was said, by mail: at most three times an hour, to one address',
      body: transcriptWishSchema,
      response: { 202: transcriptSentSchema },
    },
    handler: async (request, reply) => {
      const key = visitorOf(request)
      const { address } = request.body
      const to = await orderTranscript(api.flow, { key, address, userId: null })
      return reply.status(202).send({ to })
    },
  })
}

/** The page's place on the site that the pass is for: what follows the path may be secret. */
function pageOn({ origin }: Visitor, page: string | undefined): string | null {
  if (page === undefined || origin === null) return null
  const url = new URL(page)
  return url.origin === origin ? `${url.origin}${url.pathname}` : null
}
