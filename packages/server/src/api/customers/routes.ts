import { customerExportSchema, erasureSchema } from '@diapason/contract'
import { z } from 'zod'
import { notFound } from '../../errors.ts'
import { eraseCustomer } from '../../flow/keeping/erase.ts'
import { customerExport } from '../../views/customer-export.ts'
import { presentErasure } from '../../views/erasure.ts'
import type { ApiContext } from '../context.ts'
import { actorOf } from '../guests.ts'
import type { Server } from '../server.ts'
import { customerFileRoutes } from './file-routes.ts'
import { findCustomerRoutes } from './find-routes.ts'
import { customerNoteRoutes } from './note-routes.ts'
import { customerSegmentRoutes } from './segment-routes.ts'

const tags = ['privacy']
const params = z.object({ id: z.uuid() })

/** What is held on one customer: to hand out, and to erase. */
export function customerRoutes(server: Server, api: ApiContext): void {
  const { flow } = api
  findCustomerRoutes(server, api)
  customerFileRoutes(server, api)
  customerNoteRoutes(server, api)
  customerSegmentRoutes(server, api)
  server.get('/:id/export', {
    schema: {
      tags,
      summary: 'Everything that is held about a customer, as JSON',
      params,
      response: { 200: customerExportSchema },
    },
    handler: async (request, reply) => {
      const { workspaceId } = actorOf(request)
      const { id } = request.params
      const held = await customerExport(flow.store.db, workspaceId, id)
      if (!held) throw notFound('customer')
      void reply.header('content-disposition', `attachment; filename="customer-${id}.json"`)
      return held
    },
  })
  server.delete('/:id', {
    schema: {
      tags,
      summary: 'Erase a customer from every table, for good; answers with the proof',
      params,
      response: { 200: erasureSchema },
    },
    handler: async (request) => {
      const { workspaceId, user } = actorOf(request)
      const askedBy = user ? ('administrator' as const) : ('machine' as const)
      const wish = { workspaceId, customerId: request.params.id, askedBy, userId: user?.id ?? null }
      const row = await eraseCustomer(flow.store.db, wish)
      flow.wake()
      return presentErasure(row)
    },
  })
}
