import { taggedSchema, taggingSchema } from '@diapason/contract'
import { tagConversations } from '../../flow/desk/tagging.ts'
import type { ApiContext } from '../context.ts'
import { actorOf } from '../guests.ts'
import type { Server } from '../server.ts'

/** Filing conversations, one or many. */
export function taggingRoutes(server: Server, api: ApiContext): void {
  server.post('/tags', {
    schema: {
      tags: ['conversations'],
      summary: 'Put tags on conversations, take others off; says what it changed, for an undo',
      body: taggingSchema,
      response: { 200: taggedSchema },
    },
    handler: (request) => {
      const { workspaceId, user } = actorOf(request)
      return tagConversations(api.flow, { workspaceId, byId: user?.id ?? null, ...request.body })
    },
  })
}
