import { phraseLibrarySchema, phraseUseSchema } from '@diapason/contract'
import { isPhrase } from '@diapason/engine'
import { z } from 'zod'
import { notFound } from '../../errors.ts'
import { deleteUses, insertUse } from '../../store/phrase-uses.ts'
import type { ApiContext } from '../context.ts'
import { named } from '../conversations/named.ts'
import { ownerOf } from '../guests.ts'
import type { Server } from '../server.ts'
import { libraryFor } from './library.ts'

const tags = ['phrases']
const params = z.object({ id: z.string().max(64) })
const query = z.object({
  conversation: z.uuid(),
  language: z.enum(['fr', 'en']).optional(),
})

/** Statements for agents. What an agent has used is counted for that agent’s own order, and told to nobody. */
export function phraseRoutes(server: Server, api: ApiContext): void {
  const { db } = api.flow.store
  server.get('', {
    schema: {
      tags,
      summary: 'The library of phrases, filled from a conversation, the most fitting first',
      querystring: query,
      response: { 200: phraseLibrarySchema },
    },
    handler: async (request) => {
      const owner = ownerOf(request)
      const { conversation: conversationId, language } = request.query
      const conversation = await named(api, { workspaceId: owner.workspaceId, conversationId })
      return libraryFor(api, { conversation, owner, language })
    },
  })
  server.post('/:id/uses', {
    schema: {
      tags,
      summary: 'I have put this phrase into a draft: show me others first',
      params,
      body: phraseUseSchema,
      response: { 204: z.null() },
    },
    handler: async (request, reply) => {
      const owner = ownerOf(request)
      const phrase = request.params.id
      if (!isPhrase(phrase)) throw notFound('phrase')
      const { conversation: conversationId } = request.body
      const { id } = await named(api, { workspaceId: owner.workspaceId, conversationId })
      await insertUse(db, owner, { conversationId: id, phrase })
      return reply.status(204).send(null)
    },
  })
  server.delete('/uses', {
    schema: {
      tags,
      summary: 'Forget which phrases I have used',
      response: { 204: z.null() },
    },
    handler: async (request, reply) => {
      await deleteUses(db, ownerOf(request))
      return reply.status(204).send(null)
    },
  })
}
