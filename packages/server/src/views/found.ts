import type { ConversationSummary, FoundPassage } from '@diapason/contract'
import { and, type SQL } from 'drizzle-orm'
import type { Db } from '../store/db.ts'
import { carriesTagsNamed } from '../store/inbox-filter.ts'
import { inboxRowsOf } from '../store/inbox.ts'
import { newestOf, searchConversations, wordsMeant, type Found } from '../store/search.ts'
import { askedFor } from './asked-for.ts'
import { candidatesIn, excerptOf } from './passage.ts'
import { presentSummary } from './summary.ts'
import { searchedWords } from './words-of.ts'

/** Conversations of a search, best first, with the passages in which its words stand. */
export interface FoundConversations {
  readonly conversations: ConversationSummary[]
  readonly passages: FoundPassage[]
}

/** Looks through all conversations of a workspace, open and closed; tags in it narrow. */
export async function findConversations(
  db: Db,
  workspaceId: string,
  search: { text: string; limit: number; only?: SQL | undefined },
): Promise<FoundConversations> {
  const { text, tags } = askedFor(search.text)
  const words = searchedWords(text)
  if (words.length + tags.length === 0) return { conversations: [], passages: [] }
  const narrowed = { limit: search.limit, only: and(search.only, carriesTagsNamed(tags)) }
  const found =
    words.length > 0
      ? await searchConversations(db, workspaceId, { words, ...narrowed })
      : await newestOf(db, workspaceId, narrowed)
  const ids = found.map(({ conversationId }) => conversationId)
  const rows = await inboxRowsOf(db, workspaceId, ids)
  const byId = new Map(rows.map((row) => [row.conversation.id, presentSummary(row)]))
  return {
    conversations: ids.flatMap((id) => byId.get(id) ?? []),
    passages: await passagesOf(db, found, words),
  }
}

async function passagesOf(
  db: Db,
  found: readonly Found[],
  words: readonly string[],
): Promise<FoundPassage[]> {
  const texts = found.flatMap(({ place }) => (place ? [place.text] : []))
  const candidates = new Set(texts.flatMap((text) => candidatesIn(text, words)))
  const meant = await wordsMeant(db, [...candidates], words)
  return found.flatMap(({ conversationId, place }): FoundPassage[] => {
    if (!place) return []
    const { text, marks } = excerptOf(place.text, meant)
    const { seq, author, at } = place
    return [{ conversationId, seq, author, text, marks: [...marks], at: at.toISOString() }]
  })
}
