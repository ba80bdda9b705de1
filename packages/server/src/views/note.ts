import type { Note } from '@diapason/contract'
import type { NoteRow } from '../store/notes.ts'

/** A private note, for colleagues only. */
export const presentNote = (row: NoteRow & { authorName: string }): Note => ({
  id: row.id,
  text: row.text,
  authorName: row.authorName,
  afterSeq: row.afterSeq,
  writtenAt: row.writtenAt.toISOString(),
})
