import { recordEvent } from '../../store/events.ts'
import { publishIn } from '../../store/notices.ts'
import type { Lane } from '../lane.ts'
import type { AgentRef } from '../move.ts'

/** Writes down that somebody is asked to take a conversation, and tells them alone, at commit. */
export async function tellAssigned(
  { tx, row }: Lane,
  asked: { userId: string; by: AgentRef | null },
): Promise<void> {
  const key = { workspaceId: row.workspaceId, conversationId: row.id }
  const { userId, by } = asked
  await recordEvent(tx, key, { kind: 'assigned', byId: by?.id ?? null, userId })
  if (by?.id === userId) return
  const told = by && { id: by.id, name: by.name }
  await publishIn(tx, { what: 'assigned', ...key, userId, by: told })
}
