import {
  conversationPageSchema,
  conversationSchema,
  queueSchema,
  readMessagePageSchema,
} from '@diapason/contract'
import { z } from 'zod'
import { notFound } from '../../errors.ts'
import { inboxCounts, inboxPage } from '../../store/inbox.ts'
import { conversationView, readMessages } from '../../views/conversation.ts'
import { presentSummary } from '../../views/summary.ts'
import type { ApiContext } from '../context.ts'
import { actorOf } from '../guests.ts'
import type { Server } from '../server.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { correctionRoutes } from './correction-routes.ts'
import { keyOf, named, params } from './named.ts'
import { ownerRoutes } from './owner-routes.ts'
import { speakingRoutes } from './speaking-routes.ts'

const tags = ['conversations']
/** Conversations on a page of the inbox. */
const PAGE = 50

/** Reading: the inbox and what is in it. */
export function conversationRoutes(server: Server, api: ApiContext): void {
  const { db } = api.flow.store
  server.get('', {
    schema: {
      tags,
      summary: 'A page of a queue, who needs a person most first',
      querystring: z.object({ queue: queueSchema, cursor: z.string().max(500).optional() }),
      response: { 200: conversationPageSchema },
    },
    handler: async (request) => {
      const { workspaceId, user } = actorOf(request)
      const after = readCursor(request.query.cursor)
      const userId = user?.id ?? null
      const page = { queue: request.query.queue, userId, after, limit: PAGE }
      const { rows, next } = await inboxPage(db, workspaceId, page)
      const counts = await inboxCounts(db, workspaceId, userId)
      return { conversations: rows.map(presentSummary), next: next && writeCursor(next), counts }
    },
  })

  server.get('/:id', {
    schema: {
      tags,
      summary: 'A conversation with readings, briefing and notes',
      params,
      querystring: z.object({ language: z.enum(['fr', 'en']).default('fr') }),
      response: { 200: conversationSchema },
    },
    handler: async (request) => {
      const view = await conversationView(db, keyOf(request), request.query.language)
      if (!view) throw notFound('conversation')
      return view
    },
  })

  server.get('/:id/messages', {
    schema: {
      tags,
      summary: 'Messages after a sequence number, oldest first',
      params,
      querystring: z.object({ after: z.coerce.number().int().min(0) }),
      response: { 200: readMessagePageSchema },
    },
    handler: async (request) => {
      const conversation = await named(api, keyOf(request))
      const messages = await readMessages(db, keyOf(request), request.query)
      return { messages, lastSeq: conversation.lastSeq }
    },
  })

  speakingRoutes(server, api)
  correctionRoutes(server, api)
  ownerRoutes(server, api)
}
