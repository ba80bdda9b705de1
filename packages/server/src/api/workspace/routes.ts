import { newWorkspaceNameSchema, workspaceSchema } from '@diapason/contract'
import { findWorkspace, renameWorkspace } from '../../store/workspaces.ts'
import type { ApiContext } from '../context.ts'
import { actorOf } from '../guests.ts'
import type { Server } from '../server.ts'

const tags = ['workspace']

/** For whom the assistant speaks. */
export function workspaceRoutes(server: Server, api: ApiContext): void {
  const { db } = api.flow.store
  server.get('', {
    schema: { tags, summary: 'The workspace of whoever asks', response: { 200: workspaceSchema } },
    handler: (request) => findWorkspace(db, actorOf(request).workspaceId),
  })
  server.put('', {
    schema: {
      tags,
      summary: 'Rename it: customers read this name',
      body: newWorkspaceNameSchema,
      response: { 200: workspaceSchema },
    },
    handler: async (request) => {
      const id = actorOf(request).workspaceId
      await renameWorkspace(db, { id, name: request.body.name })
      return findWorkspace(db, id)
    },
  })
}
