import type { ConversationRow } from '../../store/conversations.ts'
import { findChannel } from '../../store/channels.ts'
import { findWayBack } from '../../store/ways-back.ts'
import type { FlowContext } from '../context.ts'

/** Days that the link in a mail leads back to the conversation. */
export const WAY_BACK_DAYS = 7

/**
 * A link that opens the conversation on the page where the customer wrote. Its end, which browsers send
 * to nobody, holds a signed pass of seven days. Null where no page is known.
 */
export async function wayBack(
  { store: { db }, post }: FlowContext,
  conversation: ConversationRow,
): Promise<string | null> {
  const { workspaceId, id: conversationId, channelId, customerId } = conversation
  const channel = await findChannel(db, { workspaceId, id: channelId })
  const { page } = await findWayBack(db, { workspaceId, conversationId })
  const site = page ?? channel?.origins[0] ?? null
  if (!channel || site === null || !URL.canParse(site)) return null
  const language = conversation.language === 'en' ? 'en' : 'fr'
  const { origin } = new URL(site)
  const visitor = { workspaceId, channelId, customerId, conversationId, language, origin } as const
  const token = await post.tokens.issueReturn(visitor, WAY_BACK_DAYS)
  return `${site}#diapason=${channel.key}:${token}`
}
