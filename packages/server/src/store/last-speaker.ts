import { and, desc, eq, ne } from 'drizzle-orm'
import type { ConversationKey } from './conversations.ts'
import type { Db } from './db.ts'
import { messages } from './messages.ts'

/** Who said the last thing, announcements apart; undefined when nobody has. */
export async function lastSpeaker(
  db: Db,
  { workspaceId, conversationId }: ConversationKey,
): Promise<string | undefined> {
  const [row] = await db
    .select({ author: messages.author })
    .from(messages)
    .where(
      and(
        eq(messages.workspaceId, workspaceId),
        eq(messages.conversationId, conversationId),
        ne(messages.author, 'system'),
      ),
    )
    .orderBy(desc(messages.seq))
    .limit(1)
  return row?.author
}
