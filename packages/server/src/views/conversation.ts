import type {
  Briefing,
  Conversation,
  ReadMessage,
  Suggestion,
  Trajectory,
} from '@diapason/contract'
import { briefing, trajectory, type TrajectoryStep } from '@diapason/engine'
import type { ConversationKey, ConversationRow } from '../store/conversations.ts'
import type { Db } from '../store/db.ts'
import { listDeliveries } from '../store/deliveries.ts'
import { latestBotDraft } from '../store/drafts.ts'
import { listEvents } from '../store/events.ts'
import { inboxRow, type InboxRow } from '../store/inbox.ts'
import { latestMessages, messagesAfter, type NamedMessage } from '../store/messages.ts'
import { listNotes } from '../store/notes.ts'
import { readingsBetween, type HeardReading } from '../store/readings.ts'
import { offeredIn, wishIn } from '../store/wishes.ts'
import { presentEvent } from './event.ts'
import { presentRead } from './message.ts'
import { presentNote } from './note.ts'
import { presentSummary } from './summary.ts'

/** Most messages sent at once; older ones are fetched by number. */
export const PAGE = 200

/** A page of messages with their readings, after a number. */
export async function readMessages(
  db: Db,
  key: ConversationKey,
  page: { after: number; limit?: number },
): Promise<ReadMessage[]> {
  const rows = await messagesAfter(db, key, { limit: PAGE, ...page })
  const readings = await readingsOf(db, key, rows)
  return rows.map((row) => presentRead(row, readings.get(row.seq)))
}

/** Everything about a conversation on an agent's screen; null when there is none. */
export async function conversationView(
  db: Db,
  key: ConversationKey,
  language: 'fr' | 'en',
): Promise<Conversation | null> {
  const row = await inboxRow(db, key)
  if (!row) return null
  const messages = await latestMessages(db, key, PAGE)
  const readings = await readingsOf(db, key, messages)
  const told = { row, messages, readings, language }
  return {
    summary: presentSummary(row),
    messages: messages.map((message) => presentRead(message, readings.get(message.seq))),
    notes: (await listNotes(db, key)).map(presentNote),
    events: (await listEvents(db, key)).map(presentEvent),
    trajectory: presentTrajectory(messages, readings),
    briefing: row.conversation.owner === 'bot' ? null : brief(told),
    deliveries: (await listDeliveries(db, key)).map(({ seq, state }) => ({ seq, state })),
    suggestion: await suggestionOf(db, row.conversation, messages),
  }
}

/** Of the messages of a page: a conversation may have thousands more. */
async function readingsOf(db: Db, key: ConversationKey, messages: readonly NamedMessage[]) {
  const page = { from: messages[0]?.seq ?? 0, to: messages.at(-1)?.seq ?? 0 }
  return new Map((await readingsBetween(db, key, page)).map((row) => [row.seq, row]))
}

/** Who came and went is no step; nor is a file without a word, or a message that is still to be read. */
const stepOf = (message: NamedMessage, heard?: HeardReading): TrajectoryStep[] => {
  const { seq, author, text } = message
  if (text === '') return []
  if (author === 'bot' || author === 'agent') return [{ seq, reply: text }]
  return heard ? [{ seq, text, reading: heard.reading }] : []
}

function presentTrajectory(
  messages: readonly NamedMessage[],
  readings: ReadonlyMap<number, HeardReading>,
): Trajectory {
  const { path, forecast, ...rest } = trajectory(
    messages.flatMap((message) => stepOf(message, readings.get(message.seq))),
  )
  return {
    ...rest,
    path: path.map((point) => ({ ...point })),
    mayRise: forecast?.mayRise ?? false,
  }
}

interface Told {
  readonly row: InboxRow
  readonly messages: readonly NamedMessage[]
  readonly readings: ReadonlyMap<number, HeardReading>
  readonly language: 'fr' | 'en'
}

/** The briefing is made when it is looked at: it knows what was said a moment ago. */
function brief(told: Told): Briefing {
  const { conversation, customer } = told.row
  const { waitingSince } = conversation
  const { lines } = briefing({
    language: told.language,
    customerLanguage: conversation.language === 'en' ? 'en' : 'fr',
    customerName: customer.name,
    rules: conversation.reasons,
    ...remediesIn(told),
    minutesWaiting: waitingSince ? (Date.now() - waitingSince.getTime()) / 60_000 : null,
    // Who came and went is not something anybody tried or promised.
    messages: told.messages.flatMap(({ seq, author, text }) =>
      author === 'system'
        ? []
        : [{ seq, author, text, reading: text ? (told.readings.get(seq)?.reading ?? null) : null }],
    ),
  })
  // A file without a word is counted, and cannot be quoted.
  const sayable = lines.filter(({ quote }) => quote?.text !== '')
  return { lines: sayable.map((line) => ({ ...line, quote: line.quote ?? null })) }
}

/** What the bot offered, and what the customer picked of it in this episode. */
function remediesIn({ row, messages, language }: Told) {
  const isPicked = row.conversation.reasons.includes('remedy-chosen')
  const wish = isPicked ? wishIn(messages) : null
  const offered = offeredIn(messages).flatMap(({ text }) => [text.fr, text.en])
  return { wish: wish?.text[language] ?? null, offered }
}

/** What the bot would say, while nobody has said anything since and a person has to approve it. */
async function suggestionOf(
  db: Db,
  conversation: ConversationRow,
  messages: readonly NamedMessage[],
): Promise<Suggestion | null> {
  if (conversation.owner === 'bot' || !conversation.reasons.includes('suggestion')) return null
  const latest = await latestBotDraft(db, {
    workspaceId: conversation.workspaceId,
    conversationId: conversation.id,
  })
  const said = messages.findLast(({ author }) => author !== 'system')
  if (!latest || (said && said.seq > latest.uptoSeq)) return null
  const { id: draftId, draft, generatedBy, callId } = latest.draft
  return { draftId, text: draft.text, generatedBy, askedModel: callId !== null }
}
