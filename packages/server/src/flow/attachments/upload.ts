import { createHash } from 'node:crypto'
import { FILE_LIMIT, PICTURE_TYPES, type Attachment, type FileType } from '@diapason/contract'
import {
  filesFull,
  fileDamaged,
  fileEmpty,
  fileRefused,
  fileTooLarge,
  idReused,
} from '../../errors.ts'
import {
  attachments,
  bytesOf,
  findAttachment,
  lockUploads,
  type AttachmentKey,
  type AttachmentRow,
} from '../../store/attachments.ts'
import { insertParts } from '../../store/attachment-parts.ts'
import type { Db } from '../../store/db.ts'
import { cleanPicture } from './clean-picture.ts'
import { pictureSize } from './picture-size.ts'
import { recognise } from './recognise.ts'
import { safeName } from './safe-name.ts'

/** A file on its way in. */
export interface Upload {
  readonly key: AttachmentKey
  /** Who uploads; null for the customer. */
  readonly authorId: string | null
  /** As the browser calls it. */
  readonly name: string
  readonly bytes: Buffer
}

/**
 * Stores a file, once, however often it comes. It belongs to its conversation and waits there for a
 * message or a note to name it.
 *
 * @param most bytes that all files of the conversation may have together
 * @throws `file_type` (415), `file_damaged` (422), `file_too_large` (413), `files_full` (413),
 * `id_reused` (422) when the id came with other bytes
 */
export async function upload(
  db: Db,
  given: Upload,
  most: number,
): Promise<{ attachment: Attachment; isNew: boolean }> {
  const made = make(given)
  return db.transaction(async (tx) => {
    await lockUploads(tx, given.key)
    const known = await findAttachment(tx, given.key)
    if (known) return { attachment: presentAttachment(expectSame(known, made.row)), isNew: false }
    if ((await bytesOf(tx, given.key)) + made.row.size > most) throw filesFull(most)
    const [row] = await tx.insert(attachments).values(made.row).returning()
    await insertParts(tx, given.key, made.bytes)
    return { attachment: presentAttachment(row as AttachmentRow), isNew: true }
  })
}

/** What is stored of it: recognised, cleaned, measured, named. */
function make({ key, authorId, name, bytes: came }: Upload) {
  if (came.length === 0) throw fileEmpty()
  if (came.length > FILE_LIMIT) throw fileTooLarge()
  const type = recognise(came)
  if (!type) throw fileRefused()
  const bytes = cleanPicture(came, type)
  const shown = bytes && pictureSize(bytes, type)
  if (!bytes || (isPicture(type) && !shown)) throw fileDamaged()
  const sha256 = createHash('sha256').update(came).digest()
  const about = { authorId, type, name: safeName(name, type), size: bytes.length, sha256 }
  return { bytes, row: { ...key, ...about, ...shown } }
}

const isPicture = (type: FileType): boolean => PICTURE_TYPES.some((picture) => picture === type)

function expectSame(known: AttachmentRow, came: { authorId: string | null; sha256: Buffer }) {
  if (known.authorId !== came.authorId || !known.sha256.equals(came.sha256)) throw idReused()
  return known
}

function presentAttachment({ id, name, type, size, width, height }: AttachmentRow): Attachment {
  return { id, name, type, size, ...(width && height && { width, height }) }
}
