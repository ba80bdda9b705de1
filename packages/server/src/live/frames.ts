import { asReading, type AgentFrame, type VisitorFrame } from '@diapason/contract'
import type { ConversationKey } from '../store/conversations.ts'
import type { Db } from '../store/db.ts'
import { listDeliveries } from '../store/deliveries.ts'
import { listEvents } from '../store/events.ts'
import { inboxRow } from '../store/inbox.ts'
import { messagesAfter } from '../store/messages.ts'
import { listNotes } from '../store/notes.ts'
import type { ConversationNotice } from '../store/notices.ts'
import { readingsBetween } from '../store/readings.ts'
import { presentEvent } from '../views/event.ts'
import { presentMessage, presentRead } from '../views/message.ts'
import { presentNote } from '../views/note.ts'
import { presentSummary } from '../views/summary.ts'
import { presentToVisitor } from '../views/visitor.ts'

/** What a notice becomes for each side. A side that may not know gets nothing. */
export interface Frames {
  readonly visitor: readonly VisitorFrame[]
  readonly agent: readonly AgentFrame[]
}

const NOTHING: Frames = { visitor: [], agent: [] }

/** Reads anew what a notice points at, and words it for those who look. */
export async function framesFor(db: Db, notice: ConversationNotice): Promise<Frames> {
  const key = { workspaceId: notice.workspaceId, conversationId: notice.conversationId }
  switch (notice.what) {
    case 'message':
      return messageFrames(db, key, notice.seq ?? 0)
    case 'reading':
      return readingFrames(db, key, notice.seq ?? 0)
    case 'delivery':
      return deliveryFrames(db, key, notice.seq ?? 0)
    case 'note':
      return noteFrames(db, key, notice.noteId)
    case 'event':
      return eventFrames(db, key, notice.eventId)
    case 'typing':
      return typingFrames(notice)
    case 'changed':
      return changedFrames(db, key)
  }
}

async function messageFrames(db: Db, key: ConversationKey, seq: number): Promise<Frames> {
  const [row] = await messagesAfter(db, key, { after: seq - 1, limit: 1 })
  if (row?.seq !== seq) return NOTHING
  const { conversationId: conversation } = key
  return {
    visitor: [{ type: 'message', conversation, message: presentMessage(row) }],
    agent: [{ type: 'message', conversation, message: presentRead(row) }],
  }
}

async function readingFrames(db: Db, key: ConversationKey, seq: number): Promise<Frames> {
  const [row] = await readingsBetween(db, key, { from: seq, to: seq })
  if (!row) return NOTHING
  const { correction } = row
  const reading = asReading(row.reading)
  return {
    visitor: [],
    agent: [{ type: 'reading', conversation: key.conversationId, seq, reading, correction }],
  }
}

async function deliveryFrames(db: Db, key: ConversationKey, seq: number): Promise<Frames> {
  const row = (await listDeliveries(db, key)).find((delivery) => delivery.seq === seq)
  if (!row) return NOTHING
  const delivery = { seq, state: row.state }
  return { visitor: [], agent: [{ type: 'delivery', conversation: key.conversationId, delivery }] }
}

async function noteFrames(
  db: Db,
  key: ConversationKey,
  noteId: string | undefined,
): Promise<Frames> {
  const row = (await listNotes(db, key)).find(({ id }) => id === noteId)
  if (!row) return NOTHING
  return {
    visitor: [],
    agent: [{ type: 'note', conversation: key.conversationId, note: presentNote(row) }],
  }
}

async function eventFrames(
  db: Db,
  key: ConversationKey,
  eventId: string | undefined,
): Promise<Frames> {
  const row = (await listEvents(db, key)).find(({ event }) => event.id === eventId)
  if (!row) return NOTHING
  const event = presentEvent(row)
  return { visitor: [], agent: [{ type: 'event', conversation: key.conversationId, event }] }
}

function typingFrames({ conversationId: conversation, typing }: ConversationNotice): Frames {
  if (!typing) return NOTHING
  const { who, name, active } = typing
  if (who === 'customer')
    return { visitor: [], agent: [{ type: 'typing', conversation, who, name, active }] }
  const agent: AgentFrame[] =
    who === 'agent' ? [{ type: 'typing', conversation, who, name, active }] : []
  return { visitor: [{ type: 'typing', conversation, who, active }], agent }
}

async function changedFrames(db: Db, key: ConversationKey): Promise<Frames> {
  const row = await inboxRow(db, key)
  if (!row) return NOTHING
  return {
    visitor: [{ type: 'conversation', conversation: presentToVisitor(row) }],
    agent: [{ type: 'changed', conversation: presentSummary(row) }],
  }
}
