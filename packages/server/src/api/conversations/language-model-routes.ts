import { sentCallSchema, type SentCall } from '@diapason/contract'
import { z } from 'zod'
import { callsOf, presentCall } from '../../store/language-model-calls.ts'
import type { ApiContext } from '../context.ts'
import type { Server } from '../server.ts'
import { keyOf, named, params } from './named.ts'

/** What was sent to a language model for a conversation, word for word. */
export function languageModelCallRoutes(server: Server, api: ApiContext): void {
  const { db } = api.flow.store
  server.get('/:id/language-model-calls', {
    schema: {
      tags: ['conversations'],
      summary: 'What a language model was sent for this conversation, oldest first',
      params,
      response: { 200: z.array(sentCallSchema) },
    },
    handler: async (request) => {
      await named(api, keyOf(request))
      const rows = await callsOf(db, keyOf(request))
      return rows.map(
        (row): SentCall => ({
          ...presentCall(row),
          draftId: row.draftId,
          sent: row.sent,
        }),
      )
    },
  })
}
