import { healthSchema, type Health } from '@diapason/contract'
import { queueState } from '../../store/outbox.ts'
import type { ApiContext } from '../context.ts'
import type { Server } from '../server.ts'

/** Seconds of waiting work above which the server calls itself degraded. */
const LAG_LIMIT = 30

/** Open to monitors: says nothing about anyone. */
export function healthRoutes(server: Server, api: ApiContext): void {
  server.get('', {
    schema: {
      tags: ['system'],
      summary: 'Is everything well?',
      response: { 200: healthSchema, 503: healthSchema },
    },
    handler: async (_request, reply) => {
      const health = await look(api)
      return reply.status(health.database ? 200 : 503).send(health)
    },
  })
}

async function look(api: ApiContext): Promise<Health> {
  const { version } = api
  try {
    const queue = await queueState(api.flow.store.db)
    const well = queue.lagSeconds < LAG_LIMIT && queue.deadLetters === 0
    return { status: well ? 'ok' : 'degraded', version, database: true, ...queue }
  } catch {
    return { status: 'degraded', version, database: false, lagSeconds: 0, deadLetters: 0 }
  }
}
