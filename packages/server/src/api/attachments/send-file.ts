import { Readable } from 'node:stream'
import { PICTURE_TYPES } from '@diapason/contract'
import type { FastifyReply } from 'fastify'
import { notFound } from '../../errors.ts'
import type { AttachmentRow } from '../../store/attachments.ts'
import { readParts } from '../../store/attachment-parts.ts'
import type { Db } from '../../store/db.ts'

/** Seconds that the browser of whoever may see a file keeps it: an erasure reaches it soon after. */
const KEPT_SECONDS = 300

/**
 * Hands a file out so that no browser takes it for a page: it keeps its type, runs nothing, and is
 * shown in place only when it is a picture.
 *
 * @throws `not_found` (404) without a file
 */
export function sendFile(
  reply: FastifyReply,
  db: Db,
  file: AttachmentRow | undefined,
): FastifyReply {
  if (!file) throw notFound('file')
  const isPicture = PICTURE_TYPES.some((type) => type === file.type)
  return reply
    .header('content-type', file.type)
    .header('content-length', file.size)
    .header('content-disposition', `${isPicture ? 'inline' : 'attachment'}; ${named(file.name)}`)
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "sandbox; default-src 'none'")
    .header('cache-control', `private, max-age=${KEPT_SECONDS}`)
    .send(Readable.from(readParts(db, file)))
}

/** RFC 6266: a plain name for old programs, the whole one for all others. */
function named(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/gu, '_')
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `filename="${plain}"; filename*=UTF-8''${whole}`
}
