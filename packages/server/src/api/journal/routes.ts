import { journalEntrySchema, journalPageSchema, newJournalEntrySchema } from '@diapason/contract'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { ApiContext } from '../context.ts'
import { named } from '../conversations/named.ts'
import { ownerOf } from '../guests.ts'
import type { Server } from '../server.ts'

const tags = ['journal']
const params = z.object({ id: z.uuid() })
const query = z.object({
  words: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
})

/** What somebody writes down for themselves: each route knows one person, the asker. */
export function journalRoutes(server: Server, api: ApiContext): void {
  const { journal } = api
  server.get('', {
    schema: {
      tags,
      summary: 'My journal, the latest day first. Nobody else can ask for it',
      querystring: query,
      response: { 200: journalPageSchema },
    },
    handler: async (request) => {
      const { words, limit } = request.query
      const entries = await journal.list(ownerOf(request), words)
      return { entries: entries.slice(0, limit), total: entries.length }
    },
  })
  server.post('', {
    schema: {
      tags,
      summary: 'Write a moment down, for myself',
      body: newJournalEntrySchema,
      response: { 201: journalEntrySchema },
    },
    handler: async (request, reply) => {
      await expectReadable(api, request, request.body.conversation)
      return reply.status(201).send(await journal.write(ownerOf(request), request.body))
    },
  })
  server.delete('', {
    schema: { tags, summary: 'Delete my whole journal', response: { 204: z.null() } },
    handler: async (request, reply) => {
      await journal.clear(ownerOf(request))
      return reply.status(204).send(null)
    },
  })
  entryRoutes(server, api)
}

function entryRoutes(server: Server, api: ApiContext): void {
  server.put('/:id', {
    schema: {
      tags,
      summary: 'Put it differently',
      params,
      body: newJournalEntrySchema,
      response: { 200: journalEntrySchema },
    },
    handler: async (request) => {
      await expectReadable(api, request, request.body.conversation)
      return api.journal.change(ownerOf(request), request.params.id, request.body)
    },
  })
  server.delete('/:id', {
    schema: { tags, summary: 'Delete a moment', params, response: { 204: z.null() } },
    handler: async (request, reply) => {
      await api.journal.remove(ownerOf(request), request.params.id)
      return reply.status(204).send(null)
    },
  })
}

/** A moment may be about a conversation that its writer may read. @throws `not_found` (404) */
async function expectReadable(
  api: ApiContext,
  request: FastifyRequest,
  conversationId: string | null,
): Promise<void> {
  if (conversationId === null) return
  await named(api, { workspaceId: ownerOf(request).workspaceId, conversationId })
}
