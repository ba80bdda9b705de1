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
  askerName,
  raiserName,
  teamName,
  channelName,
  tags,
}: InboxRow): ConversationSummary {
  // What a closing keeps for taking it back says nothing of a closed one.
  const isOpen = conversation.state === 'open'
  return {
    id: conversation.id,
    version: conversation.version,
    state: conversation.state,
    owner: conversation.owner,
    agent: named(conversation.agentId, agentName),
    assignee: named(conversation.assigneeId, assigneeName),
    assignedBy: named(conversation.assignedBy, askerName),
    team: named(conversation.teamId, teamName),
    tags: [...tags],
    snoozedUntil: conversation.snoozedUntil?.toISOString() ?? null,
    returnedAt: conversation.returnedAt?.toISOString() ?? null,
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
    priority: isOpen ? conversation.priority : 0,
    raised: conversation.raised,
    raisedBy: named(conversation.raisedBy, raiserName),
    reasons: conversation.reasons,
    waitingSince: (isOpen && conversation.waitingSince?.toISOString()) || null,
    promisedAt: conversation.promisedAt?.toISOString() ?? null,
    openedAt: conversation.openedAt.toISOString(),
    updatedAt: conversation.updatedAt.toISOString(),
  }
}
