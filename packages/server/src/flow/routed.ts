import { may } from '../access/may.ts'
import type { ConversationRow } from '../store/conversations.ts'
import { roleSchema } from '@diapason/contract'
import type { Db } from '../store/db.ts'
import { routedTeam } from '../store/teams-routes.ts'

const SPEAKERS = roleSchema.options.filter((role) => may(role, 'answer'))

/**
 * Which team a conversation belongs to when it is handed over: the one it has, since somebody chose
 * it, else the first line of the routing table that fits.
 */
export async function teamFor(
  tx: Db,
  row: ConversationRow,
  intent: string | null,
): Promise<string | null> {
  const { workspaceId, channelId, language } = row
  return row.teamId ?? routedTeam(tx, { workspaceId, channelId, language, intent }, SPEAKERS)
}
