import { idReused, notFound } from '../errors.ts'
import type { NewMention } from '@diapason/contract'
import { findConversation, type ConversationKey } from '../store/conversations.ts'
import { insertMentions, type MentionRow } from '../store/mentions.ts'
import { findNote, insertNote, type FiledNote } from '../store/notes.ts'
import { resolveMentions, type Named } from './desk/mention.ts'
import { attach, expectSaid, isSame, type Said } from './attachments/said-something.ts'
import type { FlowContext } from './context.ts'
import type { AgentRef } from './move.ts'

/**
 * A private note between colleagues. It never becomes a message: another table, another route,
 * another frame, and nothing that reaches a customer reads them.
 *
 * @throws `not_found` (404), `id_reused` (422), `files_gone` (422), `mention_refused` (422)
 */
export async function writeNote(
  context: FlowContext,
  note: Said & {
    key: ConversationKey
    agent: AgentRef
    id: string
    mentions?: readonly NewMention[] | undefined
  },
): Promise<FiledNote> {
  const { db } = context.store
  expectSaid(note)
  const conversation = await findConversation(db, note.key)
  if (!conversation) throw notFound('conversation')
  const { id, text, attachments: ids = [] } = note
  const authorId = note.agent.id
  const row = { ...note.key, id, text, authorId, afterSeq: conversation.lastSeq }
  const named = await resolveMentions(db, note.key.workspaceId, {
    text,
    mentions: note.mentions ?? [],
  })
  const isNew = await db.transaction(async (tx) => {
    if (!(await insertNote(tx, row))) return false
    await attach(tx, note.key, { ids, authorId, by: { noteId: id } })
    await insertMentions(tx, rowsOf(note, named))
    return true
  })
  const stored = await findNote(db, { ...note.key, id })
  if (!stored || !isSame(stored, note) || stored.authorId !== authorId) throw idReused()
  context.notices.publish({ ...note.key, what: 'note', noteId: id })
  if (isNew) tell(context, note, named)
  return stored
}

type Written = { key: ConversationKey; agent: AgentRef; id: string }

/** One row for each who is told; whoever names themselves has seen it. */
const rowsOf = ({ key, agent, id: noteId }: Written, named: readonly Named[]): MentionRow[] =>
  named.flatMap(({ kind, id, start, end, userIds }) =>
    userIds.map((userId) => ({
      ...key,
      noteId,
      startsAt: start,
      endsAt: end,
      userId,
      teamId: kind === 'team' ? id : null,
      seenAt: userId === agent.id ? new Date() : null,
    })),
  )

function tell(context: FlowContext, { key, agent, id }: Written, named: readonly Named[]): void {
  const told = new Set(named.flatMap(({ userIds }) => userIds))
  told.delete(agent.id)
  if (told.size === 0) return
  const by = { id: agent.id, name: agent.name }
  context.notices.publish({ ...key, what: 'mentioned', noteId: id, userIds: [...told], by })
}
