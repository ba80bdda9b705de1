import { demoSchema, type Demo } from '@diapason/contract'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { beginExamples, removeExamples } from '../../flow/demo/demo.ts'
import { hasRealConversation, listDemonstrations } from '../../store/demonstrations.ts'
import { findUser, updateUser } from '../../store/users.ts'
import type { ApiContext } from '../context.ts'
import { actorOf, ownerOf } from '../guests.ts'
import type { Server } from '../server.ts'

const tags = ['demonstration']

/** Example conversations of an empty workspace, and the tour through the console. */
export function demoRoutes(server: Server, api: ApiContext): void {
  const { flow } = api
  server.get('', {
    schema: {
      tags,
      summary: 'Whether there are examples, and whether the asker has seen the tour',
      response: { 200: demoSchema },
    },
    handler: (request) => stateFor(api, request),
  })
  server.post('', {
    schema: {
      tags,
      summary: 'Twelve example conversations, really sent, in an empty workspace',
      response: { 202: demoSchema },
    },
    handler: async (request, reply) => {
      await beginExamples(flow, actorOf(request).workspaceId)
      return reply.status(202).send(await stateFor(api, request))
    },
  })
  server.delete('', {
    schema: {
      tags,
      summary: 'Erase the examples and nothing else',
      response: { 204: z.null() },
    },
    handler: async (request, reply) => {
      await removeExamples(flow, ownerOf(request))
      return reply.status(204).send(null)
    },
  })
  server.post('/tour', {
    schema: {
      tags,
      summary: 'I have seen the tour, or do not want to: it does not come again',
      response: { 204: z.null() },
    },
    handler: async (request, reply) => {
      const { workspaceId, userId: id } = ownerOf(request)
      await updateUser(flow.store.db, workspaceId, { id, tourSeenAt: new Date() })
      return reply.status(204).send(null)
    },
  })
}

async function stateFor({ flow }: ApiContext, request: FastifyRequest): Promise<Demo> {
  const { db } = flow.store
  const { workspaceId, userId } = ownerOf(request)
  const rows = await listDemonstrations(db, workspaceId)
  const user = await findUser(db, workspaceId, userId)
  return {
    isEmpty: !(await hasRealConversation(db, workspaceId)),
    conversations: rows.length,
    coming: rows.filter(({ toldAt }) => toldAt === null).length,
    tourSeen: (user?.tourSeenAt ?? null) !== null,
  }
}
