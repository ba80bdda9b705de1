import { adjustmentSchema } from '@diapason/contract'
import { findAdjustment, lessonCounts } from '../../store/adjustments.ts'
import type { ApiContext } from '../context.ts'
import { actorOf } from '../guests.ts'
import type { Server } from '../server.ts'

/** How far the workspace's own corrections and examples change what is read. */
export function adjustmentRoutes(server: Server, api: ApiContext): void {
  const { db } = api.flow.store
  server.get('', {
    schema: {
      tags: ['corrections'],
      summary: 'What readings have learnt from corrections and examples, in figures',
      response: { 200: adjustmentSchema },
    },
    handler: async (request) => {
      const { workspaceId } = actorOf(request)
      const counts = await lessonCounts(db, workspaceId)
      const row = await findAdjustment(db, workspaceId)
      if (!row?.data) return { ...counts, learnt: null }
      const { strength, held } = row.data
      return { ...counts, learnt: { strength, held, madeAt: row.madeAt.toISOString() } }
    },
  })
}
