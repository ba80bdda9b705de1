import type { VisitorConversation } from '@diapason/contract'
import type { ConversationKey } from '../store/conversations.ts'
import type { Db } from '../store/db.ts'
import { inboxRow, type InboxRow } from '../store/inbox.ts'
import { firstName } from './message.ts'

/** The conversation as its customer may see it; null before the first message. */
export async function visitorConversation(
  db: Db,
  key: ConversationKey,
): Promise<VisitorConversation | null> {
  const row = await inboxRow(db, key)
  return row ? presentToVisitor(row) : null
}

/** What may leave the server towards a customer: no reading, no note, no family name. */
export function presentToVisitor({ conversation, agentName }: InboxRow): VisitorConversation {
  return {
    id: conversation.id,
    version: conversation.version,
    state: conversation.state,
    owner: conversation.owner,
    agentName: agentName === null ? null : firstName(agentName),
    reference: conversation.reference,
    lastSeq: conversation.lastSeq,
    seen: { customer: conversation.seenCustomer, agent: conversation.seenAgent },
  }
}
