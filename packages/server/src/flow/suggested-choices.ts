import type { ConversationKey, ConversationRow } from '../store/conversations.ts'
import type { Db } from '../store/db.ts'
import { findDecision } from '../store/decisions.ts'
import { latestBotDraft } from '../store/drafts.ts'
import type { Choice } from '../store/messages.ts'
import { spokenIn } from './3-decide.ts'

/**
 * An agent who sends a suggestion with its remedy still in it offers the remedy: the customer gets it
 * as a choice. The person is there already.
 */
export async function suggestedChoices(
  db: Db,
  { key, text }: { key: ConversationKey; text: string },
  conversation: ConversationRow,
): Promise<readonly Choice[]> {
  if (!conversation.reasons.includes('suggestion')) return []
  const latest = await latestBotDraft(db, key)
  const decided = latest && (await findDecision(db, key, latest.uptoSeq))
  const remedy = decided?.decision.remedy
  const label = remedy?.text[spokenIn(conversation.language)]
  return remedy && label && text.includes(label) ? [{ label, action: 'say', remedy }] : []
}
