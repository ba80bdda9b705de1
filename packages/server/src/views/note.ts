import type { Note } from '@diapason/contract'
import type { FiledNote } from '../store/notes.ts'

/** A private note, for colleagues only. */
export const presentNote = (row: FiledNote & { authorName: string }): Note => ({
  id: row.id,
  text: row.text,
  attachments: [...row.attachments],
  mentions: [...row.mentions],
  authorName: row.authorName,
  afterSeq: row.afterSeq,
  writtenAt: row.writtenAt.toISOString(),
})
