import { mentionableSchema, mentionsSeenSchema } from '@diapason/contract'
import { z } from 'zod'
import { mentionable } from '../../flow/desk/mention.ts'
import { markMentionsSeen } from '../../store/mentions.ts'
import type { ApiContext } from '../context.ts'
import { actorOf, ownerOf } from '../guests.ts'
import type { Server } from '../server.ts'

const tags = ['mentions']

/** Naming colleagues in private notes. */
export function mentionRoutes(server: Server, api: ApiContext): void {
  const { flow } = api
  server.get('/people', {
    schema: {
      tags,
      summary: 'Whom a note can name: people who may read conversations, and their teams',
      response: { 200: mentionableSchema },
    },
    handler: (request) => mentionable(flow, actorOf(request).workspaceId),
  })
  server.post('/seen', {
    schema: {
      tags,
      summary: 'I have seen where I am named in a conversation',
      body: mentionsSeenSchema,
      response: { 204: z.null() },
    },
    handler: async (request, reply) => {
      const { conversation: conversationId } = request.body
      await markMentionsSeen(flow.store.db, { ...ownerOf(request), conversationId })
      return reply.status(204).send(null)
    },
  })
}
