import { sql } from 'drizzle-orm'
import type { ConversationKey } from './conversations.ts'
import type { Db } from './db.ts'

/**
 * Conversations that somebody took so many seconds ago without a word, while the customer has been
 * waiting for as long.
 */
export async function unheard(db: Db, seconds: number): Promise<ConversationKey[]> {
  const since = sql`now() - make_interval(secs => ${seconds})`
  const { rows } = await db.execute<{ workspace: string; conversation: string }>(sql`
    select c.workspace_id as workspace, c.id as conversation
    from conversations c
    join handovers h on h.workspace_id = c.workspace_id and h.conversation_id = c.id
      and h.fence = c.fence
    where not c.introduced and c.state = 'open' and c.waiting_since < ${since}
      and h.changed_at < ${since}
    limit 200`)
  return rows.map((row) => ({ workspaceId: row.workspace, conversationId: row.conversation }))
}
