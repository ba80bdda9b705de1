import { customerFileSchema, knownSegmentSchema, newSegmentsSchema } from '@diapason/contract'
import { z } from 'zod'
import { notFound } from '../../errors.ts'
import { setSegments } from '../../flow/keeping/set-segments.ts'
import { customerNow } from '../../store/customer-aliases.ts'
import { knownSegments } from '../../store/customer-segments.ts'
import { customerFile } from '../../views/customer-file.ts'
import type { ApiContext } from '../context.ts'
import { actorOf, agentOf } from '../guests.ts'
import type { Server } from '../server.ts'

const tags = ['customers']

/** The words that a team sorts its customers by. */
export function customerSegmentRoutes(server: Server, { flow }: ApiContext): void {
  const { db } = flow.store
  server.get('/segments', {
    schema: {
      tags,
      summary: 'Segments that customers are sorted by, those of most customers first',
      response: { 200: z.array(knownSegmentSchema) },
    },
    handler: (request) => knownSegments(db, actorOf(request).workspaceId),
  })
  server.put('/:id/segments', {
    schema: {
      tags,
      summary: 'Sort a customer by these segments and no others',
      params: z.object({ id: z.uuid() }),
      body: newSegmentsSchema,
      response: { 200: customerFileSchema },
    },
    handler: async (request) => {
      const { workspaceId } = actorOf(request)
      const { id: authorId } = agentOf(request)
      const customerId = await customerNow(db, workspaceId, request.params.id)
      await setSegments(db, { workspaceId, customerId, authorId, names: request.body.segments })
      const file = await customerFile(db, workspaceId, customerId)
      if (!file) throw notFound('customer')
      return file
    },
  })
}
