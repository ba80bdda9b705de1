import { conversationPageSchema, queueSchema, SEARCH_LIMIT } from '@diapason/contract'
import { z } from 'zod'
import { unreadAmong } from '../../store/agent-seen.ts'
import { inboxCounts, inboxPage } from '../../store/inbox.ts'
import { findConversations } from '../../views/found.ts'
import { presentSummary } from '../../views/summary.ts'
import type { ApiContext } from '../context.ts'
import { actorOf } from '../guests.ts'
import type { Server } from '../server.ts'
import { readCursor, writeCursor } from './cursor.ts'

/** Conversations on a page of the inbox, and of a search. */
const PAGE = 50

const querySchema = z.object({
  queue: queueSchema.default('all'),
  cursor: z.string().max(500).optional(),
  unread: z.stringbool().default(false).meta({
    description: 'Only those with words that the asker has not seen.',
  }),
  search: z.string().max(SEARCH_LIMIT).optional().meta({
    description:
      'Looks through all conversations instead, closed ones too: what was said and noted, names, addresses, references. Accents do not count, the last word may be a beginning. The 50 best; `queue`, `unread` and `cursor` say nothing then.',
  }),
})
type Query = z.infer<typeof querySchema>

/** The list: a page of a queue, or what a search finds. */
export function inboxRoutes(server: Server, api: ApiContext): void {
  const { db } = api.flow.store
  server.get('', {
    schema: {
      tags: ['conversations'],
      summary: 'A page of a queue, who needs a person most first; or what a search finds',
      querystring: querySchema,
      response: { 200: conversationPageSchema },
    },
    handler: async (request) => {
      const { workspaceId, user } = actorOf(request)
      const userId = user?.id ?? null
      const list = await listOf(api, { workspaceId, userId }, request.query)
      const ids = list.conversations.map(({ id }) => id)
      const unread = userId === null ? [] : await unreadAmong(db, workspaceId, { userId, ids })
      return { ...list, unread, counts: await inboxCounts(db, workspaceId, userId) }
    },
  })
}

async function listOf(
  api: ApiContext,
  asker: { workspaceId: string; userId: string | null },
  { search, queue, cursor, unread }: Query,
) {
  const { db } = api.flow.store
  const { workspaceId, userId } = asker
  if (search !== undefined) {
    const found = await findConversations(db, workspaceId, { text: search, limit: PAGE })
    return { ...found, next: null }
  }
  const page = { queue, userId, unread, after: readCursor(cursor), limit: PAGE }
  const { rows, next } = await inboxPage(db, workspaceId, page)
  return { conversations: rows.map(presentSummary), passages: [], next: next && writeCursor(next) }
}
