import type { FastifyRequest } from 'fastify'
import type { Owner, RehearsalKey } from '../../store/rehearsals.ts'
import { actorOf, agentOf } from '../guests.ts'

/** Whoever asks, in person: a play is found by its owner only. @throws `forbidden` (403) for a machine */
export const ownerOf = (request: FastifyRequest): Owner => ({
  userId: agentOf(request).id,
  workspaceId: actorOf(request).workspaceId,
})

/** Which play of whoever asks. */
export const playKeyOf = (request: FastifyRequest & { params: { id: string } }): RehearsalKey => ({
  ...ownerOf(request),
  id: request.params.id,
})
