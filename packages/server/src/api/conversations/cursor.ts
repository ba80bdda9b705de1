import type { Place } from '@diapason/contract'
import { z } from 'zod'
import { invalid } from '../../errors.ts'

const placeSchema = z.tuple([z.number(), z.number(), z.number(), z.uuid()])

/** Where a page ended, as a word that callers hand back unread. */
export const writeCursor = (place: Place): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url')

/** @throws `invalid_request` (400) for a word that {@link writeCursor} did not make */
export function readCursor(cursor: string | undefined): Place | null {
  if (cursor === undefined) return null
  try {
    return placeSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
  } catch {
    throw invalid('This cursor cannot be read.', 'Begin again without a cursor.')
  }
}
