import { randomInt, randomUUID } from 'node:crypto'
import {
  newRehearsalSchema,
  REHEARSALS_MOST,
  rehearsalSchema,
  rehearsalSummarySchema,
  scenarioSchema,
} from '@diapason/contract'
import { SCENARIOS } from '@diapason/engine'
import { z } from 'zod'
import { deleteRehearsals, insertRehearsal, listRehearsals } from '../../store/rehearsals.ts'
import type { ApiContext } from '../context.ts'
import type { Server } from '../server.ts'
import { ownerOf } from './owner.ts'
import { playRoutes } from './play-routes.ts'
import { presentRehearsal, presentScenario, presentSummary, scenarioNamed } from './present.ts'

const tags = ['rehearsals']
const SEEDS = 0x7fffffff

/** The rehearsal room: private to the agent who plays, whatever anybody else may do. */
export function rehearsalRoutes(server: Server, api: ApiContext): void {
  const { db } = api.flow.store
  server.get('/scenarios', {
    schema: {
      tags,
      summary: 'Customers to practise with',
      response: { 200: z.array(scenarioSchema) },
    },
    handler: (request) => {
      ownerOf(request)
      return SCENARIOS.map(presentScenario)
    },
  })
  server.get('', {
    schema: {
      tags,
      summary: 'One’s own plays, the latest first',
      response: { 200: z.array(rehearsalSummarySchema) },
    },
    handler: async (request) =>
      (await listRehearsals(db, ownerOf(request))).flatMap(presentSummary),
  })
  server.post('', {
    schema: {
      tags,
      summary: 'Begin a play',
      body: newRehearsalSchema,
      response: { 201: rehearsalSchema },
    },
    handler: async (request, reply) => {
      const { scenario, language, seed = randomInt(SEEDS) } = request.body
      scenarioNamed(scenario, language)
      const row = { ...ownerOf(request), id: randomUUID(), scenario, language, seed }
      const stored = await insertRehearsal(db, row, REHEARSALS_MOST)
      return reply.status(201).send(presentRehearsal(stored))
    },
  })
  server.delete('', {
    schema: { tags, summary: 'Delete all of one’s plays', response: { 204: z.null() } },
    handler: async (request, reply) => {
      await deleteRehearsals(db, ownerOf(request))
      return reply.status(204).send(null)
    },
  })
  playRoutes(server, api)
}
