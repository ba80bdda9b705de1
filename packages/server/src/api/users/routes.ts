import { newRoleSchema, newUserSchema, signInLinkSchema, userSchema } from '@diapason/contract'
import { z } from 'zod'
import { changeRole, disableUser, enableUser, signOutEverywhere } from '../../access/change-user.ts'
import { createSignInLink, createUser, listUsers } from '../../access/users.ts'
import type { ApiContext } from '../context.ts'
import { actorOf } from '../guests.ts'
import type { Server } from '../server.ts'

const tags = ['people']
const params = z.object({ id: z.uuid() })

/** Who may come in, and as what. */
export function userRoutes(server: Server, api: ApiContext): void {
  const { db } = api.flow.store
  server.get('', {
    schema: { tags, summary: 'People of the workspace', response: { 200: z.array(userSchema) } },
    handler: (request) => listUsers(db, actorOf(request).workspaceId),
  })
  server.post('', {
    schema: { tags, summary: 'Add a person', body: newUserSchema, response: { 201: userSchema } },
    handler: async (request, reply) =>
      reply.status(201).send(await createUser(db, actorOf(request).workspaceId, request.body)),
  })
  server.post('/:id/sign-in-link', {
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
  changingRoutes(server, api)
}

function changingRoutes(server: Server, api: ApiContext): void {
  const { db } = api.flow.store
  server.put('/:id/role', {
    schema: {
      tags,
      summary: 'Give a person another role; the last administrator keeps theirs',
      params,
      body: newRoleSchema,
      response: { 200: userSchema },
    },
    handler: (request) => {
      const { workspaceId } = actorOf(request)
      return changeRole(db, { workspaceId, userId: request.params.id }, request.body.role)
    },
  })
  const acts = {
    disable: {
      summary: 'Shut a person out, everywhere and at once',
      run: (who: { workspaceId: string; userId: string }) =>
        disableUser(db, who.workspaceId, who.userId),
    },
    enable: {
      summary: 'Let a person in again',
      run: (who: { workspaceId: string; userId: string }) => enableUser(db, who),
    },
    'sign-out': {
      summary: 'End every session and link of a person; they may sign in again',
      run: (who: { workspaceId: string; userId: string }) => signOutEverywhere(db, who),
    },
  }
  for (const [name, { summary, run }] of Object.entries(acts))
    server.post(`/:id/${name}`, {
      schema: { tags, summary, params, response: { 200: userSchema } },
      handler: (request) =>
        run({ workspaceId: actorOf(request).workspaceId, userId: request.params.id }),
    })
}
