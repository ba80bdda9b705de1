import { surveyCountsSchema, surveyMonthsSchema } from '@diapason/contract'
import { countAnswers } from '../../store/surveys.ts'
import type { ApiContext } from '../context.ts'
import { actorOf } from '../guests.ts'
import type { Server } from '../server.ts'

const DEGREES = [1, 2, 3, 4, 5] as const

/** What customers said of being listened to, for the whole team. None of it is about one agent. */
export function surveyRoutes(server: Server, api: ApiContext): void {
  server.get('', {
    schema: {
      tags: ['insights'],
      summary: 'Answers counted in groups of five, by month',
      querystring: surveyMonthsSchema,
      response: { 200: surveyCountsSchema },
    },
    handler: async (request) => {
      const { workspaceId } = actorOf(request)
      const counts = await countAnswers(api.flow.store.db, workspaceId, request.query)
      const degrees = DEGREES.map(
        (degree) => counts.find((row) => row.degree === degree)?.count ?? 0,
      )
      return { answers: degrees.reduce((sum, count) => sum + count, 0), degrees }
    },
  })
}
