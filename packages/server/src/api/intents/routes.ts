import { intentNameSchema, intentSchema, newIntentSchema } from '@diapason/contract'
import { z } from 'zod'
import { defineIntent, forgetIntent } from '../../flow/learning/own-intents.ts'
import { listIntents } from '../../store/intents.ts'
import type { ApiContext } from '../context.ts'
import { actorOf } from '../guests.ts'
import type { Server } from '../server.ts'

const tags = ['intents']
const params = z.object({ name: intentNameSchema })

/** A workspace's own reasons for contact, beside those that ship. */
export function intentRoutes(server: Server, api: ApiContext): void {
  const { flow } = api
  server.get('', {
    schema: {
      tags,
      summary: 'The workspace’s own reasons for contact, with their examples',
      response: { 200: z.array(intentSchema) },
    },
    handler: (request) => listIntents(flow.store.db, actorOf(request).workspaceId),
  })
  server.put('/:name', {
    schema: {
      tags,
      summary: 'Name a reason and say how customers put it; about ten examples make it heard',
      params,
      body: newIntentSchema,
      response: { 200: intentSchema },
    },
    handler: (request) => {
      const { workspaceId } = actorOf(request)
      return defineIntent(flow, { workspaceId, name: request.params.name }, request.body)
    },
  })
  server.delete('/:name', {
    schema: {
      tags,
      summary: 'Forget a reason for contact and its examples',
      params,
      response: { 204: z.null() },
    },
    handler: async (request, reply) => {
      const { workspaceId } = actorOf(request)
      await forgetIntent(flow, { workspaceId, name: request.params.name })
      return reply.status(204).send(null)
    },
  })
}
