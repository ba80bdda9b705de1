import {
  newPauseSchema,
  ownSharingChoiceSchema,
  ownSharingSchema,
  sharingSchema,
} from '@diapason/contract'
import { ownSharing } from '../../flow/share/own.ts'
import { beginPause, endPause } from '../../store/pauses.ts'
import { findSharing, keepChoice, keepSharing } from '../../store/shares.ts'
import type { ApiContext } from '../context.ts'
import { actorOf, ownerOf } from '../guests.ts'
import type { Server } from '../server.ts'

const tags = ['sharing']

/** How what waits is offered to people, and what concerns each of them alone. */
export function sharingRoutes(server: Server, api: ApiContext): void {
  const { db } = api.flow.store
  server.get('', {
    schema: {
      tags,
      summary: 'How what waits is offered to people',
      response: { 200: sharingSchema },
    },
    handler: (request) => findSharing(db, actorOf(request).workspaceId),
  })
  server.put('', {
    schema: {
      tags,
      summary: 'Say how what waits is offered; nothing is, until it is switched on',
      body: sharingSchema,
      response: { 200: sharingSchema },
    },
    handler: async (request) => {
      const { workspaceId } = actorOf(request)
      await keepSharing(db, workspaceId, request.body)
      return findSharing(db, workspaceId)
    },
  })
  ownRoutes(server, api)
}

/** Each of these knows one person: the asker. */
function ownRoutes(server: Server, api: ApiContext): void {
  const { db } = api.flow.store
  const response = { 200: ownSharingSchema }
  server.get('/mine', {
    schema: { tags, summary: 'What concerns me. Nobody else can ask for it', response },
    handler: (request) => ownSharing(db, ownerOf(request)),
  })
  server.put('/mine', {
    schema: {
      tags,
      summary: 'How many conversations I take at a time, and in which languages',
      body: ownSharingChoiceSchema,
      response,
    },
    handler: async (request) => {
      await keepChoice(db, ownerOf(request), request.body)
      return ownSharing(db, ownerOf(request))
    },
  })
  server.post('/pause', {
    schema: {
      tags,
      summary: 'Offer me nothing for a while; to others I am not here',
      body: newPauseSchema,
      response,
    },
    handler: async (request) => {
      await beginPause(db, ownerOf(request), request.body.minutes)
      return ownSharing(db, ownerOf(request))
    },
  })
  server.delete('/pause', {
    schema: {
      tags,
      summary: 'I am back, or: no pause now. None is proposed for an hour',
      response,
    },
    handler: async (request) => {
      await endPause(db, ownerOf(request))
      return ownSharing(db, ownerOf(request))
    },
  })
}
