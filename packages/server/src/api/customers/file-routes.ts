import { customerFileSchema, customerJoinSchema } from '@diapason/contract'
import { z } from 'zod'
import { notFound } from '../../errors.ts'
import { joinCustomers, setApart } from '../../flow/keeping/join-customers.ts'
import { customerNow } from '../../store/customer-aliases.ts'
import { customerFile } from '../../views/customer-file.ts'
import type { ApiContext } from '../context.ts'
import { actorOf } from '../guests.ts'
import type { Server } from '../server.ts'

const tags = ['customers']
const params = z.object({ id: z.uuid() })
const response = { 200: customerFileSchema }

/** What is known of one customer, and two records that are one person. */
export function customerFileRoutes(server: Server, api: ApiContext): void {
  const { flow } = api
  const fileOf = async (workspaceId: string, id: string) => {
    const now = await customerNow(flow.store.db, workspaceId, id)
    const file = await customerFile(flow.store.db, workspaceId, now)
    if (!file) throw notFound('customer')
    return file
  }
  server.get('/:id', {
    schema: { tags, summary: 'A customer, with the history of all their ways', params, response },
    handler: (request) => fileOf(actorOf(request).workspaceId, request.params.id),
  })
  server.post('/:id/join', {
    schema: {
      tags,
      summary: 'Another record is the same person: its conversations come here',
      params,
      body: customerJoinSchema,
      response,
    },
    handler: async (request) => {
      const { workspaceId, user } = actorOf(request)
      const { id: into } = request.params
      const { other: from } = request.body
      await joinCustomers(flow, { workspaceId, from, into, byId: user?.id ?? null })
      return fileOf(workspaceId, into)
    },
  })
  server.post('/:id/set-apart', {
    schema: {
      tags,
      summary: 'Take a joining back: what the other record brought goes with it',
      params,
      body: customerJoinSchema,
      response,
    },
    handler: async (request) => {
      const { workspaceId, user } = actorOf(request)
      await setApart(flow, { workspaceId, id: request.body.other, byId: user?.id ?? null })
      return fileOf(workspaceId, request.params.id)
    },
  })
}
