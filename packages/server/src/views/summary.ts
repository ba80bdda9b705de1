import type { ConversationSummary } from '@diapason/contract'
import type { InboxRow } from '../store/inbox.ts'

const named = (id: string | null, name: string | null) =>
  id === null ? null : { id, name: name ?? '' }

/** A row of the inbox, as it leaves the server. */
export function presentSummary({
  conversation,
  customer,
  agentName,
  assigneeName,
  teamName,
  channelName,
}: InboxRow): ConversationSummary {
  return {
    id: conversation.id,
    version: conversation.version,
    state: conversation.state,
    owner: conversation.owner,
    agent: named(conversation.agentId, agentName),
    assignee: named(conversation.assigneeId, assigneeName),
    team: named(conversation.teamId, teamName),
    snoozedUntil: conversation.snoozedUntil?.toISOString() ?? null,
    fence: conversation.fence,
    reference: conversation.reference,
    customer: { id: customer.id, name: customer.name, email: customer.email },
    channel: channelName,
    language: conversation.language,
    lastSeq: conversation.lastSeq,
    seen: { customer: conversation.seenCustomer, agent: conversation.seenAgent },
    lastWords: conversation.lastWords,
    mood: conversation.mood ?? null,
    path: conversation.path,
    priority: conversation.priority,
    reasons: conversation.reasons,
    waitingSince: conversation.waitingSince?.toISOString() ?? null,
    openedAt: conversation.openedAt.toISOString(),
    updatedAt: conversation.updatedAt.toISOString(),
  }
}
