import type { ConversationSummary, FoundPassage } from '@diapason/contract'
import type { SQL } from 'drizzle-orm'
import type { Db } from '../store/db.ts'
import { inboxRowsOf } from '../store/inbox.ts'
import { searchConversations, wordsMeant, type Found } from '../store/search.ts'
import { candidatesIn, excerptOf } from './passage.ts'
import { presentSummary } from './summary.ts'
import { searchedWords } from './words-of.ts'

/** Conversations of a search, best first, with the passages in which its words stand. */
export interface FoundConversations {
  readonly conversations: ConversationSummary[]
  readonly passages: FoundPassage[]
}

/** Looks through all conversations of a workspace, open and closed. */
export async function findConversations(
  db: Db,
  workspaceId: string,
  search: { text: string; limit: number; only?: SQL | undefined },
): Promise<FoundConversations> {
  const words = searchedWords(search.text)
  if (words.length === 0) return { conversations: [], passages: [] }
  const found = await searchConversations(db, workspaceId, {
    words,
    limit: search.limit,
    only: search.only,
  })
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
