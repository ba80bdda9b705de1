import { surveyCountsSchema, surveyMonthsSchema, surveyWordsSchema } from '@diapason/contract'
import { countAnswers, wordsAdded } from '../../store/surveys.ts'
import type { ApiContext } from '../context.ts'
import { actorOf } from '../guests.ts'
import type { Server } from '../server.ts'

/** Words of one answer, the newest. */
const WORDS_MOST = 100

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
  server.get('/words', {
    schema: {
      tags: ['insights'],
      summary:
        'What customers added in their own words, in groups of five, without who answered them',
      querystring: surveyMonthsSchema,
      response: { 200: surveyWordsSchema },
    },
    handler: async (request) => {
      const { workspaceId } = actorOf(request)
      const asked = { ...request.query, limit: WORDS_MOST }
      return { words: await wordsAdded(api.flow.store.db, workspaceId, asked) }
    },
  })
}
