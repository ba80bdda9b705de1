import { analyseRequestSchema, analyseResponseSchema, asReading } from '@diapason/contract'
import { analyse, handOverOf } from '@diapason/engine'
import type { ApiContext } from '../context.ts'
import { actorOf } from '../guests.ts'
import type { Server } from '../server.ts'

/** The engine by itself, for other systems. */
export function analyseRoutes(server: Server, { flow }: ApiContext): void {
  server.post('', {
    schema: {
      tags: ['engine'],
      summary:
        'What one message expresses, on which words, as the workspace taught. Stored nowhere',
      body: analyseRequestSchema,
      response: { 200: analyseResponseSchema },
    },
    handler: async (request) => {
      const { text, language } = request.body
      const adjustment = await flow.adjustments.of(actorOf(request).workspaceId)
      const reading = analyse(text, {
        ...(language && { language }),
        ...(adjustment && { adjustment }),
      })
      return { reading: asReading(reading), handOver: handOverOf(reading) }
    },
  })
}
