import { heldRepliesSchema } from '@diapason/contract'
import { presentHeld } from '../../flow/held-reply.ts'
import { heldBy } from '../../store/held-replies.ts'
import type { ApiContext } from '../context.ts'
import { ownerOf } from '../guests.ts'
import type { Server } from '../server.ts'

/** What I have sent that has not left, or could not. */
export function heldReplyRoutes(server: Server, api: ApiContext): void {
  server.get('/', {
    schema: {
      tags: ['conversations'],
      summary: 'My replies that wait to leave, and those that could not; nobody else is told',
      response: { 200: heldRepliesSchema },
    },
    handler: async (request) => {
      const { workspaceId, userId: agentId } = ownerOf(request)
      const rows = await heldBy(api.flow.store.db, { workspaceId, agentId })
      const replies = rows.map(({ held, customerName }) => ({
        id: held.id,
        conversation: held.conversationId,
        customerName,
        ...presentHeld(held),
      }))
      return { replies }
    },
  })
}
