import type { VisitorConversation } from '@diapason/contract'
import type { ConversationKey, ConversationRow } from '../store/conversations.ts'
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

/** Intensity from which a feeling is clear, and wants plain words. */
const CLEAR = 2
/** Rules that brought a person for more than a wish, a limit or a fault of the machine. */
const FEELING_RULES = new Set([
  'angry',
  'bereavement',
  'distress',
  'insult',
  'self-harm',
  'repeated-contact-negative',
  'violence',
  'vulnerable',
])

/** Valence from which a message was clearly unpleasant, and how many messages that lasts. */
const UNPLEASANT = -0.4
const LASTS = 3

/**
 * Whether feelings run high: one of the last messages said so, or they brought the person who is
 * there. Thanks end the one, not the other.
 */
function isPlain({ mood, path, reasons }: ConversationRow): boolean {
  const isClear = mood !== null && mood.valence < 0 && mood.intensity >= CLEAR
  const wasClear =
    (mood?.valence ?? 0) <= 0 && path.slice(-LASTS).some((valence) => valence <= UNPLEASANT)
  return isClear || wasClear || reasons.some((rule) => FEELING_RULES.has(rule))
}

/** Who has taken the floor in silence is not there yet for the customer: a person is awaited. */
const ownerFor = ({ owner, introduced }: ConversationRow): ConversationRow['owner'] =>
  owner === 'agent' && !introduced ? 'queue' : owner

/** What may leave the server towards a customer: no reading, no note, no family name. */
export function presentToVisitor({ conversation, agentName }: InboxRow): VisitorConversation {
  const owner = ownerFor(conversation)
  return {
    id: conversation.id,
    version: conversation.version,
    state: conversation.state,
    owner,
    agentName: agentName === null || owner !== 'agent' ? null : firstName(agentName),
    reference: conversation.reference,
    lastSeq: conversation.lastSeq,
    seen: { customer: conversation.seenCustomer, agent: conversation.seenAgent },
    language: conversation.language === 'und' ? null : conversation.language,
    waitingSince: owner === 'queue' ? (conversation.waitingSince?.toISOString() ?? null) : null,
    plain: isPlain(conversation),
  }
}
