import {
  conversationPageSchema,
  filterQuerySchema,
  queueSchema,
  SEARCH_LIMIT,
} from '@diapason/contract'
import { z } from 'zod'
import { unreadAmong } from '../../store/agent-seen.ts'
import { leftBy, narrows } from '../../store/inbox-filter.ts'
import { countLeft } from '../../store/inbox-left.ts'
import { inboxCounts, inboxPage } from '../../store/inbox.ts'
import { findConversations } from '../../views/found.ts'
import { presentSummary } from '../../views/summary.ts'
import type { ApiContext } from '../context.ts'
import { actorOf } from '../guests.ts'
import type { Server } from '../server.ts'
import { readCursor, writeCursor } from './cursor.ts'

/** Conversations on a page of the inbox, and of a search. */
const PAGE = 50
/** Conversations that can be asked for by their ids at once. */
const MOST_ASKED = 100
/** On a further page: whoever scrolls on is given more at once. */
const FURTHER = 200

const querySchema = filterQuerySchema.extend({
  queue: queueSchema.default('all'),
  cursor: z.string().max(500).optional(),
  ids: z
    .preprocess((ids) => (typeof ids === 'string' ? [ids] : ids), z.array(z.uuid()).max(MOST_ASKED))
    .optional()
    .meta({
      description:
        'Only these, as far as they stand in the queue: for a list that is held already and of which some have changed. All at once, without a cursor.',
    }),
  search: z.string().max(SEARCH_LIMIT).optional().meta({
    description:
      'Looks through all conversations instead, closed ones too: what was said and noted, names, addresses, references. Accents do not count, the last word may be a beginning. `tag:` or `étiquette:` before the name of a tag, or its beginning, narrows; « » or "" around several words. The 50 best that the filters leave; `queue` and `cursor` say nothing then.',
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

/** Filtered lists are counted up to here: nobody reads a longer number. */
const MOST_COUNTED = 1_000

async function listOf(
  api: ApiContext,
  { workspaceId, userId }: { workspaceId: string; userId: string | null },
  { search, queue, cursor, ids, ...filter }: Query,
) {
  const { db } = api.flow.store
  if (search !== undefined) {
    const only = leftBy(filter, userId)
    const found = await findConversations(db, workspaceId, { text: search, limit: PAGE, only })
    return { ...found, next: null, left: null }
  }
  const only = ids ?? null
  const after = only === null ? readCursor(cursor) : null
  const limit = only === null ? (after ? FURTHER : PAGE) : MOST_ASKED + 1
  const page = { queue, userId, filter, after, only, limit }
  const { rows, next } = await inboxPage(db, workspaceId, page)
  const counted = { workspaceId, userId, queue, filter, most: MOST_COUNTED }
  return {
    conversations: rows.map(presentSummary),
    passages: [],
    next: next && writeCursor(next),
    left: narrows(filter) ? await countLeft(db, counted) : null,
  }
}
