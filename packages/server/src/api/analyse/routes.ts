import { analyseRequestSchema, analyseResponseSchema, asReading } from '@diapason/contract'
import { analyse, handOverOf } from '@diapason/engine'
import type { Server } from '../server.ts'

/** The engine by itself, for other systems. */
export function analyseRoutes(server: Server): void {
  server.post('', {
    schema: {
      tags: ['engine'],
      summary: 'What one message expresses, and on which words. Stored nowhere',
      body: analyseRequestSchema,
      response: { 200: analyseResponseSchema },
    },
    handler: async ({ body }) => {
      const reading = analyse(body.text, body.language ? { language: body.language } : {})
      return { reading: asReading(reading), handOver: handOverOf(reading) }
    },
  })
}
