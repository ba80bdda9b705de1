import {
  apiKeySchema,
  createdApiKeySchema,
  newApiKeySchema,
  newUserSchema,
  signInLinkSchema,
  userSchema,
} from '@diapason/contract'
import { z } from 'zod'
import { mayAdminister, needsAdministrator } from '../../access/actor.ts'
import { createApiKey, listApiKeys, revokeApiKey } from '../../access/api-keys.ts'
import { createSignInLink, createUser, disableUser, listUsers } from '../../access/users.ts'
import type { ApiContext } from '../context.ts'
import { actorOf, admitTeam } from '../guests.ts'
import type { Server } from '../server.ts'

const params = z.object({ id: z.uuid() })

/** Who may come in: people and machines. All of it is for administrators. */
export function peopleRoutes(server: Server, api: ApiContext): void {
  server.addHook('onRequest', admitTeam(api))
  server.addHook('onRequest', async (request) => {
    if (!mayAdminister(actorOf(request))) throw needsAdministrator()
  })
  userRoutes(server, api)
  keyRoutes(server, api)
}

function userRoutes(server: Server, api: ApiContext): void {
  const { db } = api.flow.store
  const tags = ['people']
  server.get('/users', {
    schema: { tags, summary: 'People of the workspace', response: { 200: z.array(userSchema) } },
    handler: (request) => listUsers(db, actorOf(request).workspaceId),
  })
  server.post('/users', {
    schema: { tags, summary: 'Add a person', body: newUserSchema, response: { 201: userSchema } },
    handler: async (request, reply) =>
      reply.status(201).send(await createUser(db, actorOf(request).workspaceId, request.body)),
  })
  server.post('/users/:id/sign-in-link', {
    schema: {
      tags,
      summary: 'A one-time way in, shown once',
      params,
      response: { 201: signInLinkSchema },
    },
    handler: async (request, reply) => {
      const who = { workspaceId: actorOf(request).workspaceId, userId: request.params.id }
      return reply.status(201).send(await createSignInLink(db, who, api.publicUrl))
    },
  })
  server.post('/users/:id/disable', {
    schema: {
      tags,
      summary: 'Shut a person out, everywhere and at once',
      params,
      response: { 200: userSchema },
    },
    handler: (request) => disableUser(db, actorOf(request).workspaceId, request.params.id),
  })
}

function keyRoutes(server: Server, api: ApiContext): void {
  const { db } = api.flow.store
  const tags = ['api keys']
  server.get('/api-keys', {
    schema: { tags, summary: 'Keys in use', response: { 200: z.array(apiKeySchema) } },
    handler: (request) => listApiKeys(db, actorOf(request).workspaceId),
  })
  server.post('/api-keys', {
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
  server.delete('/api-keys/:id', {
    schema: { tags, summary: 'Revoke a key', params, response: { 204: z.null() } },
    handler: async (request, reply) => {
      await revokeApiKey(db, actorOf(request).workspaceId, request.params.id)
      return reply.status(204).send(null)
    },
  })
}
