import { idReused, notFound } from '../errors.ts'
import { findConversation, type ConversationKey } from '../store/conversations.ts'
import { findNote, insertNote, type NoteRow } from '../store/notes.ts'
import type { FlowContext } from './context.ts'
import type { AgentRef } from './handover.ts'

/**
 * A private note between colleagues. It never becomes a message: another table, another route,
 * another frame, and nothing that reaches a customer reads them.
 *
 * @throws `not_found` (404), `id_reused` (422)
 */
export async function writeNote(
  context: FlowContext,
  note: { key: ConversationKey; agent: AgentRef; id: string; text: string },
): Promise<NoteRow> {
  const { db } = context.store
  const conversation = await findConversation(db, note.key)
  if (!conversation) throw notFound('conversation')
  const { id, text } = note
  await insertNote(db, {
    ...note.key,
    id,
    text,
    authorId: note.agent.id,
    afterSeq: conversation.lastSeq,
  })
  const stored = await findNote(db, { ...note.key, id })
  if (stored?.text !== text || stored.authorId !== note.agent.id) throw idReused()
  context.notices.publish({ ...note.key, what: 'note', noteId: id })
  return stored
}
