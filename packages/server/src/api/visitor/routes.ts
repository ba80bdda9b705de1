import {
  askPersonSchema,
  messagePageSchema,
  messageSchema,
  newMessageSchema,
  seenSchema,
  visitorConversationSchema,
  visitorSnapshotSchema,
} from '@diapason/contract'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { notFound } from '../../errors.ts'
import { openFor, receive } from '../../flow/1-receive.ts'
import { askForPerson } from '../../flow/handover.ts'
import { see } from '../../flow/seen.ts'
import { findConversation } from '../../store/conversations.ts'
import { latestMessages, messagesAfter } from '../../store/messages.ts'
import { presentMessage } from '../../views/message.ts'
import { visitorConversation } from '../../views/visitor.ts'
import type { ApiContext } from '../context.ts'
import { admitVisitor, allowAnySite, visitorOf } from '../guests.ts'
import { alsoLimit } from '../limit.ts'
import type { Server } from '../server.ts'
import { ownDataRoutes } from './own-data-routes.ts'
import { asideRoutes } from './aside-routes.ts'
import { visitorAttachmentRoutes } from './attachment-routes.ts'

const PAGE = 200
const tags = ['visitor']

/** What a visitor's token opens: one conversation. */
export function visitorRoutes(server: Server, api: ApiContext): void {
  const { db } = api.flow.store
  server.addHook('onRequest', allowAnySite)
  server.addHook('onRequest', admitVisitor(api))

  server.get('', {
    schema: {
      tags,
      summary: 'The conversation and its last messages',
      response: { 200: visitorSnapshotSchema },
    },
    handler: async (request) => {
      const visitor = visitorOf(request)
      const conversation = await visitorConversation(db, visitor)
      const rows = await latestMessages(db, visitor, PAGE)
      return { conversation, messages: rows.map(presentMessage) }
    },
  })

  server.get('/messages', {
    schema: {
      tags,
      summary: 'Messages after a sequence number, oldest first',
      querystring: z.object({ after: z.coerce.number().int().min(0) }),
      response: { 200: messagePageSchema },
    },
    handler: async (request) => {
      const visitor = visitorOf(request)
      const rows = await messagesAfter(db, visitor, { after: request.query.after, limit: PAGE })
      const conversation = await findConversation(db, visitor)
      return { messages: rows.map(presentMessage), lastSeq: conversation?.lastSeq ?? 0 }
    },
  })
  writingRoutes(server, api)
  ownDataRoutes(server, api)
  asideRoutes(server, api)
  void server.register(async (inner: Server) => visitorAttachmentRoutes(inner, api))
}

/** What a customer does: each of it harmless when it comes twice. */
function writingRoutes(server: Server, api: ApiContext): void {
  const perAddress = {
    max: api.limits.address,
    keyGenerator: ({ ip }: FastifyRequest) => `address/${ip}`,
  }
  server.addHook('preHandler', alsoLimit(server, perAddress))
  const { flow } = api
  const { db } = flow.store
  const perVisitor = {
    max: api.limits.visitor,
    timeWindow: '1 minute',
    keyGenerator: (request: FastifyRequest) => visitorOf(request).conversationId,
  }

  server.post('/messages', {
    config: { rateLimit: perVisitor },
    schema: {
      tags,
      summary: 'Write. 201 only after a durable commit; the same id again answers 200',
      body: newMessageSchema,
      response: { 200: messageSchema, 201: messageSchema },
    },
    handler: async (request, reply) => {
      const { id: messageId, ...said } = request.body
      const { message, isNew } = await receive(flow, { ...visitorOf(request), ...said, messageId })
      return reply.status(isNew ? 201 : 200).send(presentMessage(message))
    },
  })

  server.post('/handover', {
    config: { rateLimit: perVisitor },
    schema: {
      tags,
      summary: 'Ask for a person: at any turn, as the very first click too',
      body: askPersonSchema,
      response: { 200: visitorConversationSchema },
    },
    handler: async (request) => {
      const visitor = visitorOf(request)
      await openFor(flow, visitor, { forBot: true })
      await askForPerson(flow, visitor)
      const conversation = await visitorConversation(db, visitor)
      if (!conversation) throw notFound('conversation')
      return conversation
    },
  })

  server.post('/seen', {
    schema: {
      tags,
      summary: 'How far the customer has read',
      body: seenSchema,
      response: { 204: z.null() },
    },
    handler: async (request, reply) => {
      await see(flow, visitorOf(request), { by: 'customer', seq: request.body.seq })
      return reply.status(204).send(null)
    },
  })
}
