import { macroSchema, newMacroSchema, type Macro, type NewMacro } from '@diapason/contract'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { may } from '../../access/may.ts'
import { forbidden, notFound } from '../../errors.ts'
import {
  deleteMacro,
  findMacro,
  insertMacro,
  listMacros,
  updateMacro,
  type MacroRow,
  type MacroWords,
} from '../../store/macros.ts'
import type { ApiContext } from '../context.ts'
import { agentOf, ownerOf } from '../guests.ts'
import type { Server } from '../server.ts'

const tags = ['macros']
const params = z.object({ id: z.uuid() })

/** Replies that are ready: the team's, and one's own. */
export function macroRoutes(server: Server, api: ApiContext): void {
  const { db } = api.flow.store
  server.get('/', {
    schema: {
      tags,
      summary: 'Ready replies: the team’s and my own, by title',
      response: { 200: z.array(macroSchema) },
    },
    handler: async (request) => (await listMacros(db, ownerOf(request))).map(present),
  })
  server.post('/', {
    schema: {
      tags,
      summary: 'Make one; a lead may make it for the team',
      body: newMacroSchema,
      response: { 201: macroSchema },
    },
    handler: async (request, reply) => {
      const { workspaceId } = ownerOf(request)
      const made = await insertMacro(db, workspaceId, wordsOf(request, request.body))
      return reply.status(201).send(present(made))
    },
  })
  server.put('/:id', {
    schema: {
      tags,
      summary: 'Change one’s own; a lead also the team’s',
      params,
      body: newMacroSchema,
      response: { 200: macroSchema },
    },
    handler: async (request) => {
      const { id } = request.params
      await expectMine(api, request, id)
      const words = wordsOf(request, request.body)
      const changed = await updateMacro(db, ownerOf(request), { id, ...words })
      if (!changed) throw notFound('macro')
      return present(changed)
    },
  })
  server.delete('/:id', {
    schema: { tags, summary: 'Take one away', params, response: { 204: z.null() } },
    handler: async (request, reply) => {
      await expectMine(api, request, request.params.id)
      await deleteMacro(db, ownerOf(request), request.params.id)
      return reply.status(204).send(null)
    },
  })
}

const present = ({ id, ownerId, title, text, steps }: MacroRow): Macro => ({
  id,
  title,
  text,
  steps,
  shared: ownerId === null,
})

function wordsOf(request: FastifyRequest, { shared, ...words }: NewMacro): MacroWords {
  if (shared) expectLead(request)
  return { ...words, ownerId: shared ? null : agentOf(request).id }
}

/** @throws `not_found` (404) for somebody else’s own, `forbidden` (403) for the team’s */
async function expectMine(api: ApiContext, request: FastifyRequest, id: string): Promise<void> {
  const row = await findMacro(api.flow.store.db, ownerOf(request), id)
  if (!row) throw notFound('macro')
  if (row.ownerId === null) expectLead(request)
}

function expectLead(request: FastifyRequest): void {
  if (may(agentOf(request).role, 'lead')) return
  throw forbidden('The team’s ready replies are kept by leads.', 'Keep it for yourself.')
}
