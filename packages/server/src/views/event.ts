import type { ConversationEvent } from '@diapason/contract'
import type { NamedEvent } from '../store/events.ts'

const named = (id: string | null, name: string | null) =>
  id === null || name === null ? null : { id, name }

/** What happened to a conversation, for colleagues only. */
export const presentEvent = ({
  event,
  byName,
  userName,
  teamName,
  tagName,
}: NamedEvent): ConversationEvent => ({
  id: event.id,
  kind: event.kind,
  by: named(event.byId, byName),
  user: named(event.userId, userName),
  team: named(event.teamId, teamName),
  tag: named(event.tagId, tagName),
  until: event.until?.toISOString() ?? null,
  reason: event.reason,
  afterSeq: event.afterSeq,
  at: event.happenedAt.toISOString(),
})
