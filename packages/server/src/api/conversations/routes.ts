import { conversationSchema, readMessagePageSchema } from '@diapason/contract'
import { z } from 'zod'
import { notFound } from '../../errors.ts'
import { conversationView, PAGE, readMessages } from '../../views/conversation.ts'
import type { ApiContext } from '../context.ts'
import type { Server } from '../server.ts'
import { assignRoutes } from './assign-routes.ts'
import { bulkRoutes } from './bulk-routes.ts'
import { correctionRoutes } from './correction-routes.ts'
import { heldRoutes } from './held-routes.ts'
import { inboxRoutes } from './inbox-routes.ts'
import { languageModelCallRoutes } from './language-model-routes.ts'
import { keyOf, named, params } from './named.ts'
import { ownerRoutes } from './owner-routes.ts'
import { pageRoutes } from './page-routes.ts'
import { snoozeRoutes } from './snooze-routes.ts'
import { speakingRoutes } from './speaking-routes.ts'
import { taggingRoutes } from './tagging-routes.ts'

const tags = ['conversations']

/** The inbox, and what is in it. */
export function conversationRoutes(server: Server, api: ApiContext): void {
  const { db } = api.flow.store
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
      querystring: z.object({
        after: z.coerce.number().int().min(0),
        limit: z.coerce.number().int().min(1).max(PAGE).default(PAGE),
      }),
      response: { 200: readMessagePageSchema },
    },
    handler: async (request) => {
      const conversation = await named(api, keyOf(request))
      const messages = await readMessages(db, keyOf(request), request.query)
      return { messages, lastSeq: conversation.lastSeq }
    },
  })

  inboxRoutes(server, api)
  speakingRoutes(server, api)
  heldRoutes(server, api)
  taggingRoutes(server, api)
  correctionRoutes(server, api)
  ownerRoutes(server, api)
  assignRoutes(server, api)
  snoozeRoutes(server, api)
  bulkRoutes(server, api)
  languageModelCallRoutes(server, api)
  pageRoutes(server, api)
}
