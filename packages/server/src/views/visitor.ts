import type { VisitorConversation } from '@diapason/contract'
import {
  findConversation,
  type ConversationKey,
  type ConversationRow,
} from '../store/conversations.ts'
import type { Db } from '../store/db.ts'
import { findUser } from '../store/users.ts'
import { firstName } from './message.ts'

/** The conversation as its customer may see it; null before the first message. */
export async function visitorConversation(
  db: Db,
  key: ConversationKey,
): Promise<VisitorConversation | null> {
  const row = await findConversation(db, key)
  return row ? present(db, row) : null
}

async function present(db: Db, row: ConversationRow): Promise<VisitorConversation> {
  const agent = row.agentId === null ? undefined : await findUser(db, row.workspaceId, row.agentId)
  return {
    id: row.id,
    version: row.version,
    state: row.state,
    owner: row.owner,
    agentName: agent ? firstName(agent.name) : null,
    reference: row.reference,
    lastSeq: row.lastSeq,
    seen: { customer: row.seenCustomer, agent: row.seenAgent },
  }
}
