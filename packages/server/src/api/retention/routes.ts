import { erasureSchema, retentionSchema } from '@diapason/contract'
import { z } from 'zod'
import { latestErasures } from '../../store/erasures.ts'
import { findRetention, putRetention } from '../../store/retentions.ts'
import { presentErasure } from '../../views/erasure.ts'
import type { ApiContext } from '../context.ts'
import { actorOf } from '../guests.ts'
import type { Server } from '../server.ts'

const tags = ['privacy']
const MOST = 200

/** How long things are kept. Everyone may read it; administrators change it. */
export function retentionRoutes(server: Server, api: ApiContext): void {
  const { flow } = api
  const { db } = flow.store
  server.get('', {
    schema: {
      tags,
      summary: 'How long feelings, corrections and messages are kept',
      response: { 200: retentionSchema },
    },
    handler: (request) => findRetention(db, actorOf(request).workspaceId),
  })
  server.put('', {
    schema: {
      tags,
      summary: 'Change it; what is over by then goes at once',
      body: retentionSchema,
      response: { 200: retentionSchema },
    },
    handler: async (request) => {
      const { workspaceId, user } = actorOf(request)
      await putRetention(db, { workspaceId, changedBy: user?.id ?? null }, request.body)
      flow.wakeKeeper()
      return request.body
    },
  })
}

/** What was erased, when, and who asked: ids and counts alone. */
export function erasureRoutes(server: Server, api: ApiContext): void {
  server.get('', {
    schema: {
      tags,
      summary: 'The latest 200 erasures, the newest first',
      response: { 200: z.array(erasureSchema) },
    },
    handler: async (request) => {
      const { workspaceId } = actorOf(request)
      return (await latestErasures(api.flow.store.db, workspaceId, MOST)).map(presentErasure)
    },
  })
}
