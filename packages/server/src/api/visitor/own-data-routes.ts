import { ownExportSchema } from '@diapason/contract'
import { z } from 'zod'
import { DiapasonError } from '../../errors.ts'
import { eraseCustomer } from '../../flow/keeping/erase.ts'
import { customerNow } from '../../store/customer-aliases.ts'
import { ownExport } from '../../views/customer-export.ts'
import type { ApiContext } from '../context.ts'
import { visitorOf } from '../guests.ts'
import type { Server } from '../server.ts'

const tags = ['visitor']

/** A customer's right to what is held on them: the token says who they are. */
export function ownDataRoutes(server: Server, api: ApiContext): void {
  const { flow } = api
  const perVisitor = {
    max: api.limits.visitor,
    timeWindow: '1 minute',
    keyGenerator: (request: Parameters<typeof visitorOf>[0]) => visitorOf(request).conversationId,
  }
  server.get('/export', {
    config: { rateLimit: perVisitor },
    schema: {
      tags,
      summary: 'Everything the customer may take along: what was said, and what was inferred',
      response: { 200: ownExportSchema },
    },
    handler: async (request) => {
      const { db } = flow.store
      const { workspaceId, customerId } = visitorOf(request)
      return ownExport(db, workspaceId, await customerNow(db, workspaceId, customerId))
    },
  })
  server.post('/erasure', {
    config: { rateLimit: perVisitor },
    schema: {
      tags,
      summary: 'Erase the customer, for good; a second time finds nothing and is as good',
      response: { 204: z.null() },
    },
    handler: async (request, reply) => {
      const visitor = visitorOf(request)
      const { workspaceId } = visitor
      const customerId = await customerNow(flow.store.db, workspaceId, visitor.customerId)
      const wish = { workspaceId, customerId, askedBy: 'customer', userId: null } as const
      await eraseCustomer(flow.store.db, wish).catch(unlessGone)
      flow.wake()
      return reply.status(204).send(null)
    },
  })
}

/** Somebody who has written nothing yet, or is erased already. */
function unlessGone(error: unknown): void {
  if (error instanceof DiapasonError && error.status === 404) return
  throw error
}
