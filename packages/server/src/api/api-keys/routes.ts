import { apiKeySchema, createdApiKeySchema, newApiKeySchema } from '@diapason/contract'
import { z } from 'zod'
import { createApiKey, listApiKeys, revokeApiKey } from '../../access/api-keys.ts'
import type { ApiContext } from '../context.ts'
import { actorOf } from '../guests.ts'
import type { Server } from '../server.ts'

const tags = ['api keys']

/** Which machines may come in. All of it is for administrators in person, not for machines. */
export function apiKeyRoutes(server: Server, api: ApiContext): void {
  const { db } = api.flow.store
  server.get('', {
    schema: { tags, summary: 'Keys in use', response: { 200: z.array(apiKeySchema) } },
    handler: (request) => listApiKeys(db, actorOf(request).workspaceId),
  })
  server.post('', {
    schema: {
      tags,
      summary: 'Make a key; it is shown once',
      body: newApiKeySchema,
      response: { 201: createdApiKeySchema },
    },
    handler: async (request, reply) =>
      reply
        .status(201)
        .send(await createApiKey(db, actorOf(request).workspaceId, request.body.name)),
  })
  server.delete('/:id', {
    schema: {
      tags,
      summary: 'Revoke a key',
      params: z.object({ id: z.uuid() }),
      response: { 204: z.null() },
    },
    handler: async (request, reply) => {
      await revokeApiKey(db, actorOf(request).workspaceId, request.params.id)
      return reply.status(204).send(null)
    },
  })
}
