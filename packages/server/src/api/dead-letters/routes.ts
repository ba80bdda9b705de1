import { deadLetterSchema, type DeadLetter } from '@diapason/contract'
import { z } from 'zod'
import { notFound } from '../../errors.ts'
import { listDeadLetters, reviveJob, type OutboxRow } from '../../store/outbox.ts'
import type { ApiContext } from '../context.ts'
import { actorOf } from '../guests.ts'
import type { Server } from '../server.ts'

const tags = ['work']

const present = (row: OutboxRow): DeadLetter => ({
  id: String(row.id),
  kind: row.kind,
  conversationId: row.conversationId,
  attempts: row.failures,
  error: row.error ?? '',
  diedAt: (row.deadAt ?? row.runAt).toISOString(),
})

/** Work that failed too often: a visible queue, never a loss. */
export function deadLetterRoutes(server: Server, api: ApiContext): void {
  const { db } = api.flow.store
  server.get('', {
    schema: {
      tags,
      summary: 'Work that failed too often',
      response: { 200: z.array(deadLetterSchema) },
    },
    handler: async (request) =>
      (await listDeadLetters(db, actorOf(request).workspaceId)).map(present),
  })
  server.post('/:id/retry', {
    schema: {
      tags,
      summary: 'Try it again from the start',
      params: z.object({ id: z.string().regex(/^\d{1,18}$/) }),
      response: { 204: z.null() },
    },
    handler: async (request, reply) => {
      const { workspaceId } = actorOf(request)
      if (!(await reviveJob(db, workspaceId, BigInt(request.params.id))))
        throw notFound('dead letter')
      api.flow.wake()
      return reply.status(204).send(null)
    },
  })
}
