import { transcriptSentSchema, transcriptWishSchema } from '@diapason/contract'
import { z } from 'zod'
import { orderTranscript } from '../../flow/letters/transcript.ts'
import type { ApiContext } from '../context.ts'
import { actorOf, agentOf } from '../guests.ts'
import type { Server } from '../server.ts'

/** An agent sends the customer what was said. */
export function sendTranscriptRoutes(server: Server, { flow }: ApiContext): void {
  server.post('/:id/transcript', {
    schema: {
      tags: ['conversations'],
      summary: 'Send the customer what both sides said, by mail; nothing private is in it',
      params: z.object({ id: z.uuid() }),
      body: transcriptWishSchema,
      response: { 202: transcriptSentSchema },
    },
    handler: async (request, reply) => {
      const key = { workspaceId: actorOf(request).workspaceId, conversationId: request.params.id }
      const { address } = request.body
      const to = await orderTranscript(flow, { key, address, userId: agentOf(request).id })
      return reply.status(202).send({ to })
    },
  })
}
