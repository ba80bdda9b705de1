import { newUserSchema, signInLinkSchema, userSchema } from '@diapason/contract'
import { z } from 'zod'
import { createSignInLink, createUser, disableUser, listUsers } from '../../access/users.ts'
import type { ApiContext } from '../context.ts'
import { hostOf } from '../guests.ts'
import type { Server } from '../server.ts'

const tags = ['people']
const params = z.object({ id: z.uuid() })

/** Who may come in. All of it is for administrators in person, not for machines. */
export function userRoutes(server: Server, api: ApiContext): void {
  const { db } = api.flow.store
  server.get('', {
    schema: { tags, summary: 'People of the workspace', response: { 200: z.array(userSchema) } },
    handler: (request) => listUsers(db, hostOf(request).workspaceId),
  })
  server.post('', {
    schema: { tags, summary: 'Add a person', body: newUserSchema, response: { 201: userSchema } },
    handler: async (request, reply) =>
      reply.status(201).send(await createUser(db, hostOf(request).workspaceId, request.body)),
  })
  server.post('/:id/sign-in-link', {
    schema: {
      tags,
      summary: 'A one-time way in, shown once',
      params,
      response: { 201: signInLinkSchema },
    },
    handler: async (request, reply) => {
      const who = { workspaceId: hostOf(request).workspaceId, userId: request.params.id }
      return reply.status(201).send(await createSignInLink(db, who, api.publicUrl))
    },
  })
  server.post('/:id/disable', {
    schema: {
      tags,
      summary: 'Shut a person out, everywhere and at once',
      params,
      response: { 200: userSchema },
    },
    handler: (request) => disableUser(db, hostOf(request).workspaceId, request.params.id),
  })
}
