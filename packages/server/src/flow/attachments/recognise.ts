import type { FileType } from '@diapason/contract'
import { officeTypeOf } from './office-type.ts'

const begins =
  (...start: readonly number[]) =>
  (bytes: Buffer): boolean =>
    start.every((byte, at) => bytes[at] === byte)

const says =
  (pattern: RegExp) =>
  (bytes: Buffer): boolean =>
    pattern.test(bytes.toString('latin1', 0, 16))

/** How the files of a kind begin. */
const BEGINNINGS: readonly [FileType, (bytes: Buffer) => boolean][] = [
  ['image/png', begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
  ['image/jpeg', begins(0xff, 0xd8, 0xff)],
  ['image/gif', says(/^GIF8[79]a/)],
  ['image/webp', says(/^RIFF[^]{4}WEBPVP8[ LX]/)],
  ['application/pdf', says(/^%PDF-\d/)],
]
const isZip = begins(0x50, 0x4b, 0x03, 0x04)

/** Bytes in which markup would show itself. */
const LOOKED_AT = 4_096
/** Text that a browser would take for a page, a picture or a program of its own. */
const MARKUP = /<(?:!doctype|\?xml|html|head|body|svg|script|iframe|object|embed)\b/i
/** Tab, ends of lines and pages: the only control characters that a text has. */
const CONTROLS_OF_TEXT = new Set([0x09, 0x0a, 0x0c, 0x0d])

/**
 * What a file is, by its bytes alone. Names and what a browser says of a file are not looked at.
 *
 * @returns null for anything that is not accepted
 * @example recognise(Buffer.from('%PDF-1.7')) // 'application/pdf'
 * @example recognise(Buffer.from('<svg onload="…">')) // null
 */
export function recognise(bytes: Buffer): FileType | null {
  const known = BEGINNINGS.find(([, isBeginning]) => isBeginning(bytes))
  if (known) return known[0]
  if (isZip(bytes)) return officeTypeOf(bytes)
  return isPlainText(bytes) ? 'text/plain' : null
}

/** In UTF-8 or in an older encoding, as spreadsheets still write it. */
const isPlainText = (bytes: Buffer): boolean =>
  bytes.length > 0 &&
  !MARKUP.test(bytes.toString('latin1', 0, LOOKED_AT)) &&
  bytes.every((byte) => (byte >= 0x20 && byte !== 0x7f) || CONTROLS_OF_TEXT.has(byte))
