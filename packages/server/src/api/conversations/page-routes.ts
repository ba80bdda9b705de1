import { toldByPageSchema } from '@diapason/contract'
import { findPageFacts } from '../../store/page-facts.ts'
import type { ApiContext } from '../context.ts'
import type { Server } from '../server.ts'
import { keyOf, named, params } from './named.ts'

/** What the customer's page told beside the messages. */
export function pageRoutes(server: Server, api: ApiContext): void {
  server.get('/:id/page', {
    schema: {
      tags: ['conversations'],
      summary: 'What the customer’s page knows, as the site told it; unproved',
      params,
      response: { 200: toldByPageSchema },
    },
    handler: async (request) => {
      await named(api, keyOf(request))
      return { facts: await findPageFacts(api.flow.store.db, keyOf(request)) }
    },
  })
}
