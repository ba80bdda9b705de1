import { customersFoundSchema } from '@diapason/contract'
import { z } from 'zod'
import { findCustomers } from '../../store/customers-found.ts'
import { presentRecord } from '../../views/customer-file.ts'
import { searchedWords } from '../../views/words-of.ts'
import type { ApiContext } from '../context.ts'
import { actorOf } from '../guests.ts'
import type { Server } from '../server.ts'

/** Records of one answer: whoever finds more says more of whom they look for. */
const MOST = 20

const querystring = z
  .object({
    email: z.string().trim().min(3).max(320).optional(),
    name: z.string().trim().min(2).max(200).optional(),
  })
  .refine(({ email, name }) => email !== undefined || name !== undefined, {
    message: 'say an address or a name',
  })

/** Finds the customer whom a wish is about. Who looked is written down, not what they looked for. */
export function findCustomerRoutes(server: Server, api: ApiContext): void {
  server.get('/', {
    schema: {
      tags: ['privacy'],
      summary: 'Find a customer by address or name, for an export or an erasure',
      querystring,
      response: { 200: customersFoundSchema },
    },
    handler: async (request) => {
      const { email = null, name } = request.query
      const nameWords = name === undefined ? [] : searchedWords(name)
      if (email === null && nameWords.length === 0) return { customers: [], more: false }
      const search = { email, nameWords, limit: MOST + 1 }
      const rows = await findCustomers(api.flow.store.db, actorOf(request).workspaceId, search)
      return {
        customers: rows
          .slice(0, MOST)
          .map((row) => ({ ...presentRecord(row), conversations: row.conversations })),
        more: rows.length > MOST,
      }
    },
  })
}
