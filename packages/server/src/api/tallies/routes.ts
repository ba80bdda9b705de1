import { tallySchema } from '@diapason/contract'
import { z } from 'zod'
import { listTallies } from '../../store/tallies.ts'
import type { ApiContext } from '../context.ts'
import { actorOf } from '../guests.ts'
import type { Server } from '../server.ts'

/** Counts of the workspace. None of them is about one agent. */
export function tallyRoutes(server: Server, api: ApiContext): void {
  server.get('', {
    schema: {
      tags: ['insights'],
      summary: 'Counts a day, kept as messages travel',
      querystring: z.object({ from: z.iso.date(), to: z.iso.date() }),
      response: { 200: z.array(tallySchema) },
    },
    handler: async (request) => {
      const rows = await listTallies(api.flow.store.db, actorOf(request).workspaceId, request.query)
      return rows.map(({ day, name, label, count }) => ({ day, name, label, count }))
    },
  })
}
