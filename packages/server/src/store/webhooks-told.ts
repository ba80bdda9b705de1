import { sql } from 'drizzle-orm'
import type { Db } from './db.ts'

/** A conversation as other systems are told of it: no name, no words. */
export interface ToldConversation extends Record<string, unknown> {
  readonly id: string
  readonly channelId: string
  readonly customerId: string
  readonly reference: string | null
  readonly language: string
  readonly state: string
  readonly owner: string
  readonly agentId: string | null
  readonly teamId: string | null
  readonly openedAt: Date
  readonly closedAt: Date | null
}

export async function toldConversation(
  db: Db,
  key: { workspaceId: string; conversationId: string },
): Promise<ToldConversation | undefined> {
  const { rows } = await db.execute<ToldConversation>(sql`
    select id, channel_id as "channelId", customer_id as "customerId", reference, language, state,
           owner, agent_id as "agentId", team_id as "teamId", opened_at as "openedAt",
           closed_at as "closedAt"
    from conversations where workspace_id = ${key.workspaceId} and id = ${key.conversationId}`)
  return rows[0]
}

/** A message, and what was read in it as long as that is kept. */
export interface ToldMessage extends Record<string, unknown> {
  readonly seq: number
  readonly id: string
  readonly text: string
  readonly sentAt: Date
  readonly reading: {
    readonly emotion: string
    readonly intensity: number
    readonly valence: number
    readonly certainty: number
  } | null
}

export async function toldMessage(
  db: Db,
  key: { workspaceId: string; conversationId: string; seq: number },
): Promise<ToldMessage | undefined> {
  const { rows } = await db.execute<ToldMessage>(sql`
    select m.seq, m.id, m.text, m.sent_at as "sentAt", r.reading
    from messages m left join readings r
      on r.workspace_id = m.workspace_id and r.conversation_id = m.conversation_id and r.seq = m.seq
    where m.workspace_id = ${key.workspaceId} and m.conversation_id = ${key.conversationId}
      and m.seq = ${key.seq}`)
  return rows[0]
}
